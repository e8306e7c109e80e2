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

/// The words of a row that the columns [left, right) lie in, and the bits of the first and the last of them.
struct WordSpan {
    std::int64_t first, last;
    std::uint64_t firstMask, lastMask;
    WordSpan(std::int64_t left, std::int64_t right)
        : first(left / kWordBits)
        , last((right - 1) / kWordBits)
        , firstMask(maskOf(left % kWordBits, kWordBits))
        , lastMask(maskOf(0, (right - 1) % kWordBits + 1)) {
        if (first == last) {
            firstMask &= lastMask;
            lastMask = firstMask;
        }
    }
};

/// Round down and up of a value that is clamped to [0, most]; casts are much quicker than calls of floor().
std::int64_t lowCell(double value, double most) {
    return static_cast<std::int64_t>(std::clamp(value, 0.0, most));
}
std::int64_t highCell(double value, double most) {
    const double clamped = std::clamp(value, 0.0, most);
    const auto down = static_cast<std::int64_t>(clamped);
    return down + (static_cast<double>(down) < clamped ? 1 : 0);
}

} // namespace

OccupancyMap::OccupancyMap(const RectF& area)
    : m_origin{area.x, area.y}
    , m_width(static_cast<std::int64_t>(std::ceil(std::clamp(area.width, 1.0, kLargestSide))))
    , m_height(static_cast<std::int64_t>(std::ceil(std::clamp(area.height, 1.0, kLargestSide))))
    , m_wordsPerRow((m_width + kWordBits - 1) / kWordBits)
    , m_words(static_cast<std::size_t>(m_wordsPerRow * m_height), 0) {}

OccupancyMap::Cells OccupancyMap::cellsOf(const RectF& box) const {
    const auto width = static_cast<double>(m_width);
    const auto height = static_cast<double>(m_height);
    return {lowCell(box.x - m_origin.x, width), lowCell(box.y - m_origin.y, height),
            highCell(box.right() - m_origin.x, width), highCell(box.bottom() - m_origin.y, height)};
}

void OccupancyMap::add(const RectF& box) {
    const Cells cells = cellsOf(box);
    if (cells.isEmpty()) {
        return;
    }
    const WordSpan span(cells.left, cells.right);
    for (std::int64_t row = cells.top; row < cells.bottom; ++row) {
        std::uint64_t* words = &m_words[static_cast<std::size_t>(row * m_wordsPerRow)];
        words[span.first] |= span.firstMask;
        for (std::int64_t word = span.first + 1; word < span.last; ++word) {
            words[word] = ~std::uint64_t{0};
        }
        words[span.last] |= span.lastMask;
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
    const WordSpan span(cells.left, cells.right);
    const std::uint64_t* words = &m_words[static_cast<std::size_t>(cells.top * m_wordsPerRow)];
    for (std::int64_t row = cells.top; row < cells.bottom; ++row, words += m_wordsPerRow) {
        std::uint64_t taken = (words[span.first] & span.firstMask) | (words[span.last] & span.lastMask);
        for (std::int64_t word = span.first + 1; word < span.last; ++word) {
            taken |= words[word];
        }
        if (taken != 0) {
            return true;
        }
    }
    return false;
}

bool OccupancyMap::touches(const Segment& segment) const {
    const double dx = segment.to.x - segment.from.x;
    const double dy = segment.to.y - segment.from.y;
    const double longest = std::min(std::max(std::abs(dx), std::abs(dy)), 2 * kLargestSide);
    const int steps = static_cast<int>(longest) + 1;
    double x = segment.from.x - m_origin.x;
    double y = segment.from.y - m_origin.y;
    for (int i = 0; i <= steps; ++i, x += dx / steps, y += dy / steps) {
        const bool isInside =
            x >= 0 && y >= 0 && x < static_cast<double>(m_width) && y < static_cast<double>(m_height);
        if (!isInside) {
            continue;
        }
        const auto column = static_cast<std::int64_t>(x);
        const auto word = static_cast<std::int64_t>(y) * m_wordsPerRow + column / kWordBits;
        if ((m_words[static_cast<std::size_t>(word)] >> (column % kWordBits) & 1U) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace frontierscope
