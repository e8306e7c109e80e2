// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/segments.h"

#include <algorithm>

namespace frontierscope {

bool touches(const Segment& segment, const RectF& box) {
    double from = 0;
    double to = 1;
    const double dx = segment.to.x - segment.from.x;
    const double dy = segment.to.y - segment.from.y;
    const auto cut = [&](double p, double q) {
        if (p == 0) {
            return q >= 0;
        }
        if (p < 0) {
            from = std::max(from, q / p);
        } else {
            to = std::min(to, q / p);
        }
        return from <= to;
    };
    return cut(-dx, segment.from.x - box.x) && cut(dx, box.right() - segment.from.x) &&
           cut(-dy, segment.from.y - box.y) && cut(dy, box.bottom() - segment.from.y);
}

bool cross(const Segment& a, const Segment& b) {
    const auto side = [](const Segment& line, PointF p) {
        const double z =
            (line.to.x - line.from.x) * (p.y - line.from.y) - (line.to.y - line.from.y) * (p.x - line.from.x);
        return (z > 0) - (z < 0);
    };
    const auto spansMeet = [](double a1, double a2, double b1, double b2) {
        return std::max(std::min(a1, a2), std::min(b1, b2)) <= std::min(std::max(a1, a2), std::max(b1, b2));
    };
    return spansMeet(a.from.x, a.to.x, b.from.x, b.to.x) && spansMeet(a.from.y, a.to.y, b.from.y, b.to.y) &&
           side(a, b.from) * side(a, b.to) <= 0 && side(b, a.from) * side(b, a.to) <= 0;
}

} // namespace frontierscope
