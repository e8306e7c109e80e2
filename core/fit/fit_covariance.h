// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_problem.h"
#include "core/fit/fit_result.h"

#include <span>

namespace frontierscope {

/// Fills the covariance of the solution and judges whether the points determine the parameters.
///
/// Squares: s² (J'WJ)^-1, s² = RSS / (n - p). Huber: the M-estimator's n/(n-p) mean(ψ²) / mean(ψ')² (J'J)^-1
/// (Huber 1981, 7.6), with mean(ψ') from the density around 0 where delta lies far below the spread.
/// Absolute: τ² (J'J)^-1, τ = half the sparsity at the median, Hall and Sheather's bandwidth. `inside`: the
/// free parameters that are not at a bound; the others get no error.
void fillCovariance(const FitProblem& problem, std::span<const std::size_t> inside, FitResult& result);

} // namespace frontierscope
