// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_page.h"

#include "app/base/content_snapshots.h"
#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/selection.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_fonts.h"
#include "app/commands/annotation_edits.h"
#include "app/commands/fit_edits.h"
#include "app/commands/own_mark_edits.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/panels/figure_filter.h"
#include "app/window/date_bar.h"
#include "app/window/figure_sentences.h"
#include "app/window/interface_theme.h"
#include "app/window/legend_filter.h"
#include "app/window/lens_bar.h"
#include "app/window/lines_dialog.h"
#include "app/window/note_menu.h"
#include "core/figure/build_figure.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {
// Below either of these sizes, units, a slide's type would cut the title and leave no room for the plot.
constexpr double kLowest = 480;
constexpr double kNarrowest = 900;
constexpr int kLeastHeightPx = 220; // the table below the chart gives way
} // namespace

ChartPage::ChartPage(FigureFilter& filter, Selection& selection, int figure, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_selection(selection)
    , m_figure(figure)
    , m_view(new ChartView(this))
    , m_error(new QLabel(this)) {
    m_view->setMinimumHeight(kLeastHeightPx);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignCenter);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_error);
    m_delay.setSingleShot(true);
    m_follow.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &ChartPage::refreshQuickly);
    connect(&m_follow, &QTimer::timeout, this, &ChartPage::follow);
    connect(&m_placer, &FigurePlacer::placed, this, [this] {
        m_isRough = false;
        m_view->setFigure(m_placer.take());
    });
    const Document& document = filter.document();
    connect(&document, &Document::datasetChanged, this, [this] {
        m_areDaysStale = true;
        schedule();
    });
    connect(&document, &Document::figureChanged, this, [this](int index) {
        if (index == m_figure) {
            schedule();
        }
    });
    connectView();
}

/// Only what the kind of chart can use, and only when the page is looked at: all pages' controls together
/// would take a noticeable part of the start.
void ChartPage::addControls() {
    m_hasControls = true;
    auto* layout = qobject_cast<QVBoxLayout*>(this->layout());
    const FigureEdit edit(m_filter.document(), m_figure);
    if (LensBar::isFor(edit.spec().kind)) {
        m_lens = new LensBar(edit, this);
        layout->insertWidget(0, m_lens);
        m_lens->show(); // now: a chart without room for it would be laid out twice
        connect(m_lens, &LensBar::modelChosen, this, [this](const QString& id) { m_selection.setIds({id}); });
    }
    if (edit.spec().kind == "frontier") {
        m_date = new DateBar(edit, this);
        layout->addWidget(m_date);
        m_date->show();
    }
}

void ChartPage::connectView() {
    connect(m_view, &ChartView::figureSizeChanged, this, &ChartPage::schedule);
    connect(m_view, &ChartView::selectionChanged, &m_selection, &Selection::setIds);
    connect(&m_selection, &Selection::changed, this, [this] { m_view->setSelectedIds(m_selection.ids()); });
    connect(m_view, &ChartView::rangesChanged, this,
            [this](int panel, const AxisRange& x, const AxisRange& y) {
                if (panel == 0) {
                    m_history.add({x, y}, m_view->gesture());
                    schedule();
                }
            });
    connect(m_view, &ChartView::rangesReset, this, &ChartPage::resetView);
    connect(m_view, &ChartView::legendClicked, this,
            [this](const QString& organization) { toggleLab(m_filter, organization); });
    connect(m_view, &ChartView::legendDoubleClicked, this,
            [this](const QString& organization) { isolateLab(m_filter, organization); });
    connect(m_view, &ChartView::otherLabsClicked, this, [this] { toggleOtherLabs(m_filter, figure()); });
    connect(m_view, &ChartView::otherLabsDoubleClicked, this, [this] { isolateOtherLabs(m_filter); });
    connect(m_view, &ChartView::labelMoved, this, &ChartPage::moveLabel);
    Document& document = m_filter.document();
    connect(m_view, &ChartView::noteMoved, this, [this, &document](const QString& id, QPointF offset) {
        moveAnnotation(document, m_figure, id, offset);
    });
    connect(m_view, &ChartView::noteRemoveRequested, this,
            [this, &document](const QString& id) { removeAnnotation(document, m_figure, id); });
    connect(m_view, &ChartView::noteActivated, this,
            [this, &document](const QString& id) { NoteMenu::askForText(window(), document, m_figure, id); });
    connect(m_view, &ChartView::readOffMoved, this, &ChartPage::moveReadOff);
    connect(m_view, &ChartView::ownMarkMoved, this,
            [this](const OwnMarkRef& mark, double value, bool isDropped) {
                moveOwnMark(m_filter.document(), m_figure, mark, value,
                            QStringLiteral("own mark %1").arg(m_dragCount));
                m_dragCount += isDropped ? 1 : 0;
            });
    connect(m_view, &ChartView::ownMarkActivated, this, [this] {
        LinesDialog({m_filter.document(), m_figure}, window()).exec();
    });
    connect(m_view, &ChartView::maskRequested, this,
            [this](const QString& id) { toggleMask(m_filter.document(), m_figure, id); });
    connect(&m_worker, &FitWorker::finished, this, &ChartPage::schedule);
}

const Figure& ChartPage::figure() const {
    return m_view->figure().figure;
}

FigureSpec ChartPage::shownSpec() const {
    FigureSpec spec = m_filter.document().figures().at(static_cast<std::size_t>(m_figure));
    const ViewRanges& ranges = m_history.current();
    if (ranges.x) {
        spec.xRange = ranges.x;
    }
    if (ranges.y) {
        spec.yRange = ranges.y;
    }
    return spec;
}

void ChartPage::schedule() {
    m_isStale = true;
    m_placer.cancel();
    m_builder.cancel();
    if (isVisible()) {
        m_delay.start(0);
    }
}

void ChartPage::refreshNow() {
    bool isFollowing = m_follow.isActive();
    const bool isRough = std::exchange(m_isRough, false);
    m_delay.stop();
    m_placer.cancel();
    m_isStale = m_isStale || m_builder.isBusy();
    m_builder.cancel();
    if (m_isStale) {
        if (auto figure = build()) {
            m_view->setFigure(layOut(std::move(*figure), LabelEffort::thorough));
            isFollowing = true;
        }
    } else if (isRough) {
        m_view->setFigure(layOut(this->figure(), LabelEffort::thorough));
    }
    if (isFollowing) {
        follow();
    }
}

void ChartPage::refreshQuickly() {
    if (isLarge(m_filter.document().dataset())) {
        buildElsewhere();
        return;
    }
    auto figure = build();
    if (!figure) {
        return;
    }
    const bool isFirst = this->figure().panels.empty();
    m_view->setFigure(layOut(std::move(*figure), LabelEffort::quick), ChartView::Finish::interim);
    m_isRough = true;
    if (isFirst) {
        follow(); // a window that opens with "0 of 0 shown" would look broken
    } else {
        m_follow.start(0); // timers wait for the painting
    }
}

/// The spec for the place where the figure is shown.
FigureSpec ChartPage::specToBuild() {
    FigureSpec spec = shownSpec();
    if (m_view->mode() == ChartView::Mode::page) {
        return spec;
    }
    // The page keeps the theme of the export; exploring goes with the window.
    spec.theme = InterfaceTheme::isDark() ? ThemeName::dark : ThemeName::light;
    spec.background = Background::theme;
    const FigureSize size = m_view->figureSize();
    if (size.height < kLowest || size.width < kNarrowest) {
        spec.preset = "dense";
    }
    return spec;
}

void ChartPage::follow() {
    m_follow.stop();
    refine();
    showLens();
    emit figureShown();
}

/// The final places of the labels, unless something newer is on its way.
void ChartPage::refine() {
    if (m_isRough && !m_isStale) {
        m_placer.start(figure(), layoutSize(), layoutOptions(LabelEffort::thorough));
    }
}

PlacedFigure ChartPage::layOut(Figure figure, LabelEffort labels) const {
    const MeasureText measure = figureTextMeasure(figure.spec.font);
    return layoutFigure(std::move(figure), layoutSize(), measure, layoutOptions(labels));
}

/// A window is read from nearer than a slide: in one that is lower than a slide type is smaller, which leaves
/// room for more labels, and it shrinks before texts are cut. The page keeps the sizes of the export.
LayoutOptions ChartPage::layoutOptions(LabelEffort labels) const {
    if (m_view->mode() == ChartView::Mode::page) {
        return {labels};
    }
    constexpr double kSmallestType = 0.8;
    constexpr double kRoomyHeight = 900;
    return {labels, kSmallestType, std::clamp(layoutSize().height / kRoomyHeight, kSmallestType, 1.0)};
}

FigureSize ChartPage::layoutSize() const {
    return m_view->mode() == ChartView::Mode::page ? shownSpec().size : m_view->figureSize();
}

/// Nothing: the chart stays as it is, for a reason that is shown below it.
std::optional<Figure> ChartPage::build() {
    if (!m_isStale || m_figure >= intSize(m_filter.document().figures())) {
        return std::nullopt;
    }
    m_isStale = false;
    noteLens(m_filter.document().figures()[static_cast<std::size_t>(m_figure)]);
    const FigureSpec spec = specToBuild();
    if (!areFitsReady(spec)) {
        m_error->setText(tr("Fitting the curves…")); // until they are there
        m_error->show();
        return std::nullopt;
    }
    auto figure = buildFigure(spec, m_filter.document().dataset(),
                              [this](const FitSubject& subject, const SeriesFit& how) {
                                  const FitSummary* known = m_worker.find(subject, how);
                                  return known != nullptr && known->curve ? Result<CurveFit>(*known->curve)
                                                                          : fitCurve(subject, how);
                              });
    m_error->setVisible(!figure);
    if (!figure) {
        m_error->setText(toQString(figure.error().message));
        return std::nullopt;
    }
    warnOfMissingFont(*figure);
    return std::move(*figure);
}

void ChartPage::showLens() {
    if (m_lens != nullptr) {
        m_lens->showState();
    }
    if (m_date != nullptr) {
        const FigureSentences said = sentencesOf(figure(), m_filter.document().dataset());
        m_date->showState(said.changes, std::exchange(m_areDaysStale, false));
    }
}

/// A part of the chart that was zoomed to means nothing on other axes; other models have other days.
void ChartPage::noteLens(const FigureSpec& spec) {
    const std::string axes = spec.benchmark + '/' + std::to_string(static_cast<int>(spec.costUnit));
    if (!m_shownAxes.empty() && axes != m_shownAxes && m_history.current() != ViewRanges()) {
        m_history.add({});
    }
    m_shownAxes = axes;
    std::string competitors = spec.benchmark + '/' + spec.filter;
    for (const auto* hidden : {&spec.hiddenModels, &spec.hiddenOrganizations}) {
        competitors += '/' + std::to_string(hidden->size());
    }
    m_areDaysStale = m_areDaysStale || competitors != m_shownCompetitors;
    m_shownCompetitors = std::move(competitors);
}

/// Slow fits are made elsewhere first: then the chart is built again with their results.
bool ChartPage::areFitsReady(const FigureSpec& spec) {
    std::vector<FitWorker::Job> jobs;
    for (const FitSubject& subject : fitSubjects(spec, m_filter.document().dataset())) {
        const SeriesFit how = fitOf(spec, subject.id);
        if (isSlowFit(subject, how)) {
            jobs.push_back({subject, how});
        }
    }
    if (jobs.empty()) {
        m_worker.cancel();
        return true;
    }
    m_worker.start(std::move(jobs));
    return !m_worker.isBusy();
}

void ChartPage::setPageMode(bool isPage) {
    m_view->setMode(isPage ? ChartView::Mode::page : ChartView::Mode::explore);
    schedule();
}

void ChartPage::setRanges(const ViewRanges& ranges) {
    if (ranges != m_history.current()) {
        m_history.add(ranges);
        schedule();
    }
}

void ChartPage::resetView() {
    setRanges({});
}

void ChartPage::moveInHistory(int step) {
    m_history.move(step);
    schedule();
}

void ChartPage::previousView() {
    moveInHistory(-1);
}

void ChartPage::nextView() {
    moveInHistory(1);
}

void ChartPage::moveLabel(const QString& id, QPointF offset) {
    Document& document = m_filter.document();
    FigureSpec spec = document.figures().at(static_cast<std::size_t>(m_figure));
    spec.labelOffsets[toUtf8(id)] = {offset.x(), offset.y()};
    document.push(new SetFigureSpecCommand(document, m_figure, std::move(spec), tr("Move a label"),
                                           QStringLiteral("label ") + id));
}

void ChartPage::moveReadOff(const QString& lineId, double at, bool isDropped) {
    moveReadOffLine(m_filter.document(), m_figure, lineId, at,
                    QStringLiteral("read-off %1").arg(m_dragCount));
    m_dragCount += isDropped ? 1 : 0;
}

void ChartPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_hasControls) {
        addControls();
        layout()->activate();
    }
    if (m_isStale) {
        m_delay.start(0);
    }
}

void ChartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        schedule();
    }
    QWidget::changeEvent(event);
}

} // namespace frontierscope
