// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/placed_figure.h"

#include <cmath>

namespace frontierscope {

namespace {

// 0 at the low end of the axis, 1 at the high end.
double toFraction(const Axis& axis, double value) {
    if (axis.scale == AxisScale::log10) {
        return std::log(value / axis.low) / std::log(axis.high / axis.low);
    }
    return (value - axis.low) / (axis.high - axis.low);
}

double fromFraction(const Axis& axis, double fraction) {
    if (axis.scale == AxisScale::log10) {
        return axis.low * std::pow(axis.high / axis.low, fraction);
    }
    return axis.low + fraction * (axis.high - axis.low);
}

} // namespace

PointF PlacedPanel::toUnits(const Panel& panel, PointF data) const {
    const double fx = toFraction(panel.x, data.x);
    const double fy = toFraction(panel.y, data.y);
    return {plot.x + plot.width * (panel.x.isReversed ? 1 - fx : fx),
            plot.y + plot.height * (panel.y.isReversed ? fy : 1 - fy)};
}

PointF PlacedPanel::toData(const Panel& panel, PointF units) const {
    const double fx = (units.x - plot.x) / plot.width;
    const double fy = (units.y - plot.y) / plot.height;
    return {fromFraction(panel.x, panel.x.isReversed ? 1 - fx : fx),
            fromFraction(panel.y, panel.y.isReversed ? fy : 1 - fy)};
}

} // namespace frontierscope
