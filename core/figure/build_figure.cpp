// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/build_figure.h"

#include "core/figure/comparison_chart.h"
#include "core/figure/compute_chart.h"
#include "core/figure/figure_question.h"
#include "core/figure/figure_stories.h"
#include "core/figure/figure_words.h"
#include "core/figure/frontier_chart.h"
#include "core/figure/own_marks.h"
#include "core/figure/price_decline_chart.h"
#include "core/figure/progress_chart.h"
#include "core/figure/scaling_chart.h"
#include "core/figure/series_groups.h"

namespace frontierscope {

namespace {

void applyOwnTexts(Figure& figure) {
    const FigureTexts& own = figure.spec.texts;
    figure.title = own.title.value_or(figure.title);
    figure.subtitle = own.subtitle.value_or(figure.subtitle);
    figure.note = own.note.value_or(figure.note);
    figure.sourceLine = own.sourceLine.value_or(figure.sourceLine);
    for (Panel& panel : figure.panels) {
        if (!panel.x.isBare) {
            panel.x.title = own.xTitle.value_or(panel.x.title);
        }
        if (!panel.isStrip) {
            panel.y.title = own.yTitle.value_or(panel.y.title);
        }
    }
}

Result<Figure> buildKind(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter) {
    if (spec.kind == "frontier") {
        return buildFrontierChart(spec, dataset);
    }
    if (isSeriesChart(spec)) {
        return buildScalingChart(spec, dataset, fitter);
    }
    if (spec.kind == "training-compute") {
        return buildComputeChart(spec, dataset, fitter);
    }
    if (spec.kind == "comparison") {
        return buildComparisonChart(spec, dataset);
    }
    if (spec.kind == "price-decline") {
        return buildPriceDeclineChart(spec, dataset, fitter);
    }
    if (spec.kind == "progress") {
        return buildProgressChart(spec, dataset);
    }
    return failure(ErrorCode::usage, FS_TEXT("There is no kind of chart \"{0}\". Known kinds: {1}."),
                   {spec.kind, "frontier, train-time, test-time, scaling-laws, training-compute, "
                               "price-decline, progress, comparison"});
}

void tellStory(Figure& figure) {
    const auto story = storyOf(figure.spec);
    if (!story) {
        return;
    }
    if (story->title) {
        figure.title = render(*story->title, figure.spec.language);
    }
    const std::string note = render(story->note, figure.spec.language);
    figure.note = figure.note.empty() ? note : joined({note, figure.note}, " ");
}

std::vector<FitSubject> modelSubjects(const FigureSpec& spec, const Dataset& dataset) {
    auto subject =
        spec.kind == "price-decline" ? declineSubject(spec, dataset) : computeSubject(spec, dataset);
    return subject && !subject->points.empty() ? std::vector{std::move(*subject)} : std::vector<FitSubject>();
}

std::vector<FitSubject> seriesSubjects(const FigureSpec& spec, const Dataset& dataset) {
    std::vector<FitSubject> subjects;
    auto groups = seriesGroups(spec, dataset);
    if (!groups) {
        return subjects;
    }
    for (SeriesGroup& group : *groups) {
        for (ShownSeries& shown : group.members) {
            subjects.push_back(std::move(shown.subject));
        }
    }
    return subjects;
}

Figure finished(Figure&& figure) {
    tellStory(figure);
    addOwnMarks(figure);
    applyOwnTexts(figure);
    return std::move(figure);
}

} // namespace

bool isSeriesChart(const FigureSpec& spec) {
    return spec.kind == "train-time" || spec.kind == "test-time" || spec.kind == "scaling-laws";
}

Result<Figure> buildFigure(const FigureSpec& spec, const Dataset& dataset, const CurveFitter& fitter) {
    const CurveFitter fit = fitter ? fitter : [](const FitSubject& subject, const SeriesFit& how) {
        return fitCurve(subject, how);
    };
    if (needsDerivedDataset(spec)) {
        const auto withScores = derivedDataset(spec, dataset);
        if (!withScores) {
            return tl::unexpected(withScores.error());
        }
        return buildKind(spec, *withScores, fit).map(finished);
    }
    return buildKind(spec, dataset, fit).map(finished);
}

std::vector<FitSubject> fitSubjects(const FigureSpec& spec, const Dataset& dataset) {
    if (isSeriesChart(spec)) {
        return seriesSubjects(spec, dataset);
    }
    if (spec.kind != "training-compute" && spec.kind != "price-decline") {
        return {};
    }
    if (needsDerivedDataset(spec)) {
        const auto withScores = derivedDataset(spec, dataset);
        return withScores ? modelSubjects(spec, *withScores) : std::vector<FitSubject>();
    }
    return modelSubjects(spec, dataset);
}

} // namespace frontierscope
