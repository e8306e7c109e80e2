// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/placed_figure.h"

#include <cstdint>
#include <string>

namespace frontierscope {

struct Rgb {
    std::uint8_t r = 0, g = 0, b = 0;
    [[nodiscard]] std::string toHex() const; ///< "#rrggbb"
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

/// The colour of a role in a theme. Labs: the eight with most models have their own, the same in every
/// figure.
[[nodiscard]] Rgb themeColor(ThemeName theme, ColorRole role);

/// WCAG 2 contrast ratio, 1..21.
[[nodiscard]] double contrastRatio(Rgb a, Rgb b);

/// Type size of a role in a preset, units.
[[nodiscard]] double typeSize(const std::string& preset, TextRole role);

} // namespace frontierscope
