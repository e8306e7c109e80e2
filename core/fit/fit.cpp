// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/fit.h"

#include "core/fit/fit_problem.h"
#include "core/fit/fit_statistics.h"
#include "core/fit/linear_fit.h"
#include "core/fit/nonlinear_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include <fmt/format.h>

namespace frontierscope {

namespace {

std::size_t distinctPredictors(const FitProblem& problem) {
    std::set<std::pair<double, double>> distinct;
    for (const Predictor& v : problem.points.predictors) {
        distinct.emplace(v.x, v.second);
    }
    return distinct.size();
}

/// Too few points or too few different x for the parameters that are free: then nothing can be fitted.
bool isImpossible(const FitProblem& problem, FitResult& result) {
    const std::size_t free = problem.freeIndex.size();
    if (problem.size() < free) {
        result.status = FitStatus::tooFewPoints;
        result.warnings.push_back({FS_TEXT("{0} parameters can't be fitted to fewer points: there are {1}."),
                                   {std::to_string(free), std::to_string(problem.size())}});
        return true;
    }
    const std::size_t distinct = distinctPredictors(problem);
    if (distinct < free) {
        result.status = FitStatus::notIdentified;
        result.warnings.push_back(
            {FS_TEXT("{0} parameters are not identified: the points lie at only {1} different x."),
             {std::to_string(free), std::to_string(distinct)}});
        return true;
    }
    return false;
}

FitResult emptyResult(const FitData& data, const FitProblem& problem) {
    FitResult result;
    result.form = problem.options.form;
    result.options = problem.options;
    result.n = problem.size();
    result.isLogResponse = problem.isLogResidual;
    result.residuals.assign(data.x.size(), std::numeric_limits<double>::quiet_NaN());
    if (!problem.pointIndex.empty()) {
        result.xLow = std::numeric_limits<double>::infinity();
        result.xHigh = -result.xLow;
    }
    for (const std::size_t i : problem.pointIndex) {
        result.xLow = std::min(result.xLow, data.x[i]);
        result.xHigh = std::max(result.xHigh, data.x[i]);
    }
    if (problem.size() < data.x.size()) {
        result.warnings.push_back({FS_TEXT("{0} points of weight 0 are left out of the fit."),
                                   {std::to_string(data.x.size() - problem.size())}});
    }
    return result;
}

/// A score on or beyond a fixed floor or ceiling has no logit: said, because other programs drop or clip it.
void warnOfInfiniteLogits(const FitProblem& problem, FitResult& result) {
    if (problem.form->description().bounds != FormBounds::floorAndCeiling) {
        return;
    }
    const FormDescription& form = problem.form->description();
    const double floor = problem.fixed[*form.floorIndex].value_or(-std::numeric_limits<double>::infinity());
    const double ceiling =
        problem.fixed[*form.ceilingIndex].value_or(std::numeric_limits<double>::infinity());
    for (std::size_t i = 0; i < problem.size(); ++i) {
        const double y = problem.points.y[i];
        if (y <= floor || y >= ceiling) {
            result.warnings.push_back(
                {FS_TEXT(
                     "Point {0} has a score of {1} %, whose logit is not finite: the curve is fitted to the "
                     "scores themselves."),
                 {std::to_string(problem.pointIndex[i] + 1), fmt::format("{:.6g}", y)}});
            return;
        }
    }
}

} // namespace

Result<FitResult> fitForm(const FitData& data, const FitOptions& options, const std::stop_token& stop) {
    auto problem = prepareFit(data, options);
    if (!problem) {
        return tl::unexpected(std::move(problem.error()));
    }
    FitResult result = emptyResult(data, *problem);
    if (isImpossible(*problem, result)) {
        return result;
    }
    result.solution.freeIndex = problem->freeIndex;
    if (problem->form->description().isLinear && options.loss == LossKind::squares) {
        fitLine(*problem, result);
    } else {
        fitNonlinear(*problem, result, stop);
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::usage, FS_TEXT("The fit was cancelled."));
    }
    if (!result.hasSolution()) {
        return result;
    }
    result.solution.xReference = problem->reference.x;
    result.solution.secondReference = problem->reference.second;
    fillStatistics(*problem, result);
    fillParameters(*problem, result);
    warnOfInfiniteLogits(*problem, result);
    if (result.degreesOfFreedom() == 0) {
        result.status = FitStatus::tooFewPoints;
        result.warnings.push_back({FS_TEXT("{0} points for {0} parameters: the errors can't be known."),
                                   {std::to_string(result.n)}});
    }
    return result;
}

std::string_view toString(FitStatus status) {
    switch (status) {
    case FitStatus::ok:
        return "ok";
    case FitStatus::notIdentified:
        return "not_identified";
    case FitStatus::atBound:
        return "at_bound";
    case FitStatus::notConverged:
        return "not_converged";
    case FitStatus::tooFewPoints:
        return "too_few_points";
    }
    return "not_converged";
}

} // namespace frontierscope
