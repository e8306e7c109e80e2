// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace frontierscope {

namespace {

/// Values at or under 0 on a log axis lie far outside, but stay finite, so that a segment to them has a
/// direction.
constexpr double kFarOutside = -1e3;

PointF toUnitSquare(PointF point, const Axis& x, const Axis& y) {
    const auto finite = [](double value) {
        return std::isfinite(value) ? value : kFarOutside;
    };
    return {finite(axisFraction(x, point.x)), finite(axisFraction(y, point.y))};
}

PointF fromUnitSquare(PointF point, const Axis& x, const Axis& y) {
    return {axisValue(x, std::clamp(point.x, 0.0, 1.0)), axisValue(y, std::clamp(point.y, 0.0, 1.0))};
}

struct Span {
    double from = 0, to = 1;
};

/// The part of the segment a-b inside the unit square, as parameters of the segment.
std::optional<Span> clippedSpan(PointF a, PointF b) {
    Span span;
    const std::array<double, 4> p = {a.x - b.x, b.x - a.x, a.y - b.y, b.y - a.y};
    const std::array<double, 4> q = {a.x, 1 - a.x, a.y, 1 - a.y};
    for (std::size_t side = 0; side < p.size(); ++side) {
        if (p[side] == 0) {
            if (q[side] < 0) {
                return std::nullopt;
            }
        } else if (p[side] < 0) {
            span.from = std::max(span.from, q[side] / p[side]);
        } else {
            span.to = std::min(span.to, q[side] / p[side]);
        }
    }
    return span.from <= span.to ? std::optional(span) : std::nullopt;
}

PointF between(PointF a, PointF b, double t) {
    return {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t};
}

struct HalfPlane {
    bool isX;
    bool keepsHigh; ///< keeps >= 0, else <= 1
};

std::vector<PointF> clippedTo(const std::vector<PointF>& polygon, HalfPlane side) {
    const double edge = side.keepsHigh ? 0 : 1;
    const auto coordinate = [&](PointF p) {
        return side.isX ? p.x : p.y;
    };
    const auto isInside = [&](PointF p) {
        return side.keepsHigh ? coordinate(p) >= edge : coordinate(p) <= edge;
    };
    std::vector<PointF> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const PointF a = polygon[i];
        const PointF b = polygon[(i + 1) % polygon.size()];
        if (isInside(a)) {
            kept.push_back(a);
        }
        if (isInside(a) != isInside(b)) {
            PointF cut = between(a, b, (edge - coordinate(a)) / (coordinate(b) - coordinate(a)));
            (side.isX ? cut.x : cut.y) = edge;
            kept.push_back(cut);
        }
    }
    return kept;
}

} // namespace

AxisRuler::AxisRuler(const Axis& axis)
    : m_isLinear(axis.scale == AxisScale::linear)
    , m_low(axis.low)
    , m_length(m_isLinear ? axis.high - axis.low : std::log10(axis.high / axis.low)) {}

double AxisRuler::fraction(double value) const {
    if (m_isLinear) {
        return (value - m_low) / m_length;
    }
    return value > 0 ? std::log10(value / m_low) / m_length : -std::numeric_limits<double>::infinity();
}

double axisFraction(const Axis& axis, double value) {
    return AxisRuler(axis).fraction(value);
}

double axisValue(const Axis& axis, double fraction) {
    // The ends come back exactly: a value that is a rounding error outside would be outside.
    if (fraction == 0 || fraction == 1) {
        return fraction == 0 ? axis.low : axis.high;
    }
    return axis.scale == AxisScale::linear ? axis.low + (axis.high - axis.low) * fraction
                                           : axis.low * std::pow(axis.high / axis.low, fraction);
}

std::vector<std::vector<PointF>> clipPolyline(std::span<const PointF> points, const Axis& x, const Axis& y) {
    std::vector<std::vector<PointF>> parts;
    bool isOpen = false; // the last part ends where the next segment starts
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const PointF a = toUnitSquare(points[i], x, y);
        const PointF b = toUnitSquare(points[i + 1], x, y);
        const auto span = clippedSpan(a, b);
        if (!span) {
            isOpen = false;
            continue;
        }
        const auto end = [&](double t, PointF original) {
            return t == 0 || t == 1 ? original : fromUnitSquare(between(a, b, t), x, y);
        };
        if (!isOpen || span->from > 0) {
            parts.push_back({end(span->from, points[i])});
        }
        parts.back().push_back(end(span->to, points[i + 1]));
        isOpen = span->to == 1;
    }
    std::erase_if(parts, [](const auto& part) { return part.size() == 2 && part[0] == part[1]; });
    return parts;
}

std::vector<PointF> clipPolygon(std::span<const PointF> outline, const Axis& x, const Axis& y) {
    std::vector<PointF> polygon;
    polygon.reserve(outline.size());
    for (const PointF point : outline) {
        polygon.push_back(toUnitSquare(point, x, y));
    }
    for (const HalfPlane side :
         {HalfPlane{true, true}, HalfPlane{true, false}, HalfPlane{false, true}, HalfPlane{false, false}}) {
        polygon = clippedTo(polygon, side);
    }
    if (polygon.size() < 3) {
        return {};
    }
    for (PointF& point : polygon) {
        point = fromUnitSquare(point, x, y);
    }
    return polygon;
}

} // namespace frontierscope
