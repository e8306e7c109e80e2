// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/scaling_chart.h"

#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/figure/fit_marks.h"
#include "core/figure/score_axis.h"
#include "core/figure/ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

std::vector<std::string> defaultSeries(const std::string& kind) {
    if (kind == "train-time") {
        return {"o1-train-time"};
    }
    if (kind == "test-time") {
        return {"o1-test-time"};
    }
    return {"o1-train-time", "o1-test-time"};
}

namespace {

using SeriesGroup = std::vector<const Series*>;

/// Series share a panel where their axes mean the same.
bool shareAxes(const Series& a, const Series& b) {
    return a.kind == b.kind && a.xUnit == b.xUnit && a.xName == b.xName && a.yUnit == b.yUnit;
}

Result<std::vector<SeriesGroup>> seriesGroups(const FigureSpec& spec, const Dataset& dataset) {
    std::vector<SeriesGroup> groups;
    for (const std::string& id : spec.series.empty() ? defaultSeries(spec.kind) : spec.series) {
        const Series* series = dataset.findSeries(id);
        if (series == nullptr && spec.series.empty()) {
            continue; // a dataset of the person's own need not have the default ones
        }
        if (series == nullptr) {
            return failure(ErrorCode::usage, FS_TEXT("The dataset has no series \"{0}\"."), {id});
        }
        const auto group = std::ranges::find_if(
            groups, [&](const SeriesGroup& known) { return shareAxes(*known.front(), *series); });
        if (group == groups.end()) {
            groups.push_back({series});
        } else {
            group->push_back(series);
        }
    }
    return groups;
}

class ScalingChart {
public:
    ScalingChart(const FigureSpec& spec, const Dataset& dataset)
        : m_spec(spec)
        , m_dataset(dataset) {}

    Result<Figure> build(const std::vector<SeriesGroup>& groups);

private:
    struct Fitted {
        const Series* series = nullptr;
        std::optional<FitResult> fit;
    };
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    Result<void> addPanel(const SeriesGroup& group);
    void setAxes(Panel& panel, const SeriesGroup& group) const;
    void addPoints(Panel& panel, const Series& series, ColorRole color) const;
    Result<void> addFit(Panel& panel, const Series& series, ColorRole color, bool isAlone);
    void addEmptyPanel();
    void writeTexts();
    [[nodiscard]] std::string finding() const;
    [[nodiscard]] std::optional<double> slopeOf(std::string_view kind) const;
    [[nodiscard]] SeriesFit fitOf(const Series& series) const {
        const auto found = m_spec.fits.find(series.id);
        return found == m_spec.fits.end() ? SeriesFit{} : found->second;
    }

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    std::vector<Fitted> m_fits;
    Figure m_figure;
    int m_nextColor = 0;
};

void ScalingChart::setAxes(Panel& panel, const SeriesGroup& group) const {
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double lowest = low;
    double highest = -low;
    for (const Series* series : group) {
        for (const SeriesPoint& point : series->points) {
            if (point.x > 0) {
                low = std::min(low, point.x);
                high = std::max(high, point.x);
            }
            lowest = std::min(lowest, point.y);
            highest = std::max(highest, point.y);
        }
    }
    if (!(low <= high)) {
        low = 1;
        high = 10;
    }
    const double margin = std::max(std::pow(high / low, 0.12), 1.1);
    const Series& first = *group.front();
    panel.x.scale = AxisScale::log10;
    panel.x.low = low / margin;
    panel.x.high = high * margin;
    panel.x.format = first.xUnit == "FLOP" ? TickFormat::powerOfTen : TickFormat::plain;
    panel.x.title = first.xUnit == "relative"
                        ? text(FS_TEXT("{0} (relative: the source prints no units)"),
                               {dataTerm(m_spec.language, first.xName)})
                        : text(FS_TEXT("{0}, {1}"), {dataTerm(m_spec.language, first.xName),
                                                     dataTerm(m_spec.language, first.xUnit)});
    panel.x.hint = text(FS_TEXT("log scale"));
    panel.y.title = dataTerm(m_spec.language, first.yName);
    if (first.yUnit == "percent") {
        panel.y.low = 0;
        panel.y.high = 100;
        panel.y.format = TickFormat::percent;
    } else {
        Benchmark benchmark;
        benchmark.unit = first.yUnit;
        const std::string title = panel.y.title;
        panel.y = scoreAxis(benchmark, {}, lowest, highest);
        panel.y.title = title;
    }
    if (m_spec.xRange) {
        panel.x.low = m_spec.xRange->low;
        panel.x.high = m_spec.xRange->high;
    }
    if (m_spec.yRange) {
        panel.y.low = m_spec.yRange->low;
        panel.y.high = m_spec.yRange->high;
    }
}

void ScalingChart::addPoints(Panel& panel, const Series& series, ColorRole color) const {
    const SeriesFit fit = fitOf(series);
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        PointMark mark;
        mark.id = series.id + "/" + std::to_string(i);
        mark.name = point.label.empty() ? series.name : point.label;
        mark.group = series.id;
        mark.x = point.x;
        mark.y = point.y;
        if (point.yStandardError) {
            mark.yLow = point.y - *point.yStandardError;
            mark.yHigh = point.y + *point.yStandardError;
            mark.showErrorBar = true;
        }
        mark.color = color;
        mark.isHollow = point.status == PointStatus::estimate;
        mark.isMasked = std::ranges::count(fit.maskedPoints, i) > 0;
        mark.sourceUrl = point.source.empty() ? series.source : point.source;
        mark.card = {
            {dataTerm(m_spec.language, series.xName), formatTick(point.x, panel.x.format)},
            {dataTerm(m_spec.language, series.yName), scoreText(point.y, series.yUnit == "percent")}};
        clipMark(mark, panel);
        if (!isInside(panel, mark)) {
            continue;
        }
        if (!point.label.empty() && m_spec.labels != LabelMode::none) {
            panel.labels.push_back({panel.points.size(), point.label, LabelPriority::other, point.y, {}});
        }
        panel.points.push_back(std::move(mark));
    }
}

Result<void> ScalingChart::addFit(Panel& panel, const Series& series, ColorRole color, bool isAlone) {
    const SeriesFit chosen = fitOf(series);
    m_fits.push_back({&series, std::nullopt});
    if (chosen.form == "none") {
        return {};
    }
    FitData data;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        if (point.x > 0 && std::ranges::count(chosen.maskedPoints, i) == 0) {
            data.x.push_back(point.x);
            data.y.push_back(point.y);
        }
    }
    FitOptions options;
    options.form = chosen.form;
    auto fit = fitForm(data, options);
    if (!fit) {
        return tl::unexpected(fit.error());
    }
    addFitMarks(panel, *fit, {series.id, color, chosen.showConfidenceBand, chosen.showPredictionBand});
    const std::string sentence = fitSentence(*fit, series.yUnit, m_spec.language);
    panel.readout.push_back(isAlone ? sentence : dataTerm(m_spec.language, series.name) + ": " + sentence);
    if (const auto warning = ceilingWarning(panel, *fit, m_spec.language)) {
        m_figure.warnings.push_back(*warning);
    }
    m_fits.back().fit = std::move(*fit);
    return {};
}

Result<void> ScalingChart::addPanel(const SeriesGroup& group) {
    Panel panel;
    panel.id = group.front()->kind;
    setAxes(panel, group);
    if (m_spec.kind == "scaling-laws" || !m_figure.panels.empty()) {
        panel.title = group.front()->kind == "train-time" ? text(FS_TEXT("Train-time compute"))
                                                          : text(FS_TEXT("Test-time compute"));
    }
    const bool isAlone = group.size() == 1;
    for (const Series* series : group) {
        const ColorRole color{ColorRole::Kind::series, m_nextColor++};
        addPoints(panel, *series, color);
        if (auto added = addFit(panel, *series, color, isAlone); !added) {
            return added;
        }
        LegendEntry entry;
        entry.text = dataTerm(m_spec.language, series->name);
        entry.color = color;
        m_figure.legend.push_back(entry);
        m_figure.shownCount += panel.points.size();
        m_figure.totalCount += series->points.size();
    }
    m_figure.panels.push_back(std::move(panel));
    return {};
}

void ScalingChart::addEmptyPanel() {
    Panel panel;
    panel.id = m_spec.kind;
    panel.x.scale = AxisScale::log10;
    panel.x.low = 1;
    panel.x.high = 100;
    panel.y.high = 100;
    panel.y.format = TickFormat::percent;
    panel.readout.push_back(text(FS_TEXT("Nothing to show: this dataset has no series of this kind.")));
    m_figure.panels.push_back(std::move(panel));
}

std::optional<double> ScalingChart::slopeOf(std::string_view kind) const {
    for (const Fitted& fitted : m_fits) {
        if (fitted.series->kind == kind && fitted.series->yUnit == "percent" && fitted.fit &&
            fitted.fit->status == FitStatus::ok && fitted.fit->form == "log-linear") {
            return parameterValue(*fitted.fit, "slope_per_decade");
        }
    }
    return std::nullopt;
}

std::string ScalingChart::finding() const {
    const auto train = slopeOf("train-time");
    const auto test = slopeOf("test-time");
    const auto points = [](double slope) {
        return fmt::format("{:.0f}", slope);
    };
    if (train && test && *train > 0 && *test > 0) {
        return text(FS_TEXT("Ten times the compute: {0} points more from training, {1} from thinking longer"),
                    {points(*train), points(*test)});
    }
    if (train && *train > 0) {
        return text(FS_TEXT("Ten times the training compute buys {0} points"), {points(*train)});
    }
    if (test && *test > 0) {
        return text(FS_TEXT("Ten times the thinking buys {0} points"), {points(*test)});
    }
    return text(FS_TEXT("Accuracy against compute"));
}

void ScalingChart::writeTexts() {
    m_figure.title = finding();
    std::vector<std::string> names, addresses, note;
    bool isDigitised = false;
    for (const Fitted& fitted : m_fits) {
        names.push_back(dataTerm(m_spec.language, fitted.series->name));
        addresses.push_back(fitted.series->source);
        for (const SeriesPoint& point : fitted.series->points) {
            isDigitised = isDigitised || point.status == PointStatus::digitised;
            addresses.push_back(point.source);
        }
    }
    m_figure.subtitle = joined(names, "; ");
    const auto hasFit = [](const Fitted& fitted) {
        return fitted.fit.has_value();
    };
    if (std::ranges::any_of(m_fits, hasFit)) {
        note.push_back(text(FS_TEXT("Shaded: 95% confidence band of the fit; dashed: beyond the data.")));
    }
    if (isDigitised) {
        note.push_back(text(FS_TEXT("Dots are read off the published figure.")));
    }
    std::ranges::copy(m_figure.warnings, std::back_inserter(note));
    m_figure.note = joined(note, " ");
    if (const auto credits = creditsFor(m_dataset, addresses); !credits.empty()) {
        m_figure.sourceLine = text(FS_TEXT("Sources: {0}"), {joined(credits, "; ")});
    }
    std::vector<std::string> readouts;
    for (const Panel& panel : m_figure.panels) {
        std::ranges::copy(panel.readout, std::back_inserter(readouts));
    }
    m_figure.altText = text(FS_TEXT("Accuracy against compute on a log scale, {0} points. {1}."),
                            {countText(m_figure.shownCount), joined(readouts, "; ")});
}

Result<Figure> ScalingChart::build(const std::vector<SeriesGroup>& groups) {
    m_figure.spec = m_spec;
    for (const SeriesGroup& group : groups) {
        if (auto added = addPanel(group); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (m_figure.panels.empty()) {
        addEmptyPanel();
    }
    if (m_figure.legend.size() <= m_figure.panels.size()) {
        m_figure.legend.clear(); // one series per panel: its title says it
    }
    writeTexts();
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildScalingChart(const FigureSpec& spec, const Dataset& dataset) {
    const auto groups = seriesGroups(spec, dataset);
    if (!groups) {
        return tl::unexpected(groups.error());
    }
    return ScalingChart(spec, dataset).build(*groups);
}

} // namespace frontierscope
