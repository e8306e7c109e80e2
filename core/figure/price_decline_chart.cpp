// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/price_decline_chart.h"

#include "core/figure/clip.h"
#include "core/figure/decline_level.h"
#include "core/figure/figure_words.h"
#include "core/figure/fit_marks.h"
#include "core/figure/model_mark.h"
#include "core/figure/model_selection.h"
#include "core/figure/residual_strip.h"
#include "core/figure/score_axis.h"
#include "core/figure/year_position.h"
#include "core/frontier/price_decline.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace frontierscope {

namespace {

std::string factorText(const std::optional<double>& factor) {
    return factor ? ratioText(*factor) : "∞";
}

class PriceDeclineChart {
public:
    PriceDeclineChart(const FigureSpec& spec, const Dataset& dataset, const Benchmark& benchmark,
                      ModelSelection selection, const CurveFitter& fitter)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_fitter(fitter)
        , m_benchmark(benchmark)
        , m_selection(std::move(selection))
        , m_colors(dataset)
        , m_isEpoch(spec.declineMethod == "epoch")
        , m_prices(datedPrices(m_selection.kept, benchmark.id, spec.blend)) {}

    Result<Figure> build();
    /// The prices that the decline is fitted to; without any if the method draws no line of its own.
    Result<FitSubject> subject();

private:
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    Result<void> computeDecline();
    void addFit(Panel& panel);
    [[nodiscard]] bool isShown(const DatedPrice& row) const;
    void setAxes(Panel& panel) const;
    void addPoints(Panel& panel);
    void addStaircase(Panel& panel) const;
    void addLine(Panel& panel) const;
    void writeTexts();
    [[nodiscard]] std::string finding() const;
    [[nodiscard]] std::string readout() const;

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const CurveFitter& m_fitter;
    Benchmark m_benchmark;
    ModelSelection m_selection;
    LabColors m_colors;
    bool m_isEpoch;
    std::vector<DatedPrice> m_prices;
    double m_level = 0;
    std::string m_levelName; ///< of the model whose score is the level; empty: a number was chosen
    PriceDecline m_decline;
    FitSubject m_subject;
    std::optional<CurveFit> m_curve;
    Figure m_figure;
};

bool PriceDeclineChart::isShown(const DatedPrice& row) const {
    return m_isEpoch ? row.score >= m_level && !row.isReasoning : true;
}

void PriceDeclineChart::setAxes(Panel& panel) const {
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    double low = first;
    double high = 0;
    for (const DatedPrice& row : m_prices) {
        if (isShown(row)) {
            first = std::min(first, yearPosition(row.day));
            last = std::max(last, yearPosition(row.day));
            low = std::min(low, row.price);
            high = std::max(high, row.price);
        }
    }
    if (!(first <= last)) {
        first = 2023;
        last = 2026;
        low = 0.1;
        high = 100;
    }
    const double margin = std::max(0.06 * (last - first), 0.1);
    panel.x.format = TickFormat::date;
    panel.x.low = first - margin;
    panel.x.high = last + 1.5 * margin;
    extendForExtrapolation(panel.x, fitOf(m_spec, m_subject.id), last);
    panel.x.title = text(FS_TEXT("Date from which the price counts"));
    const double factor = std::max(std::pow(high / low, 0.06), 1.2);
    panel.y.scale = AxisScale::log10;
    panel.y.format = TickFormat::usd;
    panel.y.low = low / factor;
    panel.y.high = high * factor;
    panel.y.title = text(FS_TEXT("List price, {0} input:output, USD per million tokens (log scale)"),
                         {m_spec.blend.toString()});
    zoomTo(panel, m_spec);
}

void PriceDeclineChart::addPoints(Panel& panel) {
    std::set<std::pair<std::string, std::chrono::sys_days>> fitted;
    for (const DatedPrice& point : m_decline.points) {
        fitted.emplace(point.id, point.day);
    }
    std::set<std::string> drawn;
    const ModelMarker marker(m_spec, m_benchmark, m_colors);
    for (const DatedPrice& row : m_prices) {
        const Model* model = isShown(row) ? m_dataset.findModel(row.id) : nullptr;
        if (model == nullptr) {
            continue;
        }
        const Price* price = priceAsOf(*model, CalendarDate::fromDays(row.day));
        PointMark mark =
            marker.mark(*model, *usedScore(*model, m_benchmark.id), price, yearPosition(row.day));
        mark.y = row.price;
        mark.yLow.reset();
        mark.yHigh.reset();
        mark.showErrorBar = false;
        mark.isHollow = price != nullptr && price->isEstimate;
        mark.isOnFrontier = fitted.contains({row.id, row.day});
        mark.emphasis = mark.isOnFrontier ? Emphasis::strong : Emphasis::pale;
        // A model at a later price is a point of its own.
        mark.id += drawn.insert(row.id).second ? "" : "@" + CalendarDate::fromDays(row.day).toString();
        mark.card.add({text(FS_TEXT("Price since")), CalendarDate::fromDays(row.day).toString()});
        if (isInside(panel, mark)) {
            panel.points.push_back(std::move(mark));
        }
    }
    for (std::size_t i = 0; i < panel.points.size() && m_spec.labels != LabelMode::none; ++i) {
        const PointMark& point = panel.points[i];
        if (point.isOnFrontier || m_spec.labels == LabelMode::all) {
            panel.labels.push_back({i,
                                    labelText(point),
                                    point.isOnFrontier ? LabelPriority::frontier : LabelPriority::other,
                                    -point.x,
                                    {}});
        }
    }
}

void PriceDeclineChart::addStaircase(Panel& panel) const {
    if (!m_isEpoch || m_decline.points.empty() || !m_spec.showFrontier) {
        return;
    }
    std::vector<PointF> steps;
    for (const DatedPrice& point : m_decline.points) {
        if (!steps.empty()) {
            steps.push_back({yearPosition(point.day), steps.back().y});
        }
        steps.push_back({yearPosition(point.day), point.price});
    }
    steps.push_back({std::max(panel.x.high, steps.back().x), steps.back().y});
    Curve look;
    look.id = "cheapest";
    look.color = {ColorRole::Kind::reference, 0};
    look.width = 1.5;
    look.opacity = 0.7;
    look.caption = text(FS_TEXT("cheapest so far"));
    for (auto& part : clipPolyline(steps, panel.x, panel.y)) {
        look.points = std::move(part);
        panel.curves.push_back(look);
        look.caption.clear();
    }
}

/// The line of method Epoch is a fit like others: its bands, what lies beyond the data, values read off.
void PriceDeclineChart::addFit(Panel& panel) {
    SeriesFit how = fitOf(m_spec, m_subject.id);
    if (m_subject.points.empty() || how.form == "none") {
        return;
    }
    auto curve = m_fitter(m_subject, how);
    if (curve) {
        how.extrapolation = how.extrapolation.value_or(0);
        addFitMarks(panel, m_subject, curve->fit, how, m_spec.language);
        m_curve = std::move(*curve);
    }
}

void PriceDeclineChart::addLine(Panel& panel) const {
    if (!m_decline.hasLine() || m_isEpoch) {
        return;
    }
    constexpr int kSteps = 60;
    const auto first = m_decline.points.front().day;
    const auto span = m_decline.points.back().day - first;
    std::vector<PointF> line;
    for (int i = 0; i <= kSteps; ++i) {
        const auto day = first + std::chrono::days(span.count() * i / kSteps);
        line.push_back({yearPosition(day), m_decline.fittedOn(day).price});
    }
    Curve look;
    look.id = "decline";
    look.color = {ColorRole::Kind::frontier, 0};
    look.width = 3;
    for (auto& part : clipPolyline(line, panel.x, panel.y)) {
        look.points = std::move(part);
        panel.curves.push_back(look);
    }
}

std::string PriceDeclineChart::readout() const {
    if (m_decline.status != DeclineStatus::ok) {
        return render(explain(m_decline), m_spec.language);
    }
    return text(FS_TEXT("{0} times cheaper per year (90% interval {1} to {2}), n = {3}, R² {4}"),
                {factorText(m_decline.factorPerYear), factorText(m_decline.ciLow),
                 factorText(m_decline.ciHigh), countText(m_decline.points.size()),
                 fmt::format("{:.2f}", m_decline.rSquared.value_or(0))});
}

std::string PriceDeclineChart::finding() const {
    const std::string level = scoreText(m_level, m_benchmark.isPercent());
    const bool isFalling = m_decline.factorPerYear && *m_decline.factorPerYear > 1;
    if (isFalling && m_levelName.empty()) {
        return text(FS_TEXT("A {0} score of {1} gets {2} times cheaper per year"),
                    {m_benchmark.name, level, factorText(m_decline.factorPerYear)});
    }
    if (isFalling) {
        return text(FS_TEXT("The level of {0} gets {1} times cheaper per year"),
                    {m_levelName, factorText(m_decline.factorPerYear)});
    }
    return text(FS_TEXT("The price of a {0} score of {1} over time"), {m_benchmark.name, level});
}

void PriceDeclineChart::writeTexts() {
    const std::string level = scoreText(m_level, m_benchmark.isPercent());
    m_figure.title = finding();
    m_figure.subtitle =
        m_isEpoch
            ? text(FS_TEXT("Prices of models that score {0} or more on {1}; method: Epoch AI, March 2025"),
                   {level, m_benchmark.name})
            : text(FS_TEXT(
                       "Prices and {0} scores of models; method: The Price of Progress, with the price per "
                       "token as cost; line at {1}"),
                   {m_benchmark.name, level});
    std::vector<std::string> note;
    if (m_decline.status == DeclineStatus::ok) {
        note.push_back(render(explain(m_decline), m_spec.language));
        if (m_decline.halvingMonths) {
            note.push_back(text(FS_TEXT("The price halves every {0} months."),
                                {fmt::format("{:.1f}", *m_decline.halvingMonths)}));
        }
    }
    const auto reasoning = std::ranges::count_if(
        m_prices, [this](const DatedPrice& row) { return row.isReasoning && row.score >= m_level; });
    if (m_isEpoch && reasoning > 0) {
        m_figure.notShown.push_back(
            text(FS_TEXT("{0} prices of reasoning models are left out by the method."),
                 {countText(static_cast<std::size_t>(reasoning))}));
    }
    std::ranges::move(selectionSentences(m_spec, m_selection), std::back_inserter(m_figure.notShown));
    std::ranges::copy(m_figure.notShown, std::back_inserter(note));
    note.push_back(scoreSentences(m_figure.panels.front(), m_spec.language));
    std::erase(note, "");
    m_figure.note = joined(note, " ");
    m_figure.panels.front().readout.push_back(readout());
    std::vector<std::string_view> addresses;
    for (const PointMark& point : m_figure.panels.front().points) {
        addresses.push_back(point.sourceUrl);
    }
    m_figure.sourceLine = sourceLine(m_dataset, addresses, m_spec.language);
    m_figure.altText = text(FS_TEXT("Prices over time on a log scale, {0} points. {1}."),
                            {countText(m_figure.shownCount), readout()});
}

Result<void> PriceDeclineChart::computeDecline() {
    auto level = declineLevel(m_spec, m_dataset, m_benchmark, m_prices);
    if (!level) {
        return tl::unexpected(level.error());
    }
    m_level = level->score;
    m_levelName = std::move(level->modelName);
    m_decline = m_isEpoch ? priceDeclineEpoch(m_prices, m_level) : priceDeclineOfProgress(m_prices, m_level);
    m_subject.id = kDeclineSubject;
    m_subject.name = text(FS_TEXT("Price of {0} or more on {1}"),
                          {scoreText(m_level, m_benchmark.isPercent()), m_benchmark.name});
    m_subject.isDates = true;
    m_subject.level = kDeclineLevel;
    m_subject.color = {ColorRole::Kind::frontier, 0};
    if (!m_isEpoch || !m_decline.hasLine()) {
        return {};
    }
    constexpr double kDaysPerYear = 365; // as the published method counts its factor per year
    const auto first = m_decline.points.front().day;
    for (const DatedPrice& point : m_decline.points) {
        const double years = static_cast<double>((point.day - first).count()) / kDaysPerYear;
        m_subject.points.push_back({point.id, point.name, yearPosition(first) + years, point.price, false});
    }
    return {};
}

Result<FitSubject> PriceDeclineChart::subject() {
    if (auto computed = computeDecline(); !computed) {
        return tl::unexpected(computed.error());
    }
    return std::move(m_subject);
}

Result<Figure> PriceDeclineChart::build() {
    if (auto computed = computeDecline(); !computed) {
        return tl::unexpected(computed.error());
    }
    m_figure.spec = m_spec;
    m_figure.totalCount = m_dataset.models.size();
    m_figure.panels.emplace_back();
    Panel& panel = m_figure.panels.front();
    panel.id = "price-decline";
    setAxes(panel);
    addFit(panel);
    addLine(panel);
    addStaircase(panel);
    addPoints(panel);
    m_figure.shownCount = panel.points.size();
    m_figure.legend = modelLegend(panel.points, m_spec, m_colors, text(FS_TEXT("estimated price")));
    writeTexts();
    if (m_spec.showResiduals && m_curve) {
        m_figure.panels.push_back(
            residualStrip(m_figure.panels.front(), {{&m_subject, &m_curve->fit}}, m_spec.language));
    }
    return std::move(m_figure);
}

Result<PriceDeclineChart> chartOf(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter) {
    auto scored = selectScored(spec, dataset);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    return PriceDeclineChart(spec, dataset, scored->benchmark, std::move(scored->selection), fitter);
}

} // namespace

Result<Figure> buildPriceDeclineChart(const FigureSpec& spec, const Dataset& dataset,
                                      const CurveFitter& fitter) {
    if (spec.declineMethod != "epoch" && spec.declineMethod != "price-of-progress") {
        return failure(ErrorCode::usage, FS_TEXT("There is no method \"{0}\". Known methods: {1}."),
                       {spec.declineMethod, "epoch, price-of-progress"});
    }
    auto chart = chartOf(spec, dataset, fitter);
    return chart ? chart->build() : Result<Figure>(tl::unexpected(chart.error()));
}

Result<FitSubject> declineSubject(const FigureSpec& spec, const Dataset& dataset) {
    static const CurveFitter kNone;
    auto chart = chartOf(spec, dataset, kNone);
    return chart ? chart->subject() : Result<FitSubject>(tl::unexpected(chart.error()));
}

} // namespace frontierscope
