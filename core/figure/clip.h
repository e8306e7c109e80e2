// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <span>
#include <vector>

namespace frontierscope {

/// Positions along an axis, for many values: the length of the axis is computed once.
class AxisRuler {
public:
    explicit AxisRuler(const Axis& axis);
    /// As axisFraction().
    [[nodiscard]] double fraction(double value) const;

private:
    bool m_isLinear;
    double m_low, m_length; ///< length: of a log axis in factors of ten
};

/// Position of a value along an axis, 0 at its low end and 1 at its high end; log axes in log10.
/// A value that a log axis can't show (<= 0) gives -infinity.
[[nodiscard]] double axisFraction(const Axis& axis, double value);
/// The value at a fraction of the axis; inverse of axisFraction.
[[nodiscard]] double axisValue(const Axis& axis, double fraction);

/// The parts of a polyline inside the axes' ranges, in order; points in data units. Segments are straight on
/// the drawn axes (in log10 on a log axis). Liang–Barsky, per segment.
[[nodiscard]] std::vector<std::vector<PointF>> clipPolyline(std::span<const PointF> points, const Axis& x,
                                                            const Axis& y);

/// The part of a polygon inside the axes' ranges; empty if there is none. Sutherland–Hodgman.
[[nodiscard]] std::vector<PointF> clipPolygon(std::span<const PointF> outline, const Axis& x, const Axis& y);

} // namespace frontierscope
