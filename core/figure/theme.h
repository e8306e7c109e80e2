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

/// The colour of a role in a theme, for marks: at least 3:1 against the theme's background. Labs: the eight
/// with most models have their own, the same in every figure.
[[nodiscard]] Rgb themeColor(ThemeName theme, ColorRole role);

/// The same role for letters: the mark's colour, moved towards the ink until it reaches 4.5:1.
[[nodiscard]] Rgb themeTextColor(ThemeName theme, ColorRole role);

/// WCAG 2 contrast ratio, 1..21.
[[nodiscard]] double contrastRatio(Rgb a, Rgb b);

/// Diameter of a marker of normal emphasis in a preset, units.
[[nodiscard]] double markerSize(const std::string& preset);

/// Type size of a role in a preset, units; an unknown preset counts as "slide".
[[nodiscard]] double typeSize(const std::string& preset, TextRole role);

} // namespace frontierscope
