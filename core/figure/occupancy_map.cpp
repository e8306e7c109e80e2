// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/occupancy_map.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr std::int64_t kWordBits = 64;
constexpr double kLargestSide = 20000; ///< units; larger areas are mapped as far as that

/// Bits `from` to `to` (exclusive) of a word.
std::uint64_t maskOf(std::int64_t from, std::int64_t to) {
    const std::uint64_t upTo = to >= kWordBits ? ~std::uint64_t{0} : (std::uint64_t{1} << to) - 1;
    return upTo & ~((std::uint64_t{1} << from) - 1);
}

/// Calls `visit(word, mask)` for each word of the columns [left, right).
template <class Visit>
void forEachWord(std::int64_t left, std::int64_t right, const Visit& visit) {
    for (std::int64_t word = left / kWordBits; word * kWordBits < right; ++word) {
        const std::int64_t first = word * kWordBits;
        visit(word, maskOf(std::max<std::int64_t>(left - first, 0), std::min(right - first, kWordBits)));
    }
}

} // namespace

OccupancyMap::OccupancyMap(const RectF& area)
    : m_origin{area.x, area.y}
    , m_width(static_cast<std::int64_t>(std::ceil(std::clamp(area.width, 1.0, kLargestSide))))
    , m_height(static_cast<std::int64_t>(std::ceil(std::clamp(area.height, 1.0, kLargestSide))))
    , m_wordsPerRow((m_width + kWordBits - 1) / kWordBits)
    , m_words(static_cast<std::size_t>(m_wordsPerRow * m_height), 0) {}

OccupancyMap::Cells OccupancyMap::cellsOf(const RectF& box) const {
    const auto cell = [](double value, std::int64_t most) {
        return static_cast<std::int64_t>(std::clamp(value, 0.0, static_cast<double>(most)));
    };
    return {cell(std::floor(box.x - m_origin.x), m_width), cell(std::floor(box.y - m_origin.y), m_height),
            cell(std::ceil(box.right() - m_origin.x), m_width),
            cell(std::ceil(box.bottom() - m_origin.y), m_height)};
}

void OccupancyMap::add(const RectF& box) {
    const Cells cells = cellsOf(box);
    if (cells.isEmpty()) {
        return;
    }
    for (std::int64_t row = cells.top; row < cells.bottom; ++row) {
        forEachWord(cells.left, cells.right, [&](std::int64_t word, std::uint64_t mask) {
            m_words[static_cast<std::size_t>(row * m_wordsPerRow + word)] |= mask;
        });
    }
}

void OccupancyMap::add(const Segment& segment, double halfWidth) {
    const double dx = segment.to.x - segment.from.x;
    const double dy = segment.to.y - segment.from.y;
    const bool isStraight = dx == 0 || dy == 0;
    const double length = std::min(std::hypot(dx, dy), 4 * kLargestSide);
    const int steps = isStraight ? 1 : std::max(1, static_cast<int>(std::ceil(length)));
    for (int i = 0; i < steps; ++i) {
        const double a = static_cast<double>(i) / steps;
        const double b = static_cast<double>(i + 1) / steps;
        const double x1 = segment.from.x + dx * a;
        const double x2 = segment.from.x + dx * b;
        const double y1 = segment.from.y + dy * a;
        const double y2 = segment.from.y + dy * b;
        add(RectF{std::min(x1, x2) - halfWidth, std::min(y1, y2) - halfWidth,
                  std::abs(x2 - x1) + 2 * halfWidth, std::abs(y2 - y1) + 2 * halfWidth});
    }
}

bool OccupancyMap::touches(const RectF& box) const {
    const Cells cells = cellsOf(box);
    if (cells.isEmpty()) {
        return false;
    }
    std::uint64_t taken = 0;
    for (std::int64_t row = cells.top; row < cells.bottom && taken == 0; ++row) {
        const std::uint64_t* words = &m_words[static_cast<std::size_t>(row * m_wordsPerRow)];
        forEachWord(cells.left, cells.right,
                    [&](std::int64_t word, std::uint64_t mask) { taken |= words[word] & mask; });
    }
    return taken != 0;
}

bool OccupancyMap::touches(const Segment& segment) const {
    const double dx = segment.to.x - segment.from.x;
    const double dy = segment.to.y - segment.from.y;
    const int steps = static_cast<int>(std::ceil(std::min(std::hypot(dx, dy), 4 * kLargestSide))) + 1;
    for (int i = 0; i <= steps; ++i) {
        const double t = static_cast<double>(i) / steps;
        if (touches(RectF{segment.from.x + dx * t, segment.from.y + dy * t, 0.01, 0.01})) {
            return true;
        }
    }
    return false;
}

} // namespace frontierscope
