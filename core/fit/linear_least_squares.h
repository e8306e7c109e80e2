// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace frontierscope {

struct LinearSolution {
    std::vector<double> coefficients;
    std::vector<double> standardErrors; ///< empty without degrees of freedom
    double rss = 0;
};

/// Least squares of a design matrix (row-major, rows × columns) by Householder's orthogonal decomposition of
/// the scaled columns, in extended precision with iterative refinement; normal equations are never formed.
/// Nothing if the columns are dependent or there are fewer rows than columns. O(rows · columns²).
[[nodiscard]] std::optional<LinearSolution>
solveLinear(std::span<const long double> design, std::span<const long double> response, std::size_t columns);

} // namespace frontierscope
