// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/drawing.h"

#include <algorithm>

namespace frontierscope {

std::vector<double> dashPattern(const Stroke& stroke) {
    switch (stroke.style) {
    case LineStyle::solid:
        return {};
    case LineStyle::dashed:
        return {std::max(5.0, 3 * stroke.width), std::max(4.0, 2 * stroke.width)};
    case LineStyle::dotted:
        return {std::max(1.5, stroke.width), std::max(3.0, 2 * stroke.width)};
    }
    return {};
}

std::vector<PointF> markerCorners(const DrawnMarker& marker) {
    const auto [x, y] = marker.center;
    const double r = marker.size / 2;
    switch (marker.shape) {
    case MarkerShape::circle:
        return {};
    case MarkerShape::diamond:
        return {{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}};
    case MarkerShape::square:
        return {{x - r, y - r}, {x + r, y - r}, {x + r, y + r}, {x - r, y + r}};
    case MarkerShape::triangle:
        return {{x, y - r}, {x + r, y + r}, {x - r, y + r}};
    }
    return {};
}

} // namespace frontierscope
