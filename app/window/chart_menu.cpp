// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/chart_menu.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_figure_spec_command.h"
#include "core/pricing/blended_price.h"

#include <array>

namespace frontierscope {

ChartMenu::ChartMenu(FigureFilter& filter, QWidget* parent)
    : QMenu(parent)
    , m_filter(filter) {
    connect(this, &QMenu::aboutToShow, this, &ChartMenu::fill);
    retranslate();
}

void ChartMenu::retranslate() {
    setTitle(tr("C&hart"));
}

void ChartMenu::fill() {
    clear();
    const std::string& kind = m_filter.spec().kind;
    if (kind == "frontier" || kind == "training-compute" || kind == "price-decline") {
        addBenchmarks();
    }
    if (kind == "frontier") {
        addPrices();
    }
    addLabels();
    addSeparator();
    addSwitches();
}

void ChartMenu::push(const QString& text, const std::function<void(FigureSpec&)>& change) {
    FigureSpec spec = m_filter.spec();
    change(spec);
    if (spec != m_filter.spec()) {
        m_filter.document().push(
            new SetFigureSpecCommand(m_filter.document(), m_filter.figure(), std::move(spec), text));
    }
}

void ChartMenu::addChoice(QMenu* menu, const QString& text, bool isChosen,
                          const std::function<void(FigureSpec&)>& change) {
    QAction* action = menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isChosen);
    const QString step = QStringLiteral("%1: %2").arg(QString(menu->title()).remove(QLatin1Char('&')), text);
    connect(action, &QAction::triggered, this, [this, step, change] { push(step, change); });
}

void ChartMenu::addSwitch(const QString& text, bool FigureSpec::*flag) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setChecked(m_filter.spec().*flag);
    connect(action, &QAction::triggered, this,
            [this, text, flag](bool isOn) { push(text, [&](FigureSpec& spec) { spec.*flag = isOn; }); });
}

void ChartMenu::addBenchmarks() {
    QMenu* menu = addMenu(tr("Benchmark"));
    for (const Benchmark& benchmark : m_filter.document().dataset().benchmarks) {
        addChoice(menu, toQString(std::string_view(benchmark.name)),
                  m_filter.spec().benchmark == benchmark.id,
                  [id = benchmark.id](FigureSpec& spec) { spec.benchmark = id; });
    }
}

void ChartMenu::addPrices() {
    QMenu* dates = addMenu(tr("Prices"));
    const auto& asOf = m_filter.document().dataset().asOf;
    addChoice(dates, tr("List price at launch"), !m_filter.spec().asOf,
              [](FigureSpec& spec) { spec.asOf.reset(); });
    if (asOf) {
        addChoice(dates, tr("Prices of %1").arg(toQString(std::string_view(asOf->toString()))),
                  m_filter.spec().asOf == asOf, [asOf](FigureSpec& spec) { spec.asOf = asOf; });
    }
    QMenu* blends = addMenu(tr("Input : output"));
    constexpr std::array kBlends = {Blend{3, 1, 0},  Blend{1, 1, 0}, Blend{1, 2, 0}, Blend{4, 1, 0},
                                    Blend{10, 1, 0}, Blend{1, 0, 0}, Blend{0, 1, 0}};
    for (const Blend& blend : kBlends) {
        addChoice(blends, toQString(std::string_view(blend.toString())), m_filter.spec().blend == blend,
                  [blend](FigureSpec& spec) { spec.blend = blend; });
    }
}

void ChartMenu::addLabels() {
    QMenu* menu = addMenu(tr("Labels"));
    const std::array choices = {std::pair{LabelMode::automatic, tr("The most important")},
                                std::pair{LabelMode::all, tr("As many as fit")},
                                std::pair{LabelMode::frontier, tr("The frontier only")},
                                std::pair{LabelMode::none, tr("None")}};
    for (const auto& [mode, text] : choices) {
        addChoice(menu, text, m_filter.spec().labels == mode,
                  [chosen = mode](FigureSpec& spec) { spec.labels = chosen; });
    }
}

void ChartMenu::addSwitches() {
    if (m_filter.spec().kind == "frontier") {
        addSwitch(tr("Frontier"), &FigureSpec::showFrontier);
        addSwitch(tr("Cheaper to the right"), &FigureSpec::cheaperToTheRight);
    }
    addSwitch(tr("Reference lines"), &FigureSpec::showReferenceLines);
    addSwitch(tr("All error bars"), &FigureSpec::showAllErrorBars);
}

} // namespace frontierscope
