// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace frontierscope {

namespace {

constexpr std::size_t kLabColors = 8;

struct Palette {
    Rgb ink, mutedInk, grid, background, otherLabs, frontier, reference, band, accent;
    std::array<Rgb, kLabColors> labs;
};

// The lab colours keep apart for the common colour vision deficiencies (theme_test computes it) and reach 3:1
// on their background.
constexpr Palette kLight{{0x1b, 0x1f, 0x27},
                         {0x5a, 0x62, 0x70},
                         {0xe3, 0xe6, 0xea},
                         {0xff, 0xff, 0xff},
                         {0x80, 0x86, 0x90},
                         {0x1b, 0x1f, 0x27},
                         {0x6b, 0x72, 0x80},
                         {0x4b, 0x6f, 0xa8},
                         {0xb4, 0x23, 0x18},
                         {{{0x0b, 0x5c, 0xad},
                           {0xe0, 0x43, 0x0f},
                           {0x00, 0x95, 0x7a},
                           {0xcf, 0x4c, 0xc5},
                           {0x7d, 0x8f, 0x2e},
                           {0x5a, 0x35, 0xd6},
                           {0x9e, 0x2f, 0x45},
                           {0x4f, 0x93, 0xb5}}}};
constexpr Palette kDark{{0xf2, 0xf4, 0xf8},
                        {0xa9, 0xb2, 0xc0},
                        {0x2b, 0x33, 0x3f},
                        {0x14, 0x19, 0x22},
                        {0x86, 0x90, 0x9f},
                        {0xf2, 0xf4, 0xf8},
                        {0x9a, 0xa4, 0xb2},
                        {0x7f, 0xa6, 0xe0},
                        {0xff, 0x8a, 0x80},
                        {{{0x3f, 0x97, 0xff},
                          {0xff, 0x74, 0x34},
                          {0x2e, 0xcf, 0x9c},
                          {0xf5, 0x8f, 0xee},
                          {0xd3, 0xd0, 0x6a},
                          {0x8f, 0x6b, 0xff},
                          {0xd9, 0x56, 0x6f},
                          {0xa5, 0xdc, 0xf0}}}};
constexpr Palette kPrint{{0x00, 0x00, 0x00},
                         {0x44, 0x44, 0x44},
                         {0xdd, 0xdd, 0xdd},
                         {0xff, 0xff, 0xff},
                         {0x8c, 0x8c, 0x8c},
                         {0x00, 0x00, 0x00},
                         {0x55, 0x55, 0x55},
                         {0x77, 0x77, 0x77},
                         {0x00, 0x00, 0x00},
                         {{{0x00, 0x00, 0x00},
                           {0x5e, 0x5e, 0x5e},
                           {0x2c, 0x2c, 0x2c},
                           {0x74, 0x74, 0x74},
                           {0x16, 0x16, 0x16},
                           {0x6a, 0x6a, 0x6a},
                           {0x42, 0x42, 0x42},
                           {0x80, 0x80, 0x80}}}};

const Palette& palette(ThemeName theme) {
    switch (theme) {
    case ThemeName::dark:
        return kDark;
    case ThemeName::print:
        return kPrint;
    case ThemeName::light:
        break;
    }
    return kLight;
}

Rgb indexedColor(const Palette& colors, int index) {
    return colors.labs[static_cast<std::size_t>(std::max(index, 0)) % kLabColors];
}

/// Relative luminance, WCAG 2.2.
double luminance(Rgb color) {
    const auto linear = [](std::uint8_t channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
}

Rgb mixed(Rgb from, Rgb to, double share) {
    const auto channel = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a + (b - a) * share));
    };
    return {channel(from.r, to.r), channel(from.g, to.g), channel(from.b, to.b)};
}

struct PresetSizes {
    std::string_view preset;
    // title, subtitle, axisTitle, tick, label, strongLabel, legend, caption, note, panelTitle
    std::array<double, 10> px;
    double marker;
};

// Slide presets: nothing under 16 u (12 pt at slide size). Dense pictures are read on a screen, paper ones in
// the hand.
constexpr std::array kPresetSizes = {
    PresetSizes{"slide", {34, 20, 19, 19, 16, 16, 16, 16, 16, 22}, 12.5},
    PresetSizes{"half-slide", {26, 18, 17, 17, 16, 16, 16, 16, 16, 18}, 12},
    PresetSizes{"4:3", {31, 19, 18, 18, 16, 16, 17, 16, 16, 20}, 12},
    PresetSizes{"square", {38, 23, 21, 20, 18, 18, 19, 17, 17, 24}, 14},
    PresetSizes{"blog", {23, 15, 14, 13.5, 12.5, 12.5, 13, 12, 12, 16}, 9.5},
    PresetSizes{"paper", {14, 11.5, 11, 10.5, 10, 10, 10.5, 10, 9.5, 12}, 7},
    PresetSizes{"dense", {30, 18, 16, 15, 12.5, 12.5, 14, 13, 13, 18}, 9},
};

const PresetSizes& presetSizes(std::string_view preset) {
    const auto found = std::ranges::find(kPresetSizes, preset, &PresetSizes::preset);
    return found == kPresetSizes.end() ? kPresetSizes.front() : *found;
}

} // namespace

std::string Rgb::toHex() const {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", static_cast<unsigned>(r),
                  static_cast<unsigned>(g), static_cast<unsigned>(b));
    return text.data();
}

Rgb themeColor(ThemeName theme, ColorRole role) {
    const Palette& colors = palette(theme);
    switch (role.kind) {
    case ColorRole::Kind::ink:
        return colors.ink;
    case ColorRole::Kind::mutedInk:
        return colors.mutedInk;
    case ColorRole::Kind::grid:
        return colors.grid;
    case ColorRole::Kind::background:
        return colors.background;
    case ColorRole::Kind::lab:
    case ColorRole::Kind::series:
        return indexedColor(colors, role.index);
    case ColorRole::Kind::otherLabs:
        return colors.otherLabs;
    case ColorRole::Kind::frontier:
        return colors.frontier;
    case ColorRole::Kind::reference:
        return colors.reference;
    case ColorRole::Kind::band:
        return colors.band;
    case ColorRole::Kind::accent:
        return colors.accent;
    }
    return colors.ink;
}

Rgb themeTextColor(ThemeName theme, ColorRole role) {
    const Palette& colors = palette(theme);
    const Rgb mark = themeColor(theme, role);
    constexpr double kTextContrast = 4.6; // a little over 4.5, so that rounding to bytes can't fall under it
    Rgb color = mark;
    for (int step = 1; step <= 20 && contrastRatio(color, colors.background) < kTextContrast; ++step) {
        color = mixed(mark, colors.ink, step * 0.05);
    }
    return color;
}

double contrastRatio(Rgb a, Rgb b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

double markerSize(const std::string& preset) {
    return presetSizes(preset).marker;
}

double typeSize(const std::string& preset, TextRole role) {
    return presetSizes(preset).px[static_cast<std::size_t>(role)];
}

} // namespace frontierscope
