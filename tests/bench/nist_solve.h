// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/nist_file.h"

#include <string>
#include <vector>

namespace frontierscope {

/// How well one run (one start of one problem) hits the certified values.
struct NistScore {
    std::string problem;
    int start = 0;                                                  ///< 1, 2; 0: a linear problem
    double parameterDigits = 0, deviationDigits = 0, rssDigits = 0; ///< of the worst
    bool isRssJudged = true;
    bool isSolved = false;
};

/// Correct digits of a value: -log10 of its relative error, of the absolute one for a certified 0; at
/// most 15.
[[nodiscard]] double correctDigits(double value, double certified);

/// Solves the problem from each of its starts (linear: once) by the product's own solvers. Empty: its name is
/// not known.
[[nodiscard]] std::vector<NistScore> solveNist(const NistFile& file);

} // namespace frontierscope
