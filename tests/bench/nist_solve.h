// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/nist_file.h"

#include <string>
#include <vector>

namespace frontierscope {

/// How well one run (one start of one problem) hits the certified values: correct digits of the worst.
struct NistScore {
    std::string problem;
    int start = 0; ///< 1, 2; 0: a linear problem
    double parameterDigits = 0, deviationDigits = 0, rssDigits = 0;
    double residualSdDigits = 0, rSquaredDigits = 0; ///< of linear problems
    bool isRssJudged = true; ///< not Lanczos1's: its certified one lies below what its data's digits can tell
    bool isSolved = false;   ///< parameters 4 digits from start 1, 6 from start 2, linear 9 (Longley 8,
                             ///< Filip 7); standard deviations and residual sum of squares 4
};

/// Correct digits of a value: -log10 of its relative error, of the absolute one for a certified 0; at
/// most 15.
[[nodiscard]] double correctDigits(double value, double certified);

/// True of the names of the 38 problems.
[[nodiscard]] bool isNistProblem(const std::string& name);

/// Solves the problem from each of its starts (linear: once) by the product's own solvers. Empty: its name is
/// not known, or the file has other parameters or predictors than the problem.
[[nodiscard]] std::vector<NistScore> solveNist(const NistFile& file);

} // namespace frontierscope
