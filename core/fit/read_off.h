// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_result.h"

namespace frontierscope {

/// The x at which a fitted curve reaches y.
struct ReadOff {
    double y = 0;
    std::optional<double> x;         ///< empty: the curve never reaches y
    std::optional<double> low, high; ///< interval; an end that is empty is unbounded
    bool hasInterval = false;        ///< false: no interval could be had at all
    double extrapolatedDecades = 0;  ///< how far x lies outside the data, in decades; 0 inside
    std::vector<Message> warnings;
};

/// Inverts the confidence band: all x whose band holds y. For a straight line this is Fieller's interval,
/// closed form; for others the band's edges are followed up to 30 decades (linear forms of x: 1000 spans)
/// from the data. Forms of one predictor only.
[[nodiscard]] ReadOff solveFor(const FitResult& fit, double y, double level = 0.95);

} // namespace frontierscope
