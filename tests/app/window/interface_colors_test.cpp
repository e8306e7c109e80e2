// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/interface_colors.h"

#include "app/window/interface_theme.h"
#include "core/figure/theme.h"

#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3
constexpr double kMark = 3;   // 1.4.11

Rgb rgb(const QColor& color) {
    return {static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
            static_cast<std::uint8_t>(color.blue())};
}

struct Named {
    std::string name;
    QColor color;
};

/// What a row looks like while it is pointed at elsewhere.
QColor hovered(const QPalette& palette, QPalette::ColorRole ground) {
    const QColor below = palette.color(ground);
    const QColor over = palette.color(QPalette::Highlight);
    const auto mix = [](int a, int b) {
        return (a * 40 + b * 215) / 255;
    };
    return {mix(over.red(), below.red()), mix(over.green(), below.green()), mix(over.blue(), below.blue())};
}

std::vector<Named> surfaces(const QPalette& palette) {
    return {{"window", palette.color(QPalette::Window)}, {"button", palette.color(QPalette::Button)}};
}

std::vector<Named> rows(const QPalette& palette) {
    return {{"base", palette.color(QPalette::Base)},
            {"alternate base", palette.color(QPalette::AlternateBase)},
            {"hovered row", hovered(palette, QPalette::Base)},
            {"hovered alternate row", hovered(palette, QPalette::AlternateBase)}};
}

std::vector<Named> tints(const QPalette& palette) {
    return {{"information", messageGround(palette, MessageKind::information)},
            {"warning", messageGround(palette, MessageKind::warning)},
            {"error", messageGround(palette, MessageKind::error)},
            {"refused field", refusedBase(palette)}};
}

void expectContrast(const std::vector<Named>& inks, const std::vector<Named>& grounds, double least) {
    for (const Named& ink : inks) {
        for (const Named& ground : grounds) {
            EXPECT_GE(contrastRatio(rgb(ink.color), rgb(ground.color)), least)
                << ink.name << " on " << ground.name;
        }
    }
}

class ColorsOf : public testing::TestWithParam<bool> {};

} // namespace

TEST_P(ColorsOf, EveryThemeCanBeReadAndSeen) {
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
    ASSERT_EQ(isDark(palette), GetParam());
    const std::vector<Named> texts = {{"text", palette.color(QPalette::Text)},
                                      {"muted text", palette.color(QPalette::PlaceholderText)},
                                      {"link", palette.color(QPalette::Link)},
                                      {"attention", attentionColor(palette)}};
    const std::vector<Named> lines = {{"outline", outlineColor(palette)}, {"focus", focusColor(palette)}};
    const std::vector<Named> marks = {{"source", palette.color(QPalette::Link)},
                                      {"claim", claimColor(palette)}};
    for (const auto& grounds : {surfaces(palette), rows(palette), tints(palette)}) {
        expectContrast(texts, grounds, kText);
        expectContrast(lines, grounds, kMark);
    }
    expectContrast(marks, rows(palette), kMark);
    const Named onSelection{"text and marks of a selected row", palette.color(QPalette::HighlightedText)};
    const Named selection{"selection", palette.color(QPalette::Highlight)};
    expectContrast({onSelection}, {selection}, kText);
    expectContrast({selection}, surfaces(palette), kMark);
    expectContrast({selection}, {rows(palette)[0], rows(palette)[1]}, kMark);
    const Named around{"around the page", palette.color(QPalette::Mid)};
    expectContrast({{"focus", focusColor(palette)}}, {around}, kMark);
}

INSTANTIATE_TEST_SUITE_P(Themes, ColorsOf, testing::Bool(),
                         [](const auto& theme) { return theme.param ? "Dark" : "Light"; });

} // namespace frontierscope
