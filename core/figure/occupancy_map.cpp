// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/occupancy_map.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontierscope {

namespace {

constexpr int kWordBits = 64;
constexpr std::int64_t kBandRows = 8;
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

bool isAnyTaken(const std::uint64_t* row, const WordSpan& span) {
    std::uint64_t taken = (row[span.first] & span.firstMask) | (row[span.last] & span.lastMask);
    for (std::int64_t word = span.first + 1; word < span.last; ++word) {
        taken |= row[word];
    }
    return taken != 0;
}

/// Whether a column of a row between two places in it is taken.
bool isCrossed(const std::uint64_t* row, double a, double b) {
    const auto left = static_cast<std::uint64_t>(std::min(a, b));
    const auto right = static_cast<std::uint64_t>(std::max(a, b));
    const std::uint64_t first = left / kWordBits;
    const std::uint64_t last = right / kWordBits;
    const std::uint64_t fromLeft = ~std::uint64_t{0} << left % kWordBits;
    const std::uint64_t toRight = ~std::uint64_t{0} >> (kWordBits - 1 - right % kWordBits);
    if (first == last) {
        return (row[first] & fromLeft & toRight) != 0;
    }
    std::uint64_t taken = (row[first] & fromLeft) | (row[last] & toRight);
    for (std::uint64_t word = first + 1; word < last; ++word) {
        taken |= row[word];
    }
    return taken != 0;
}

/// Cuts a segment to the part within [0, width] x [0, height]; false: there is none.
bool clip(PointF& from, PointF& to, double width, double height) {
    const auto cut = [](double& along, double& across, double otherAlong, double otherAcross, double most) {
        const double inside = std::clamp(along, 0.0, most);
        if (inside != along) {
            across += (otherAcross - across) * (inside - along) / (otherAlong - along);
            along = inside;
        }
    };
    const bool isOutside = std::max(from.x, to.x) < 0 || std::min(from.x, to.x) > width ||
                           std::max(from.y, to.y) < 0 || std::min(from.y, to.y) > height;
    if (isOutside) {
        return false;
    }
    cut(from.x, from.y, to.x, to.y, width);
    cut(to.x, to.y, from.x, from.y, width);
    if (std::max(from.y, to.y) < 0 || std::min(from.y, to.y) > height) {
        return false;
    }
    cut(from.y, from.x, to.y, to.x, height);
    cut(to.y, to.x, from.y, from.x, height);
    return true;
}

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
    , m_words(static_cast<std::size_t>(m_wordsPerRow * m_height), 0)
    , m_bands(static_cast<std::size_t>(m_wordsPerRow * (m_height / kBandRows + 1)), 0) {}

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
    const auto take = [&](std::uint64_t* words) {
        words[span.first] |= span.firstMask;
        for (std::int64_t word = span.first + 1; word < span.last; ++word) {
            words[word] = ~std::uint64_t{0};
        }
        words[span.last] |= span.lastMask;
    };
    for (std::int64_t row = cells.top; row < cells.bottom; ++row) {
        take(&m_words[static_cast<std::size_t>(row * m_wordsPerRow)]);
    }
    for (std::int64_t band = cells.top / kBandRows; band <= (cells.bottom - 1) / kBandRows; ++band) {
        take(&m_bands[static_cast<std::size_t>(band * m_wordsPerRow)]);
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
        if (isAnyTaken(words, span)) {
            return true;
        }
    }
    return false;
}

bool OccupancyMap::touches(const Segment& segment) const {
    PointF top{segment.from.x - m_origin.x, segment.from.y - m_origin.y};
    PointF bottom{segment.to.x - m_origin.x, segment.to.y - m_origin.y};
    if (!clip(top, bottom, static_cast<double>(m_width - 1), static_cast<double>(m_height - 1))) {
        return false;
    }
    if (top.y > bottom.y) {
        std::swap(top, bottom);
    }
    const double slope = bottom.y > top.y ? (bottom.x - top.x) / (bottom.y - top.y) : 0; ///< x per y
    const auto firstRow = static_cast<std::int64_t>(top.y);
    const auto lastRow = static_cast<std::int64_t>(bottom.y);
    /// Where the segment leaves a row.
    const auto exitOf = [&](std::int64_t row) {
        return row >= lastRow ? bottom.x : top.x + slope * (static_cast<double>(row + 1) - top.y);
    };
    double bandEntry = top.x;
    for (std::int64_t row = firstRow; row <= lastRow;) {
        const std::int64_t band = row / kBandRows;
        const std::int64_t last = std::min(lastRow, (band + 1) * kBandRows - 1);
        const double bandExit = exitOf(last);
        if (isCrossed(&m_bands[static_cast<std::size_t>(band * m_wordsPerRow)], bandEntry, bandExit)) {
            const std::uint64_t* words = &m_words[static_cast<std::size_t>(row * m_wordsPerRow)];
            for (double entry = bandEntry; row <= last; ++row, words += m_wordsPerRow) {
                const double exit = exitOf(row);
                if (isCrossed(words, entry, exit)) {
                    return true;
                }
                entry = exit;
            }
        }
        row = last + 1;
        bandEntry = bandExit;
    }
    return false;
}

} // namespace frontierscope
