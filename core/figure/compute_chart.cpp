// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/compute_chart.h"

#include "core/figure/annotation_marks.h"
#include "core/figure/benchmark_words.h"
#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/figure/fit_marks.h"
#include "core/figure/model_mark.h"
#include "core/figure/model_selection.h"
#include "core/figure/own_marks.h"
#include "core/figure/residual_strip.h"
#include "core/figure/score_axis.h"
#include "core/figure/ticks.h"
#include "core/fit/model_registry.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

std::vector<ShadedBand> defaultBands(Language language) {
    return {{say(language, FS_TEXT("Gen1")), std::nullopt, 1e25},
            {say(language, FS_TEXT("Gen2")), 1e25, 1e26},
            {say(language, FS_TEXT("Gen3")), 1e26, std::nullopt}};
}

namespace {

/// Half-width of the whisker as a factor: Epoch AI's 90 % margins of its confidence grades.
double whiskerFactor(const TrainingCompute& compute) {
    if (!compute.isEstimate) {
        return 1;
    }
    if (compute.confidence == "Confident") {
        return 3;
    }
    return compute.confidence == "Likely" ? 10 : 30;
}

/// Models with training compute and score, as their fit sees them.
FitSubject subjectOf(const std::vector<const Model*>& models, const FigureSpec& spec,
                     const Benchmark& benchmark) {
    FitSubject subject;
    subject.id = kComputeSubject;
    subject.name = say(spec.language, FS_TEXT("All models"));
    subject.xName = "Training compute";
    subject.xUnit = "FLOP";
    subject.yName = benchmark.name;
    subject.yUnit = benchmark.unit;
    subject.color = {ColorRole::Kind::ink, 0};
    const SeriesFit how = fitOf(spec, subject.id);
    for (const Model* model : models) {
        subject.points.push_back({model->id, model->name, model->trainingCompute->flop,
                                  usedScore(*model, spec.benchmark)->value,
                                  std::ranges::count(how.maskedModels, model->id) > 0});
    }
    return subject;
}

class ComputeChart {
public:
    ComputeChart(const FigureSpec& spec, const Dataset& dataset, const Benchmark& benchmark,
                 ModelSelection selection, const CurveFitter& fitter)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_fitter(fitter)
        , m_benchmark(benchmark)
        , m_selection(std::move(selection))
        , m_colors(dataset) {
        for (const Model* model : m_selection.kept) {
            const bool isScored = usedScore(*model, spec.benchmark) != nullptr;
            if (isScored && model->trainingCompute) {
                m_models.push_back(model);
            }
            m_withoutCompute += isScored && !model->trainingCompute ? 1 : 0;
        }
        m_subject = subjectOf(m_models, spec, benchmark);
    }

    Result<Figure> build();

private:
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    void setAxes(Panel& panel) const;
    void addPoints(Panel& panel);
    Result<void> addFit(Panel& panel);
    void addResiduals();
    void writeTexts();

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const CurveFitter& m_fitter;
    const Benchmark& m_benchmark;
    ModelSelection m_selection;
    LabColors m_colors;
    std::vector<const Model*> m_models;
    FitSubject m_subject;
    std::optional<CurveFit> m_curve;
    std::size_t m_withoutCompute = 0;
    std::optional<double> m_slope;
    Figure m_figure;
};

void ComputeChart::setAxes(Panel& panel) const {
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    double lowest = low;
    double highest = -low;
    for (const Model* model : m_models) {
        low = std::min(low, model->trainingCompute->flop);
        high = std::max(high, model->trainingCompute->flop);
        const double score = usedScore(*model, m_spec.benchmark)->value;
        lowest = std::min(lowest, score);
        highest = std::max(highest, score);
    }
    if (m_models.empty()) {
        low = 1e24;
        high = 1e26;
    }
    panel.x.scale = AxisScale::log10;
    panel.x.format = TickFormat::powerOfTen;
    panel.x.low = low / 2;
    panel.x.high = high * 2;
    extendForExtrapolation(panel.x, fitOf(m_spec, m_subject.id), high);
    panel.x.title = text(FS_TEXT("Training compute, FLOP"));
    panel.x.hint = text(FS_TEXT("log scale: each step is 10×"));
    panel.y = scoreAxis(m_benchmark, panel.references, lowest, highest);
    panel.y.title = scoreName(m_benchmark, m_spec.language);
    zoomTo(panel, m_spec);
}

void ComputeChart::addPoints(Panel& panel) {
    const ModelMarker marker(m_spec, m_benchmark, m_colors);
    const std::vector<std::string> masked = fitOf(m_spec, m_subject.id).maskedModels;
    for (const Model* model : m_models) {
        const TrainingCompute& compute = *model->trainingCompute;
        PointMark mark = marker.mark(*model, *usedScore(*model, m_spec.benchmark), nullptr, compute.flop);
        const double factor = whiskerFactor(compute);
        mark.xLow = compute.flop / factor;
        mark.xHigh = compute.flop * factor;
        if (!m_spec.showAllErrorBars) {
            mark.yLow.reset();
            mark.yHigh.reset();
        }
        mark.showErrorBar = factor > 1;
        mark.isHollow = compute.isEstimate && compute.confidence != "Confident";
        mark.isMasked = std::ranges::count(masked, model->id) > 0;
        mark.card.add(
            {text(FS_TEXT("Training compute")), formatTick(compute.flop, TickFormat::powerOfTen) + " FLOP"});
        if (!compute.confidence.empty()) {
            mark.card.add({text(FS_TEXT("Confidence")), compute.confidence});
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
    for (PointMark& mark : panel.points) {
        mark.showErrorBar = mark.showErrorBar && (m_spec.showAllErrorBars || mark.emphasis != Emphasis::pale);
    }
}

Result<void> ComputeChart::addFit(Panel& panel) {
    const SeriesFit how = fitOf(m_spec, m_subject.id);
    if (how.form == "none" || m_models.empty()) {
        return {};
    }
    auto curve = m_fitter(m_subject, how);
    if (!curve && findModelForm(how.form) == nullptr && how.form != "auto") {
        return tl::unexpected(curve.error());
    }
    if (!curve) {
        panel.readout.push_back(render(curve.error().message, m_spec.language));
        return {};
    }
    const FitResult& fit = curve->fit;
    addFitMarks(panel, m_subject, fit, how, m_spec.language);
    panel.readout.push_back(fitSentence(fit, m_benchmark.unit, m_spec.language));
    if (const auto warning = ceilingWarning(panel, fit, m_spec.language)) {
        m_figure.warnings.push_back(*warning);
    }
    if (fit.status == FitStatus::ok && fit.form == "log-linear") {
        m_slope = parameterValue(fit, "slope_per_decade");
    }
    m_curve = std::move(*curve);
    return {};
}

void ComputeChart::addResiduals() {
    std::vector<FittedSubject> fits;
    if (m_curve && m_curve->fit.hasSolution()) {
        fits.emplace_back(&m_subject, &m_curve->fit);
    }
    m_figure.panels.push_back(residualStrip(m_figure.panels.front(), fits, m_spec.language));
}

void ComputeChart::writeTexts() {
    m_figure.title =
        m_slope && *m_slope > 0 && m_benchmark.isPercent()
            ? text(FS_TEXT("Ten times the training compute goes with {0} points more on {1}"),
                   {fmt::format("{:.0f}", *m_slope), m_benchmark.name})
            : text(FS_TEXT("Training compute and {0}"), {scoreName(m_benchmark, m_spec.language)});
    m_figure.subtitle = text(m_figure.shownCount == 1 ? FS_TEXT("Training compute and {0} of one model")
                                                      : FS_TEXT("Training compute and {0} of {1} models"),
                             {scoreName(m_benchmark, m_spec.language), countText(m_figure.shownCount)});
    std::vector<std::string> note;
    if (m_figure.shownCount > 0) {
        note.push_back(text(FS_TEXT("Whiskers: 90% margin of the estimate, a factor of 3 (confident), 10 "
                                    "(likely) or 30 (speculative) either way.")));
    }
    if (m_curve && m_subject.maskedCount() > 0) {
        note.push_back(maskedSentence(m_subject.maskedCount(), m_spec.language));
    }
    if (m_withoutCompute > 0) {
        m_figure.notShown.push_back(text(FS_TEXT("Models with a score but unknown training compute: {0}."),
                                         {countText(m_withoutCompute)}));
    }
    std::ranges::move(selectionSentences(m_spec, m_selection), std::back_inserter(m_figure.notShown));
    std::ranges::copy(m_figure.notShown, std::back_inserter(note));
    std::ranges::copy(m_figure.warnings, std::back_inserter(note));
    note.push_back(scoreSentences(m_figure.panels.front(), m_spec.language));
    std::erase(note, "");
    m_figure.note = joined(note, " ");
    if (m_figure.shownCount == 0) {
        m_figure.panels.front().readout = {
            text(FS_TEXT("Nothing to show: no model that the filter keeps has both a training compute and a "
                         "score."))};
    }
    std::vector<std::string_view> addresses;
    for (const Model* model : m_models) {
        addresses.push_back(model->trainingCompute->source);
        addresses.push_back(usedScore(*model, m_spec.benchmark)->source);
    }
    m_figure.sourceLine = sourceLine(m_dataset, addresses, m_spec.language);
    m_figure.altText = text(
        FS_TEXT("Scatter chart of {0} models: training compute in FLOP on a log scale "
                "against {1}. {2}."),
        {countText(m_figure.shownCount), m_benchmark.name, joined(m_figure.panels.front().readout, " ")});
}

Result<Figure> ComputeChart::build() {
    m_figure.spec = m_spec;
    m_figure.totalCount = m_dataset.models.size();
    m_figure.panels.emplace_back();
    Panel& panel = m_figure.panels.front();
    panel.id = "training-compute";
    setAxes(panel);
    addBands(panel, m_spec.bands.value_or(defaultBands(m_spec.language)));
    if (auto added = addFit(panel); !added) {
        return tl::unexpected(added.error());
    }
    addPoints(panel);
    m_figure.shownCount = panel.points.size();
    addAnnotations(m_figure, m_dataset, {true});
    m_figure.legend = modelLegend(panel.points, m_spec, m_colors, text(FS_TEXT("estimated compute")));
    writeTexts();
    if (m_spec.showResiduals) {
        addResiduals();
    }
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildComputeChart(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter) {
    auto scored = selectScored(spec, dataset);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    return ComputeChart(spec, dataset, scored->benchmark, std::move(scored->selection), fitter).build();
}

Result<FitSubject> computeSubject(const FigureSpec& spec, const Dataset& dataset) {
    auto scored = selectScored(spec, dataset);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    std::erase_if(scored->selection.kept, [&](const Model* model) {
        return !model->trainingCompute || usedScore(*model, spec.benchmark) == nullptr;
    });
    return subjectOf(scored->selection.kept, spec, scored->benchmark);
}

} // namespace frontierscope
