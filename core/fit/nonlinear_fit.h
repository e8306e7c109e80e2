// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_problem.h"
#include "core/fit/fit_result.h"
#include "core/fit/least_squares.h"

#include <stop_token>

namespace frontierscope {

/// Fits by multi-start: the small solver from every start of the form, then Ceres from the best of them.
/// Fills solution, its covariance, status (ok, notIdentified, atBound, notConverged) and the counts of
/// starts. Cancelled fits end as notConverged.
void fitNonlinear(const FitProblem& problem, FitResult& result, const std::stop_token& stop);

/// Ranges of all parameters for this problem.
struct ParameterRanges {
    std::vector<double> low, high;
};
[[nodiscard]] ParameterRanges parameterRanges(const FitProblem& problem);

/// The problem as the small solver wants it. `problem` and `ranges` must outlive it.
[[nodiscard]] SmallFit smallFit(const FitProblem& problem, const ParameterRanges& ranges);

/// The problem as Ceres wants it, in the free parameters; the others keep the values in `all`, which must
/// outlive it.
[[nodiscard]] LeastSquaresProblem leastSquaresProblem(const FitProblem& problem,
                                                      const ParameterRanges& ranges,
                                                      const std::vector<double>& all,
                                                      std::span<const std::size_t> freeIndex);

} // namespace frontierscope
