// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace frontierscope {

/// y = intercept + sum of slope_j x_j by ordinary least squares.
struct LinearRegression {
    std::size_t n = 0;
    double intercept = 0;
    std::vector<double> slopes;              ///< one per column
    std::vector<double> slopeStandardErrors; ///< one per column
    double degreesOfFreedom = 0;             ///< n - columns - 1, > 0
    double residualSd = 0;
    double rSquared = 0; ///< 0 if y never varies

    [[nodiscard]] double at(std::span<const double> x) const;
};

/// Least squares by orthogonalising the centred columns one after the other (modified Gram-Schmidt), so that
/// offsets such as a day number cost no digits. `columns`: the regressors, each of y's size. Nothing if there
/// are no more points than parameters, a column never varies, or columns depend on one another.
[[nodiscard]] std::optional<LinearRegression> linearRegression(std::span<const std::vector<double>> columns,
                                                               std::span<const double> y);

} // namespace frontierscope
