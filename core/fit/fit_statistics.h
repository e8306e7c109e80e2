// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_problem.h"
#include "core/fit/fit_result.h"

#include <span>

namespace frontierscope {

/// Prediction of the form on the scale of the residuals (y, or ln y).
[[nodiscard]] double predictedResponse(const FitProblem& problem, std::span<const double> parameters,
                                       std::size_t point);

/// Fills residuals, RSS, R², residual SD, AIC, AICc, BIC (k = free parameters + 1 for the variance) and the
/// objective from `result.solution.parameters`. With weights: R² and RSS are weighted, and the criteria
/// include -Σ ln w, so that a common factor of all weights changes nothing.
void fillStatistics(const FitProblem& problem, FitResult& result);

/// Fills the reported parameters with standard errors and 95 % t intervals from the solution's covariance.
void fillParameters(const FitProblem& problem, FitResult& result);

} // namespace frontierscope
