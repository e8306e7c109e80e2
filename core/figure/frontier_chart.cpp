// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/frontier_chart.h"

#include "core/figure/annotation_marks.h"
#include "core/figure/benchmark_words.h"
#include "core/figure/cost_axis.h"
#include "core/figure/figure_question.h"
#include "core/figure/figure_words.h"
#include "core/figure/frontier_marks.h"
#include "core/figure/model_mark.h"
#include "core/figure/model_selection.h"
#include "core/figure/score_axis.h"
#include "core/frontier/frontier_through_time.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace frontierscope {

namespace {

class FrontierChart {
public:
    FrontierChart(const FigureSpec& spec, const Dataset& dataset, const Benchmark& benchmark,
                  ModelSelection selection)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_benchmark(benchmark)
        , m_selection(std::move(selection))
        , m_colors(dataset)
        , m_columns(chartColumns(spec, dataset))
        , m_today(modelFrontier(m_selection.kept, frontierQuestion(m_spec))) {
        if (m_spec.asOf && m_spec.changesSince) {
            m_change = frontierChange(m_selection.kept, frontierQuestion(m_spec), *m_spec.changesSince,
                                      *m_spec.asOf);
        }
    }

    Figure build();

private:
    [[nodiscard]] bool isPerToken() const {
        return !m_columns.x && m_spec.costUnit == CostUnit::perMillionTokens;
    }
    [[nodiscard]] bool isPerRun() const {
        return !m_columns.x && m_spec.costUnit == CostUnit::perBenchmarkRun;
    }
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    void setAxes(Panel& panel) const;
    void addPoints(Panel& panel);
    void addGreyedPoints(Panel& panel) const;
    void addYear(Panel& panel, int year);
    void writeTexts();
    struct Decline {
        PricedModel past, now; ///< the best of that year, and the cheapest that is as good today
        int year = 0;
    };
    [[nodiscard]] std::optional<Decline> decline() const;
    [[nodiscard]] std::string finding() const;
    [[nodiscard]] std::string subtitle() const;
    [[nodiscard]] std::string method() const;
    [[nodiscard]] std::vector<std::string_view> addresses() const;
    [[nodiscard]] std::string altText() const;

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const Benchmark& m_benchmark;
    ModelSelection m_selection;
    LabColors m_colors;
    ChartColumns m_columns;
    ModelFrontier m_today;
    std::optional<FrontierChange> m_change; ///< since the day that the spec names
    std::size_t m_joinedCount = 0;          ///< models whose settings a line joins
    std::vector<std::string> m_yearLeaders; ///< best of each overlay year
    Figure m_figure;
};

void FrontierChart::setAxes(Panel& panel) const {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    double low = kInfinity, high = -kInfinity, lowest = kInfinity, highest = -kInfinity;
    const auto include = [&](const ModelFrontier& frontier) {
        for (const PricedModel& priced : frontier.models) {
            low = std::min(low, priced.cost);
            high = std::max(high, priced.cost);
            lowest = std::min(lowest, priced.score);
            highest = std::max(highest, priced.score);
        }
    };
    include(m_today);
    if (m_change) { // axes of a film stand still: launch prices and the last ones span all days
        FrontierQuestion other = frontierQuestion(m_spec);
        other.asOf.reset();
        include(modelFrontier(m_selection.kept, other));
        other.asOf = m_dataset.asOf;
        include(modelFrontier(m_selection.kept, other));
    }
    panel.x = costAxis(m_spec, m_benchmark, m_columns.x, low, high);
    panel.y = m_columns.y ? columnScoreAxis(*m_columns.y, lowest, highest)
                          : scoreAxis(m_benchmark, panel.references, lowest, highest);
    if (!m_columns.y && m_benchmark.isPercent() && highest > 93) {
        panel.y.high = 107; // room for the labels of the best; the ticks end at 100
    }
    panel.y.title = scoreName(m_benchmark, m_spec.language);
    zoomTo(panel, m_spec);
}

void FrontierChart::addYear(Panel& panel, int year) {
    const bool isAhead = m_spec.asOf && CalendarDate(year, 12, 31).firstDay() > m_spec.asOf->lastDay();
    if (isAhead) {
        return; // the figure knows nothing of that day yet
    }
    const ModelFrontier frontier = frontierOfYear(m_selection.kept, frontierQuestion(m_spec), year);
    if (frontier.frontier.empty()) {
        return;
    }
    m_yearLeaders.push_back(frontier.models[frontier.frontier.back()].model->id);
    Curve look;
    look.id = "frontier-" + std::to_string(year);
    look.color = {ColorRole::Kind::reference, 0};
    look.width = 1.5;
    look.opacity = 0.6;
    look.caption = text(FS_TEXT("end of {0}"), {std::to_string(year)});
    addStaircase(panel, frontier, look);
}

void FrontierChart::addPoints(Panel& panel) {
    const bool isContrasting = !m_spec.highlightedModels.empty();
    const ModelMarker marker(m_spec, m_benchmark, m_colors);
    panel.points.reserve(m_today.models.size());
    for (const PricedModel& priced : m_today.models) {
        PointMark mark = marker.mark(*priced.model, *priced.scoreRecord,
                                     priceAsOf(*priced.model, m_spec.asOf), priced.cost);
        mark.isHollow = priced.isPriceEstimate;
        mark.isOnFrontier = priced.isOnFrontier && m_spec.showFrontier;
        if (mark.emphasis != Emphasis::strong) {
            mark.emphasis = mark.isOnFrontier && !isContrasting ? Emphasis::strong : Emphasis::normal;
        }
        mark.showErrorBar = mark.showErrorBar || mark.isOnFrontier;
        if (std::ranges::find(m_yearLeaders, mark.id) != m_yearLeaders.end()) {
            mark.isMilestone = true;
        }
        clipMark(mark, panel);
        if (isInside(panel, mark)) {
            panel.points.push_back(std::move(mark));
        }
    }
    panel.labels = modelLabels(panel.points, m_spec);
    if (m_spec.labels != LabelMode::all) {
        fadeUnlabelled(panel);
    }
}

void FrontierChart::addGreyedPoints(Panel& panel) const {
    const ModelFrontier others = modelFrontier(m_selection.greyed, frontierQuestion(m_spec));
    const ModelMarker marker(m_spec, m_benchmark, m_colors);
    for (const PricedModel& priced : others.models) {
        const Price* price = priceAsOf(*priced.model, m_spec.asOf);
        PointMark mark = marker.mark(*priced.model, *priced.scoreRecord, price, priced.cost);
        mark.color = {ColorRole::Kind::otherLabs, 0};
        mark.emphasis = Emphasis::pale;
        mark.isHollow = priced.isPriceEstimate;
        mark.showErrorBar = false;
        clipMark(mark, panel);
        if (isInside(panel, mark)) {
            panel.points.push_back(std::move(mark));
        }
    }
}

/// The story: what the best of the first overlaid year could do, at today's price.
std::optional<FrontierChart::Decline> FrontierChart::decline() const {
    if (m_spec.overlayYears.empty() || m_columns.x || m_columns.y) { // it speaks of price and score
        return std::nullopt;
    }
    const int year = *std::ranges::min_element(m_spec.overlayYears);
    const ModelFrontier past = frontierOfYear(m_selection.kept, frontierQuestion(m_spec), year);
    if (past.frontier.empty()) {
        return std::nullopt;
    }
    const PricedModel best = past.models[past.frontier.back()];
    for (const std::size_t index : m_today.frontier) { // cheapest first
        const PricedModel& now = m_today.models[index];
        if (now.score >= best.score) {
            const bool isWorthTelling = best.cost / now.cost >= 2;
            return isWorthTelling ? std::optional(Decline{best, now, year}) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::string FrontierChart::finding() const {
    if (const auto told = decline()) {
        const double ratio = told->past.cost / told->now.cost;
        if (m_spec.asOf) {
            return text(FS_TEXT("Matching {0} cost {1} times less by {2}"),
                        {told->past.model->name, ratioText(ratio), m_spec.asOf->toString()});
        }
        return text(FS_TEXT("Matching {0} now costs {1} times less"),
                    {told->past.model->name, ratioText(ratio)});
    }
    if (m_columns.x) {
        return columnFinding(m_spec, *m_columns.x, m_benchmark.name, m_today.models.size());
    }
    const bool isOne = m_today.models.size() == 1;
    const std::string count = countText(m_today.models.size());
    if (m_columns.y || !m_benchmark.isPercent()) {
        return text(isOne ? FS_TEXT("{0} and price of one model") : FS_TEXT("{0} and price of {1} models"),
                    {m_benchmark.name, count});
    }
    return text(isOne ? FS_TEXT("What {0} costs: price and score of one model")
                      : FS_TEXT("What {0} costs: price and score of {1} models"),
                {m_benchmark.name, count});
}

std::string FrontierChart::subtitle() const {
    if (m_columns.x) {
        return columnSubtitle(m_spec, *m_columns.x, scoreName(m_benchmark, m_spec.language),
                              m_figure.shownCount);
    }
    const std::string count = countText(m_figure.shownCount);
    const bool isOne = m_figure.shownCount == 1;
    if (isPerRun()) {
        return text(isOne ? FS_TEXT("What one run of {0} costs and what it scores: one language model.")
                          : FS_TEXT("What one run of {0} costs and what it scores: {1} language models."),
                    {m_benchmark.name, count});
    }
    const auto& day = m_spec.asOf ? m_spec.asOf : m_dataset.asOf;
    const std::string what = day ? text(isOne ? FS_TEXT("Price and {0} of one language model, as of {2}.")
                                              : FS_TEXT("Price and {0} of {1} language models, as of {2}."),
                                        {scoreName(m_benchmark, m_spec.language), count, day->toString()})
                                 : text(isOne ? FS_TEXT("Price and {0} of one language model.")
                                              : FS_TEXT("Price and {0} of {1} language models."),
                                        {scoreName(m_benchmark, m_spec.language), count});
    if (const auto told = decline(); told && isPerToken()) {
        return text(FS_TEXT("{0} per million tokens, down from {1} at the end of {2}."),
                    {usdText(told->now.cost), usdText(told->past.cost), std::to_string(told->year)}) +
               " " + what;
    }
    return what;
}

std::string FrontierChart::method() const {
    std::vector<std::string> sentences;
    if (m_spec.showFrontier && !m_today.frontier.empty()) {
        sentences.push_back(
            m_columns.x ? columnMethod(m_spec, *m_columns.x, m_benchmark.name)
                        : text(FS_TEXT("Line: the Pareto frontier, no model is both cheaper and better.")));
    }
    if (m_joinedCount > 0) {
        sentences.push_back(text(FS_TEXT("Thin lines join the reasoning settings of one model.")));
    }
    const auto hasBar = [](const PointMark& point) {
        return point.showErrorBar && point.yLow.has_value();
    };
    if (std::ranges::any_of(m_figure.panels.front().points, hasBar)) {
        sentences.push_back(text(FS_TEXT("Bars: 95% interval of the score.")));
    }
    return joined(sentences, " ");
}

std::vector<std::string_view> FrontierChart::addresses() const {
    std::vector<std::string_view> found;
    for (const PricedModel& priced : m_today.models) {
        found.push_back(priced.scoreRecord->source);
        if (m_columns.x) {
            continue;
        }
        if (isPerRun()) {
            found.push_back(benchmarkCostAsOf(*priced.model, m_spec.benchmark, m_spec.asOf)->source);
        } else if (const Price* price = priceAsOf(*priced.model, m_spec.asOf)) {
            found.push_back(price->source);
        }
    }
    for (const ReferenceLine* line : shownReferenceLines(m_spec, m_benchmark)) {
        found.push_back(line->source);
    }
    return found;
}

std::string FrontierChart::altText() const {
    if (m_today.frontier.empty()) {
        return text(FS_TEXT("An empty chart of price against {0}."), {m_benchmark.name});
    }
    const PricedModel& cheapest = m_today.models[m_today.frontier.front()];
    const PricedModel& best = m_today.models[m_today.frontier.back()];
    if (m_today.models.size() == 1) {
        return text(
            FS_TEXT("Scatter chart of one model, cost on a log scale against {0}: {1} ({2})."),
            {m_benchmark.name, best.model->name,
             costText(best.cost, m_columns.x) + ", " + scoreText(best.score, m_benchmark.isPercent())});
    }
    if (m_columns.x) {
        return text(FS_TEXT("Scatter chart of {0} models: {1} across, {2} up. The frontier runs from {3} "
                            "({4}) to {5} ({6})."),
                    {countText(m_today.models.size()), m_columns.x->name, m_benchmark.name,
                     cheapest.model->name, costText(cheapest.cost, m_columns.x), best.model->name,
                     costText(best.cost, m_columns.x)});
    }
    return text(
        FS_TEXT("Scatter chart of {0} models: cost on a log scale against {1}. The "
                "frontier runs from {2} ({3}) to {4} ({5})."),
        {countText(m_today.models.size()), m_benchmark.name, cheapest.model->name,
         costText(cheapest.cost, m_columns.x) + ", " + scoreText(cheapest.score, m_benchmark.isPercent()),
         best.model->name,
         costText(best.cost, m_columns.x) + ", " + scoreText(best.score, m_benchmark.isPercent())});
}

void FrontierChart::writeTexts() {
    m_figure.title = finding();
    m_figure.altText = altText();
    m_figure.subtitle = subtitle();
    m_figure.notShown = missingSentences(m_today, m_figure.shownCount, m_spec, m_benchmark,
                                         m_columns.x ? &m_columns.x->name : nullptr);
    std::ranges::move(selectionSentences(m_spec, m_selection), std::back_inserter(m_figure.notShown));
    if (m_figure.shownCount == 0) {
        m_figure.panels.front().readout.push_back(
            text(m_columns.x ? FS_TEXT("Nothing to show: no model that the filter keeps has a value on both "
                                       "axes.")
                 : isPerRun()
                     ? FS_TEXT("Nothing to show: no model that the filter keeps has a known cost of running "
                               "this benchmark.")
                     : FS_TEXT("Nothing to show: no model that the filter keeps has both a price and a "
                               "score.")));
    }
    std::vector<std::string> note = m_figure.changes;
    note.insert(note.end(), {method(), scoreSentences(m_figure.panels.front(), m_spec.language)});
    std::ranges::copy(m_figure.notShown, std::back_inserter(note));
    if (!m_today.notYetReleased.empty()) { // the figure says its day; the window accounts for all models
        m_figure.notShown.push_back(text(FS_TEXT("Models released later, not shown: {0}."),
                                         {countText(m_today.notYetReleased.size())}));
    }
    std::erase(note, "");
    m_figure.note = joined(note, " ");
    m_figure.sourceLine = sourceLine(m_dataset, addresses(), m_spec.language);
}

Figure FrontierChart::build() {
    m_figure.spec = m_spec;
    m_figure.totalCount = m_dataset.models.size();
    m_figure.panels.emplace_back();
    Panel& panel = m_figure.panels.front();
    panel.id = "frontier";
    panel.references = referenceMarks(m_spec, m_benchmark);
    setAxes(panel);
    dropReferencesOutside(panel);
    if (m_spec.showFrontier) {
        for (const int year : m_spec.overlayYears) {
            addYear(panel, year);
        }
    }
    if (m_change) {
        addChangeTrails(panel, *m_change, m_spec, m_colors);
        m_figure.changes = changeSentences(*m_change, m_spec);
    }
    if (m_spec.showFrontier) {
        Curve look;
        look.id = "frontier";
        look.color = {ColorRole::Kind::frontier, 0};
        look.width = 3;
        look.caption = m_spec.asOf ? text(FS_TEXT("frontier on {0}"), {m_spec.asOf->toString()})
                                   : text(FS_TEXT("frontier today"));
        addStaircase(panel, m_today, look);
    }
    if (m_spec.joinSettings) {
        m_joinedCount = joinSettings(panel, m_today, m_colors);
    }
    addPoints(panel);
    m_figure.shownCount = panel.points.size();
    addGreyedPoints(panel);
    addAnnotations(m_figure, m_dataset, {});
    m_figure.legend = modelLegend(panel.points, m_spec, m_colors, text(FS_TEXT("estimated price")));
    writeTexts();
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildFrontierChart(const FigureSpec& spec, const Dataset& dataset) {
    auto scored = selectScored(spec, dataset);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    return FrontierChart(spec, dataset, scored->benchmark, std::move(scored->selection)).build();
}

} // namespace frontierscope
