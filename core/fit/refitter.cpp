// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/refitter.h"

#include "core/fit/fit_statistics.h"
#include "core/fit/robust_fit.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// Leaves an error of at most a ten-millionth of a standard error: some steps fewer in each of thousands of
/// refits.
constexpr double kEnoughGain = 1e-14;

} // namespace

Result<Refitter> Refitter::create(const FitData& data, const FitResult& fit) {
    if (!fit.hasSolution()) {
        return failure(ErrorCode::invalid, FS_TEXT("There is no fit to repeat."));
    }
    auto problem = prepareFit(data, fit.options);
    if (!problem) {
        return tl::unexpected(std::move(problem.error()));
    }
    Refitter refitter;
    refitter.m_problem = std::move(*problem);
    // A straight line was centred once more, at the weighted mean.
    for (Predictor& v : refitter.m_problem.points.predictors) {
        v.x += refitter.m_problem.reference.x - fit.solution.xReference;
    }
    refitter.m_problem.reference = {fit.solution.xReference, fit.solution.secondReference};
    refitter.m_ranges = parameterRanges(refitter.m_problem);
    refitter.m_start = fit.solution.parameters;
    return refitter;
}

bool Refitter::refit(std::span<const double> response, std::span<const double> weights,
                     std::span<double> solution) const {
    return refit(response, weights, solution, kEnoughGain);
}

bool Refitter::refit(std::span<const double> response, std::span<const double> weights,
                     std::span<double> solution, double enoughGain) const {
    SmallFit small = smallFit(m_problem, m_ranges);
    small.response = response;
    small.weights = weights;
    small.enoughGain = enoughGain;
    std::copy(m_start.begin(), m_start.end(), solution.begin());
    const SmallFitOutcome outcome = m_problem.options.loss == LossKind::absolute
                                        ? fitAbsolute(*m_problem.form, small, solution)
                                        : m_problem.form->fitSmall(small, solution);
    return outcome.isConverged &&
           std::all_of(solution.begin(), solution.end(), [](double value) { return std::isfinite(value); });
}

bool Refitter::without(std::size_t point, std::span<double> solution) const {
    std::vector<double> weights = m_problem.weights;
    weights[point] = 0;
    return refit(m_problem.response, weights, solution, SmallFit().enoughGain);
}

double Refitter::predicted(std::span<const double> solution, std::size_t point) const {
    return predictedResponse(m_problem, solution, point);
}

std::vector<double> Refitter::reported(std::span<const double> solution) const {
    std::vector<double> all(m_problem.form->parameterCount());
    m_problem.form->report(solution, m_problem.reference, all, {});
    std::vector<double> free;
    for (const std::size_t i : m_problem.freeIndex) {
        free.push_back(all[i]);
    }
    return free;
}

} // namespace frontierscope
