// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_fonts.h"

#include <QImage>
#include <QPainter>

#include <cstdlib>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

double width(const char* text, double px = 16, TextRole role = TextRole::label) {
    return figureTextMeasure()(text, role, px).width;
}

// Advance widths of the font files, in 1/2048 em (Liberation Sans) and 1/1000 em (Noto Sans CJK KR).
TEST(FigureFonts, MeasureLatinByTheAdvancesOfLiberationSans) {
    EXPECT_NEAR(width("Hello"), 16 * (1479 + 1139 + 455 + 455 + 1139) / 2048.0, 0.02);
    EXPECT_NEAR(width("2024"), 16 * 4 * 1139 / 2048.0, 0.02);
}

TEST(FigureFonts, MeasureHangulByTheAdvancesOfNotoSansCjk) {
    EXPECT_NEAR(width("모델가격"), 16 * 4 * 0.920, 0.02);
}

TEST(FigureFonts, AddUpRunsOfDifferentScripts) {
    EXPECT_NEAR(width("GPT-4 모델"), width("GPT-4 ") + width("모델"), 1e-9);
}

TEST(FigureFonts, KernPairs) {
    EXPECT_LT(width("AVAVA"), width("A") * 3 + width("V") * 2);
}

TEST(FigureFonts, GrowInProportionToTheSize) {
    EXPECT_NEAR(width("Claude 3.5 Sonnet", 31.5), width("Claude 3.5 Sonnet", 10.5) * 3, 1e-9);
}

TEST(FigureFonts, SetTitlesBold) {
    EXPECT_GT(width("Frontier", 16, TextRole::title), width("Frontier", 16, TextRole::label));
}

TEST(FigureFonts, GiveSomethingForLettersThatNoFaceHas) {
    EXPECT_EQ(width(""), 0);
    EXPECT_GT(width("\xF4\x8F\xBF\xBD"), 0); // U+10FFFD, for private use
    EXPECT_GT(width("a\xFF"
                    "b"),
              width("ab")); // a byte that is no UTF-8
}

TEST(FigureFonts, OutlineWhatTheyMeasure) {
    DrawnText text;
    text.text = "HHH모";
    text.x = 100;
    text.baseline = 50;
    text.px = 20;
    const QRectF box = figureTextOutline(text).boundingRect();
    EXPECT_GT(box.left(), 100);
    EXPECT_LT(box.right(), 100 + width("HHH모", 20));
    EXPECT_GT(box.right(), 100 + width("HHH모", 20) - 3);
    EXPECT_LT(box.bottom(), 50 + 20 * 0.212);
    EXPECT_GT(box.top(), 50 - 20 * 0.905);
}

TEST(FigureFonts, OfAChosenFamilyFallBackToTheDefaultForWhatItLacks) {
    const auto widthIn = [](const char* family, const char* text) {
        return figureTextMeasure(family)(text, TextRole::label, 16).width;
    };
    ASSERT_TRUE(hasFigureFont("DejaVu Sans"));
    EXPECT_NE(widthIn("DejaVu Sans", "Hello"), width("Hello"));
    EXPECT_DOUBLE_EQ(widthIn("DejaVu Sans", "모델가격"), width("모델가격"));
    EXPECT_FALSE(hasFigureFont("No Such Family"));
    EXPECT_DOUBLE_EQ(widthIn("No Such Family", "Hello"), width("Hello"));
}

/// Ink of paths, filled one after another.
QImage painted(const std::vector<QPainterPath>& paths) {
    QImage image(600, 60, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPainterPath& path : paths) {
        painter.fillPath(path, Qt::black);
    }
    return image;
}

TEST(FigureFonts, FillLettersOneByOneAsTheWholeText) {
    for (const char* words :
         {"컴퓨팅을 10배로 늘리면: 훈련에서", "Qwen3 235B A22B (thinking) @ 8&%", "10²⁵ é ñ"}) {
        for (const bool isBold : {false, true}) {
            DrawnText text;
            text.text = words;
            text.x = 4;
            text.baseline = 44;
            text.px = 32;
            text.isBold = isBold;
            const QImage apart = painted(figureTextLetters(text));
            const QImage whole = painted({figureTextOutline(text)});
            int differing = 0;
            for (int y = 0; y < whole.height(); ++y) {
                for (int x = 0; x < whole.width(); ++x) {
                    differing += std::abs(qGray(apart.pixel(x, y)) - qGray(whole.pixel(x, y))) > 40 ? 1 : 0;
                }
            }
            EXPECT_LE(differing, 2) << words; // a counter filled by mistake has dozens
        }
    }
}

} // namespace
} // namespace frontierscope
