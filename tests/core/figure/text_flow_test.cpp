// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/text_flow.h"

#include "tests/core/figure/table_measure.h"

#include <algorithm>
#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

const TextFlow kFlow("slide", measureByTable);

void expectWithin(const std::vector<std::string>& lines, double width, std::size_t maxLines) {
    EXPECT_LE(lines.size(), maxLines);
    for (const std::string& line : lines) {
        EXPECT_LE(kFlow.width(line, TextRole::note), width) << line;
    }
}

} // namespace

TEST(TextFlow, BreaksAtSpaces) {
    const auto lines = kFlow.wrapped("one two three four five six", TextRole::note, 120, 5);
    EXPECT_GT(lines.size(), 1U);
    expectWithin(lines, 120, 5);
    EXPECT_EQ(lines.front(), "one two three");
}

TEST(TextFlow, ShortensTheLastLineThatIsAllowed) {
    const auto lines = kFlow.wrapped("one two three four five six seven eight", TextRole::note, 120, 2);
    expectWithin(lines, 120, 2);
    EXPECT_TRUE(lines.back().ends_with("…"));
}

TEST(TextFlow, NeverLeavesTheWidthWhateverTheText) {
    const std::vector<std::string> texts = {std::string(500, 'W'),
                                            "한국어로 쓴 아주 긴 문장입니다 " + std::string(80, 'x'),
                                            "a " + std::string(300, 'y') + " b",
                                            "\xFF\xFE\x80",
                                            "",
                                            "   "};
    for (const std::string& text : texts) {
        for (const double width : {5.0, 40.0, 333.0}) {
            expectWithin(kFlow.wrapped(text, TextRole::note, width, 3), width, 3);
            EXPECT_LE(kFlow.width(kFlow.shortened(text, TextRole::note, width), TextRole::note), width);
        }
    }
}

TEST(TextFlow, BalancesTheLinesOfATitle) {
    const auto lines = kFlow.balanced("Ten times the compute: 17 points more from training, 35 from thinking",
                                      TextRole::title, 1100, 2);
    ASSERT_EQ(lines.size(), 2U);
    const double first = kFlow.width(lines[0], TextRole::title);
    const double second = kFlow.width(lines[1], TextRole::title);
    EXPECT_LT(std::abs(first - second), 0.35 * std::max(first, second));
}

} // namespace frontierscope
