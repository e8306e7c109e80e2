// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

#include <array>
#include <string>

namespace frontierscope {

/// Advance widths of Liberation Sans (metric-compatible with Arial), U+0020 to U+007E, thousandths of the
/// type size.
constexpr std::array<int, 95> kRegularWidths = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333,  278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,  611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278,  556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,  500, 334, 260, 334, 584};
constexpr std::array<int, 95> kBoldWidths = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

/// Measures text by the table, so that layouts in tests are the same on every machine. Characters outside
/// ASCII: Korean and other wide ones are one type size wide, Latin signs 0.556, superscripts 0.333.
inline TextSize measureByTable(const std::string& text, TextRole role, double px) {
    const auto& widths = isBold(role) ? kBoldWidths : kRegularWidths;
    double thousandths = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte <= 0x7E) {
            thousandths += widths[byte - 0x20];
        } else if (byte >= 0xEA) {
            thousandths += 1000;
        } else if (byte == 0xE2) {
            thousandths += 600;
        } else if (byte >= 0xC2) {
            thousandths += 450;
        }
    }
    return {thousandths * px / 1000, 0.905 * px, 0.212 * px};
}

} // namespace frontierscope
