// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_problem.h"
#include "core/fit/fit_result.h"

namespace frontierscope {

/// Fits a straight line in closed form: x is centred at the weighted mean, so nothing cancels. Fills the
/// solution and its covariance.
void fitLine(FitProblem& problem, FitResult& result);

} // namespace frontierscope
