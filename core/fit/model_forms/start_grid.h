// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/model_form.h"

#include <algorithm>

namespace frontierscope {

/// Smallest and largest of some values.
struct Extent {
    double low = 0, high = 0;
    /// > 0 also where all values are equal.
    [[nodiscard]] double span() const { return high > low ? high - low : 1; }
};

[[nodiscard]] inline Extent extentOf(const std::vector<double>& values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return {*low, *high};
}

[[nodiscard]] inline Extent extentOfX(const CentredPoints& points) {
    Extent extent{points.predictors.front().x, points.predictors.front().x};
    for (const Predictor& v : points.predictors) {
        extent.low = std::min(extent.low, v.x);
        extent.high = std::max(extent.high, v.x);
    }
    return extent;
}

/// Coefficients a, c of y ≈ a + c·g(point) by ordinary least squares: the linear part of a start, given its
/// nonlinear part. With `asymptote` given, only c is fitted.
struct LinearPart {
    double asymptote = 0, coefficient = 0;
};

template <class G>
LinearPart linearPart(const CentredPoints& points, std::optional<double> asymptote, G g) {
    double n = 0;
    double sg = 0;
    double sy = 0;
    double sgg = 0;
    double sgy = 0;
    for (std::size_t i = 0; i < points.y.size(); ++i) {
        const double value = g(points.predictors[i]);
        const double y = points.y[i] - asymptote.value_or(0);
        n += 1;
        sg += value;
        sy += y;
        sgg += value * value;
        sgy += value * y;
    }
    if (asymptote) {
        return {*asymptote, sgg > 0 ? sgy / sgg : 0};
    }
    const double determinant = n * sgg - sg * sg;
    const double slope = determinant > 0 ? (n * sgy - sg * sy) / determinant : 0;
    return {(sy - slope * sg) / n, slope};
}

} // namespace frontierscope
