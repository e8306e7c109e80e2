// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/scaling_chart.h"

#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/figure/fit_marks.h"
#include "core/figure/residual_strip.h"
#include "core/figure/score_axis.h"
#include "core/figure/series_groups.h"
#include "core/figure/ticks.h"
#include "core/fit/model_registry.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

namespace {

class ScalingChart {
public:
    ScalingChart(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_fitter(fitter) {}

    Result<Figure> build(const std::vector<SeriesGroup>& groups);

private:
    struct Fitted {
        const Series* series = nullptr;
        const FitSubject* subject = nullptr;
        std::optional<CurveFit> curve;
    };
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    Result<void> addPanel(const SeriesGroup& group);
    void setAxes(Panel& panel, const SeriesGroup& group) const;
    void setXTitle(Panel& panel, const SeriesGroup& group) const;
    void addPoints(Panel& panel, const ShownSeries& shown) const;
    Result<void> addFit(Panel& panel, const ShownSeries& shown, bool isAlone);
    void addResiduals(const SeriesGroup& group);
    void addEmptyPanel();
    void writeTexts();
    [[nodiscard]] std::string bandSentence() const;
    [[nodiscard]] std::string finding() const;
    [[nodiscard]] std::optional<double> slopeOf(std::string_view kind) const;

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const CurveFitter& m_fitter;
    std::vector<Fitted> m_fits;
    Figure m_figure;
};

void ScalingChart::setXTitle(Panel& panel, const SeriesGroup& group) const {
    const Series& first = *group.members.front().series;
    if (group.isRelative) {
        panel.x.title = text(FS_TEXT("Compute, as a multiple of each series' first point"));
        panel.x.format = TickFormat::plain;
    } else if (first.xUnit == "relative") {
        panel.x.title = text(FS_TEXT("{0} (relative: the source prints no units)"),
                             {dataTerm(m_spec.language, first.xName)});
    } else {
        panel.x.title = text(FS_TEXT("{0}, {1}"), {dataTerm(m_spec.language, first.xName),
                                                   dataTerm(m_spec.language, first.xUnit)});
    }
    panel.x.hint = text(FS_TEXT("log scale"));
}

void ScalingChart::setAxes(Panel& panel, const SeriesGroup& group) const {
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double lowest = low;
    double highest = -low;
    for (const ShownSeries& shown : group.members) {
        for (const SubjectPoint& point : shown.subject.points) {
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
    const Series& first = *group.members.front().series;
    panel.x.scale = AxisScale::log10;
    panel.x.low = low / margin;
    panel.x.high = high * margin;
    panel.x.format = first.xUnit == "FLOP" ? TickFormat::powerOfTen : TickFormat::plain;
    setXTitle(panel, group);
    for (const ShownSeries& shown : group.members) {
        extendForExtrapolation(panel.x, fitOf(m_spec, shown.subject.id), high);
    }
    const bool isOneScore = std::ranges::all_of(
        group.members, [&](const ShownSeries& shown) { return shown.series->yName == first.yName; });
    panel.y.title = isOneScore ? dataTerm(m_spec.language, first.yName) : text(FS_TEXT("Accuracy"));
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
    zoomTo(panel, m_spec);
}

void ScalingChart::addPoints(Panel& panel, const ShownSeries& shown) const {
    const Series& series = *shown.series;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        const SubjectPoint& place = shown.subject.points[i];
        PointMark mark;
        mark.id = place.id;
        mark.name = place.name;
        mark.group = series.id;
        mark.x = place.x;
        mark.y = point.y;
        if (point.yStandardError) {
            mark.yLow = point.y - *point.yStandardError;
            mark.yHigh = point.y + *point.yStandardError;
            mark.showErrorBar = true;
        }
        mark.color = shown.subject.color;
        mark.isHollow = point.status == PointStatus::estimate;
        mark.isMasked = place.isMasked;
        mark.sourceUrl = point.source.empty() ? series.source : point.source;
        mark.card = {
            {dataTerm(m_spec.language, series.xName), quantityText(shown.subject, place.x, m_spec.language)},
            {dataTerm(m_spec.language, series.yName), scoreText(point.y, series.yUnit == "percent")}};
        if (place.isMasked) {
            mark.card.add({text(FS_TEXT("Fit")), text(FS_TEXT("left out"))});
        }
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

Result<void> ScalingChart::addFit(Panel& panel, const ShownSeries& shown, bool isAlone) {
    const FitSubject& subject = shown.subject;
    const SeriesFit how = fitOf(m_spec, subject.id);
    m_fits.push_back({shown.series, &subject, std::nullopt});
    if (how.form == "none") {
        return {};
    }
    auto curve = m_fitter(subject, how);
    if (!curve && findModelForm(how.form) == nullptr && how.form != "auto") {
        return tl::unexpected(curve.error());
    }
    std::string sentence;
    if (curve) {
        addFitMarks(panel, subject, curve->fit, how, m_spec.language);
        sentence = fitSentence(curve->fit, subject.yUnit, m_spec.language);
        if (const auto warning = ceilingWarning(panel, curve->fit, m_spec.language);
            warning && std::ranges::count(m_figure.warnings, *warning) == 0) {
            m_figure.warnings.push_back(*warning);
        }
        m_fits.back().curve = std::move(*curve);
    } else {
        sentence = render(curve.error().message, m_spec.language); // the points can be seen nevertheless
    }
    panel.readout.push_back(isAlone ? sentence : subject.name + ": " + sentence);
    return {};
}

void ScalingChart::addResiduals(const SeriesGroup& group) {
    std::vector<FittedSubject> fits;
    for (const Fitted& fitted : m_fits) {
        const bool isHere = std::ranges::any_of(
            group.members, [&](const ShownSeries& shown) { return &shown.subject == fitted.subject; });
        if (isHere && fitted.curve && fitted.curve->fit.hasSolution()) {
            fits.emplace_back(fitted.subject, &fitted.curve->fit);
        }
    }
    m_figure.panels.push_back(residualStrip(m_figure.panels.back(), fits, m_spec.language));
}

Result<void> ScalingChart::addPanel(const SeriesGroup& group) {
    Panel panel;
    const std::string& kind = group.members.front().series->kind;
    panel.id = kind;
    setAxes(panel, group);
    const bool isMixed = std::ranges::any_of(
        group.members, [&](const ShownSeries& shown) { return shown.series->kind != kind; });
    if (!isMixed && (m_spec.kind == "scaling-laws" || !m_figure.panels.empty())) {
        panel.title =
            kind == "train-time" ? text(FS_TEXT("Train-time compute")) : text(FS_TEXT("Test-time compute"));
    }
    const bool isAlone = group.members.size() == 1;
    for (const ShownSeries& shown : group.members) {
        addPoints(panel, shown);
        if (auto added = addFit(panel, shown, isAlone); !added) {
            return added;
        }
        LegendEntry entry;
        entry.text = shown.subject.name;
        entry.color = shown.subject.color;
        m_figure.legend.push_back(entry);
        m_figure.totalCount += shown.series->points.size();
    }
    m_figure.shownCount += panel.points.size();
    m_figure.panels.push_back(std::move(panel));
    if (m_spec.showResiduals) {
        addResiduals(group);
    }
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

/// The slope that a title may speak of: that of the only series of a kind, where nothing else is shown.
std::optional<double> ScalingChart::slopeOf(std::string_view kind) const {
    std::optional<double> slope;
    for (const Fitted& fitted : m_fits) {
        const auto same = std::ranges::count_if(
            m_fits, [&](const Fitted& other) { return other.series->kind == fitted.series->kind; });
        if (same > 1) {
            return std::nullopt;
        }
        if (fitted.series->kind == kind && fitted.series->yUnit == "percent" && fitted.curve &&
            fitted.curve->fit.status == FitStatus::ok && fitted.curve->fit.form == "log-linear") {
            slope = parameterValue(fitted.curve->fit, "slope_per_decade");
        }
    }
    return slope;
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

/// What the shaded bands are.
std::string ScalingChart::bandSentence() const {
    const auto shows = [&](bool SeriesFit::*band) {
        return std::ranges::any_of(m_fits, [&](const Fitted& fitted) {
            return fitted.curve && fitOf(m_spec, fitted.subject->id).*band;
        });
    };
    const bool hasPrediction = shows(&SeriesFit::showPredictionBand);
    if (hasPrediction && shows(&SeriesFit::showConfidenceBand)) {
        return text(
            FS_TEXT("Shaded: 95% confidence band of the fit and, fainter, 95% prediction band for single "
                    "points; dashed: beyond the data."));
    }
    if (hasPrediction) {
        return text(FS_TEXT("Shaded: 95% prediction band for single points; dashed: beyond the data."));
    }
    return shows(&SeriesFit::showConfidenceBand)
               ? text(FS_TEXT("Shaded: 95% confidence band of the fit; dashed: beyond the data."))
               : text(FS_TEXT("Dashed: beyond the data."));
}

void ScalingChart::writeTexts() {
    m_figure.title = finding();
    std::vector<std::string> names, note;
    std::vector<std::string_view> addresses;
    bool isDigitised = false;
    std::size_t maskedCount = 0;
    for (const Fitted& fitted : m_fits) {
        names.push_back(fitted.subject->name);
        maskedCount += fitted.curve ? fitted.subject->maskedCount() : 0;
        addresses.push_back(fitted.series->source);
        for (const SeriesPoint& point : fitted.series->points) {
            isDigitised = isDigitised || point.status == PointStatus::digitised;
            addresses.push_back(point.source);
        }
    }
    if (m_figure.legend.empty()) { // else it names them
        m_figure.subtitle = joined(names, "; ");
    }
    const auto hasFit = [](const Fitted& fitted) {
        return fitted.curve.has_value();
    };
    if (maskedCount > 0) {
        note.push_back(maskedSentence(maskedCount, m_spec.language));
    }
    if (std::ranges::any_of(m_fits, hasFit)) {
        note.push_back(bandSentence());
    }
    if (isDigitised) {
        note.push_back(text(FS_TEXT("Dots are read off the published figure.")));
    }
    std::ranges::copy(m_figure.warnings, std::back_inserter(note));
    m_figure.note = joined(note, " ");
    m_figure.sourceLine = sourceLine(m_dataset, addresses, m_spec.language);
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
    if (m_figure.legend.size() <= groups.size()) {
        m_figure.legend.clear(); // one series per panel: its title says it
    }
    writeTexts();
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildScalingChart(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter) {
    const auto groups = seriesGroups(spec, dataset);
    if (!groups) {
        return tl::unexpected(groups.error());
    }
    return ScalingChart(spec, dataset, fitter).build(*groups);
}

} // namespace frontierscope
