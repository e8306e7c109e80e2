// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/placed_figure.h"

#include "core/figure/clip.h"

namespace frontierscope {

namespace {

/// What lies at shares of the axes.
PointF at(const RectF& plot, const Panel& panel, double x, double y) {
    return {plot.x + plot.width * (panel.x.isReversed ? 1 - x : x),
            plot.y + plot.height * (panel.y.isReversed ? y : 1 - y)};
}

} // namespace

PointF PlacedPanel::toUnits(const Panel& panel, PointF data) const {
    return at(plot, panel, axisFraction(panel.x, data.x), axisFraction(panel.y, data.y));
}

PointF PlacedPanel::toData(const Panel& panel, PointF units) const {
    const double x = plot.width > 0 ? (units.x - plot.x) / plot.width : 0;
    const double y = plot.height > 0 ? (units.y - plot.y) / plot.height : 0;
    return {axisValue(panel.x, panel.x.isReversed ? 1 - x : x),
            axisValue(panel.y, panel.y.isReversed ? y : 1 - y)};
}

void PlacedPanel::placePoints(const Panel& panel) {
    anchors.clear();
    anchors.reserve(panel.points.size());
    const AxisRuler across(panel.x), up(panel.y);
    for (const PointMark& point : panel.points) {
        anchors.push_back(at(plot, panel, across.fraction(point.x), up.fraction(point.y)));
    }
}

} // namespace frontierscope
