// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr std::array kThemes = {ThemeName::light, ThemeName::dark, ThemeName::print};

std::vector<ColorRole> markRoles() {
    std::vector<ColorRole> roles = {{ColorRole::Kind::ink, 0},       {ColorRole::Kind::mutedInk, 0},
                                    {ColorRole::Kind::otherLabs, 0}, {ColorRole::Kind::frontier, 0},
                                    {ColorRole::Kind::reference, 0}, {ColorRole::Kind::accent, 0}};
    for (int i = 0; i < 8; ++i) {
        roles.push_back({ColorRole::Kind::lab, i});
    }
    return roles;
}

using Linear = std::array<double, 3>;

/// How a colour looks to someone without one kind of cone: Machado, Oliveira and Fernandes (2009),
/// severity 1.
Linear seenBy(const std::array<Linear, 3>& matrix, Rgb color) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const Linear rgb = {linear(color.r), linear(color.g), linear(color.b)};
    Linear seen{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            seen[row] += matrix[row][column] * rgb[column];
        }
        seen[row] = std::clamp(seen[row], 0.0, 1.0);
    }
    return seen;
}

/// Distance in CIELAB (D65).
double distance(const Linear& a, const Linear& b) {
    const auto lab = [](const Linear& c) {
        const auto f = [](double t) {
            return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
        };
        const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
        const double y = f(0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]);
        const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
        return Linear{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const Linear la = lab(a), lb = lab(b);
    return std::sqrt(std::pow(la[0] - lb[0], 2) + std::pow(la[1] - lb[1], 2) + std::pow(la[2] - lb[2], 2));
}

} // namespace

TEST(Theme, KnowsTheContrastOfBlackOnWhite) {
    EXPECT_NEAR(contrastRatio({0, 0, 0}, {255, 255, 255}), 21, 1e-9);
    EXPECT_NEAR(contrastRatio({119, 119, 119}, {255, 255, 255}), 4.48, 0.01);
}

TEST(Theme, GivesMarksThreeToOneAndTextFourAndAHalfToOne) {
    for (const ThemeName theme : kThemes) {
        const Rgb paper = themeColor(theme, {ColorRole::Kind::background, 0});
        for (const ColorRole role : markRoles()) {
            EXPECT_GE(contrastRatio(themeColor(theme, role), paper), 3.0)
                << static_cast<int>(theme) << " " << static_cast<int>(role.kind) << " " << role.index;
            EXPECT_GE(contrastRatio(themeTextColor(theme, role), paper), 4.5)
                << static_cast<int>(theme) << " " << static_cast<int>(role.kind) << " " << role.index;
        }
    }
}

TEST(Theme, KeepsLabsApartForColourBlindReaders) {
    const std::array<std::array<Linear, 3>, 3> eyes = {{
        {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    }};
    for (const ThemeName theme : {ThemeName::light, ThemeName::dark}) {
        for (const auto& eye : eyes) {
            for (int a = 0; a < 8; ++a) {
                for (int b = 0; b < a; ++b) {
                    const double apart = distance(seenBy(eye, themeColor(theme, {ColorRole::Kind::lab, a})),
                                                  seenBy(eye, themeColor(theme, {ColorRole::Kind::lab, b})));
                    EXPECT_GT(apart, 6) << static_cast<int>(theme) << ": " << a << " and " << b;
                }
            }
        }
    }
}

TEST(Theme, SetsNothingUnderTwelvePointsOnSlides) {
    for (const char* preset : {"slide", "half-slide", "4:3", "square"}) {
        for (int role = 0; role <= static_cast<int>(TextRole::panelTitle); ++role) {
            EXPECT_GE(typeSize(preset, static_cast<TextRole>(role)), 16) << preset << " " << role;
        }
    }
}

} // namespace frontierscope
