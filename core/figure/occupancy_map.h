// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/geometry.h"
#include "core/figure/label_layout.h"

#include <cstdint>
#include <vector>

namespace frontierscope {

/// Which unit squares of an area are taken: a bitmap, so that asking for a box costs a few words, however
/// much is in it. What is outside the area is not recorded.
class OccupancyMap {
public:
    explicit OccupancyMap(const RectF& area);

    /// Takes every square that the box touches.
    void add(const RectF& box);
    /// Takes every square nearer to the segment than `halfWidth`.
    void add(const Segment& segment, double halfWidth);
    /// Whether the box touches a taken square.
    [[nodiscard]] bool touches(const RectF& box) const;
    /// Whether the segment passes over a taken square.
    [[nodiscard]] bool touches(const Segment& segment) const;

private:
    struct Cells {
        std::int64_t left, top, right, bottom; ///< right and bottom exclusive
        [[nodiscard]] bool isEmpty() const { return left >= right || top >= bottom; }
    };
    [[nodiscard]] Cells cellsOf(const RectF& box) const;

    PointF m_origin;
    std::int64_t m_width = 0, m_height = 0;
    std::int64_t m_wordsPerRow = 0;
    std::vector<std::uint64_t> m_words;
    /// Bands of some rows together: a bit is set where any of its rows is taken. Segments ask them first.
    std::vector<std::uint64_t> m_bands;
};

} // namespace frontierscope
