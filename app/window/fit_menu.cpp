// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fit_menu.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/fit_edits.h"
#include "app/window/chart_page.h"
#include "core/figure/build_figure.h"

#include <algorithm>

namespace frontierscope {

FitMenu::FitMenu(Document& document, const ChartPage& page, const ChartView::Place& place, QWidget* parent)
    : QMenu(parent)
    , m_document(document)
    , m_page(page) {
    setObjectName(QStringLiteral("fitMenu"));
    setAccessibleName(tr("This place in the chart"));
    if (!place.pointId.isEmpty()) {
        addMask(place.pointId);
    }
    if (!place.lineId.isEmpty()) {
        connect(addAction(tr("Remove This Line")), &QAction::triggered, this,
                [this, id = place.lineId] { removeReadOffLine(m_document, m_page.figureIndex(), id); });
    }
    if (place.panel && place.panel->part == PanelHit::Part::plot) {
        addReadOffs(place);
    }
    if (!isEmpty()) {
        addSeparator();
        connect(addAction(tr("Show the Fit")), &QAction::triggered, this, &FitMenu::fitRequested);
    }
}

void FitMenu::addMask(const QString& pointId) {
    const FigureSpec& spec = m_document.figures().at(static_cast<std::size_t>(m_page.figureIndex()));
    const auto point = fittedPoint(spec, pointId);
    if (!point || fitOf(spec, point->subject).form == "none") {
        return;
    }
    QAction* action = addAction(isMasked(spec, *point) ? tr("Use in the Fit") : tr("Leave Out of the Fit"));
    action->setShortcut(QKeySequence(Qt::Key_M)); // shown here, taken by the chart
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    connect(action, &QAction::triggered, this,
            [this, pointId] { toggleMask(m_document, m_page.figureIndex(), pointId); });
}

/// A pair of lines for each series that has points in the panel, the one of the nearest curve first.
void FitMenu::addReadOffs(const ChartView::Place& place) {
    const FigureSpec& spec = m_document.figures().at(static_cast<std::size_t>(m_page.figureIndex()));
    const Panel& panel = m_page.figure().panels[place.panel->panel];
    std::vector<FitSubject> subjects;
    for (FitSubject& subject : fitSubjects(spec, m_document.dataset())) {
        const bool isHere = std::ranges::any_of(
            panel.curves, [&](const Curve& curve) { return curve.id == "fit-" + subject.id; });
        if (isHere && !panel.isStrip) {
            subjects.push_back(std::move(subject));
        }
    }
    for (const FitSubject& subject : subjects) {
        QMenu* menu = subjects.size() == 1 ? this : addMenu(toQString(std::string_view(subject.name)));
        const auto add = [&](const QString& text, const ReadOffLine& line) {
            connect(menu->addAction(text), &QAction::triggered, this, [this, id = subject.id, line] {
                addReadOffLine(m_document, m_page.figureIndex(), id, line);
            });
        };
        const bool isPrice = subject.isDates;
        add(isPrice ? tr("Read Off Here (Price)") : tr("Read Off Here (Score)"), {true, place.data.y});
        add(isPrice ? tr("Read Off Here (Date)") : tr("Read Off Here (Compute)"),
            {false, place.data.x * subject.xDivisor});
    }
}

} // namespace frontierscope
