// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/geometry.h"
#include "core/figure/label_layout.h"

namespace frontierscope {

/// Whether a segment touches a box.
[[nodiscard]] bool touches(const Segment& segment, const RectF& box);

/// Whether two segments cross or touch.
[[nodiscard]] bool cross(const Segment& a, const Segment& b);

/// A box grown by a margin on each side.
[[nodiscard]] constexpr RectF grown(const RectF& box, double margin) {
    return {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin};
}

} // namespace frontierscope
