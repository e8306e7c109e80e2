// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axis_navigation.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

struct Span {
    double low = 0, high = 0;
};

struct Limits {
    double lowest, highest, narrowest, widest;
};

// Beyond these no model has a price, no training run a compute, and doubles are still exact enough for ticks.
constexpr Limits kLogLimits{-20, 60, 1e-3, 50};
constexpr Limits kLinearLimits{-1e12, 1e12, 1e-3, 1e12};

const Limits& limitsOf(const Axis& axis) {
    return axis.scale == AxisScale::log10 ? kLogLimits : kLinearLimits;
}

double onScale(const Axis& axis, double value) {
    return axis.scale == AxisScale::log10 ? std::log10(value) : value;
}

Span spanOf(const Axis& axis) {
    return {onScale(axis, axis.low), onScale(axis, axis.high)};
}

AxisRange toRange(const Axis& axis, Span span) {
    if (axis.scale == AxisScale::log10) {
        return {std::pow(10, span.low), std::pow(10, span.high)};
    }
    return {span.low, span.high};
}

AxisRange rangeOf(const Axis& axis) {
    return {axis.low, axis.high};
}

bool isWithin(const Limits& limits, Span span) {
    return span.low >= limits.lowest && span.high <= limits.highest;
}

} // namespace

AxisRange zoomedRange(const Axis& axis, double anchor, double factor) {
    const Limits& limits = limitsOf(axis);
    const Span old = spanOf(axis);
    const double width = old.high - old.low;
    const double newWidth = std::clamp(width * factor, limits.narrowest, limits.widest);
    const double ratio = newWidth / width;
    const double fixed = onScale(axis, anchor);
    const Span span{fixed - (fixed - old.low) * ratio, fixed + (old.high - fixed) * ratio};
    return std::isfinite(fixed) && isWithin(limits, span) ? toRange(axis, span) : rangeOf(axis);
}

AxisRange pannedRange(const Axis& axis, double fraction) {
    const Span old = spanOf(axis);
    const double shift = (old.high - old.low) * fraction;
    const Span span{old.low + shift, old.high + shift};
    return isWithin(limitsOf(axis), span) ? toRange(axis, span) : rangeOf(axis);
}

} // namespace frontierscope
