// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/ticks.h"

#include <cmath>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Axis logAxis(double low, double high, TickFormat format) {
    Axis axis;
    axis.scale = AxisScale::log10;
    axis.low = low;
    axis.high = high;
    axis.format = format;
    return axis;
}

std::vector<std::string> majorTexts(const std::vector<Tick>& ticks) {
    std::vector<std::string> texts;
    for (const Tick& tick : ticks) {
        if (tick.isMajor) {
            texts.push_back(tick.text);
        }
    }
    return texts;
}

/// Accepts sets of at most `most` major ticks.
auto atMost(std::size_t most) {
    return [most](const std::vector<Tick>& ticks) {
        return majorTexts(ticks).size() <= most;
    };
}

} // namespace

using testing::ElementsAre;

TEST(Ticks, TakesOneTwoFiveOnALogAxis) {
    EXPECT_THAT(majorTexts(axisTicks(logAxis(0.08, 30, TickFormat::usd), atMost(20))),
                ElementsAre("$0.10", "$0.20", "$0.50", "$1", "$2", "$5", "$10", "$20"));
}

TEST(Ticks, ThinsToOneThreeAndToDecadesWhereThereIsLessRoom) {
    const Axis axis = logAxis(0.1, 1000, TickFormat::usd);
    EXPECT_THAT(majorTexts(axisTicks(axis, atMost(9))),
                ElementsAre("$0.10", "$0.30", "$1", "$3", "$10", "$30", "$100", "$300", "$1,000"));
    EXPECT_THAT(majorTexts(axisTicks(axis, atMost(5))), ElementsAre("$0.10", "$1", "$10", "$100", "$1,000"));
}

TEST(Ticks, KeepsTheLowestDecadeOfTheRange) {
    // 0.1 is where log10() and the multiplication of decades disagree in the last bit.
    for (const double low : {0.1, 0.01, 0.001, 1e-4}) {
        const auto ticks = axisTicks(logAxis(low, 100 * low, TickFormat::plain), atMost(3));
        ASSERT_EQ(majorTexts(ticks).size(), 3U) << low;
        EXPECT_DOUBLE_EQ(ticks.front().value, low);
    }
}

TEST(Ticks, LabelsARangeWithinOneDecade) {
    EXPECT_THAT(majorTexts(axisTicks(logAxis(2, 8, TickFormat::usd), atMost(7))),
                ElementsAre("$2", "$3", "$4", "$5", "$6", "$7", "$8"));
    EXPECT_GE(majorTexts(axisTicks(logAxis(4.1, 4.6, TickFormat::usd), atMost(7))).size(), 2U);
}

TEST(Ticks, WritesPowersOfTenWithSuperscripts) {
    EXPECT_THAT(majorTexts(axisTicks(logAxis(2e23, 3e26, TickFormat::powerOfTen), atMost(9))),
                ElementsAre("10²⁴", "10²⁵", "10²⁶"));
    EXPECT_EQ(formatTick(2.1e25, TickFormat::powerOfTen), "2.1×10²⁵");
    EXPECT_EQ(formatTick(1e-7, TickFormat::powerOfTen), "10⁻⁷");
}

TEST(Ticks, TakesRoundStepsOnALinearAxisAndNoPercentOverAHundred) {
    Axis axis;
    axis.low = 0;
    axis.high = 107;
    axis.format = TickFormat::percent;
    EXPECT_THAT(majorTexts(axisTicks(axis, atMost(11))),
                ElementsAre("0%", "10%", "20%", "30%", "40%", "50%", "60%", "70%", "80%", "90%", "100%"));
    EXPECT_THAT(majorTexts(axisTicks(axis, atMost(5))), ElementsAre("0%", "25%", "50%", "75%", "100%"));
}

struct Written {
    double value;
    TickFormat format;
    const char* text;
};

class TickFormats : public testing::TestWithParam<Written> {};

TEST_P(TickFormats, AreWhatPeopleRead) {
    EXPECT_EQ(formatTick(GetParam().value, GetParam().format), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Table, TickFormats,
    testing::Values(Written{0.1, TickFormat::usd, "$0.10"}, Written{0.05, TickFormat::usd, "$0.05"},
                    Written{0.001, TickFormat::usd, "$0.001"}, Written{2.5, TickFormat::usd, "$2.50"},
                    Written{20, TickFormat::usd, "$20"}, Written{1000, TickFormat::usd, "$1,000"},
                    Written{0, TickFormat::percent, "0%"}, Written{-0.0, TickFormat::percent, "0%"},
                    Written{2.5, TickFormat::percent, "2.5%"}, Written{2000, TickFormat::plain, "2,000"},
                    Written{1234567, TickFormat::plain, "1,234,567"},
                    Written{0.3, TickFormat::plain, "0.3"}));

TEST(Ticks, AlwaysLabelsSomethingOnRandomRanges) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> decades(-9, 27), width(1e-4, 8);
    for (int i = 0; i < 2000; ++i) {
        const double low = std::pow(10.0, decades(random));
        const Axis axis = logAxis(low, low * std::pow(10.0, width(random)), TickFormat::plain);
        for (const std::size_t most : {2U, 6U, 12U}) {
            const auto ticks = axisTicks(axis, atMost(most));
            ASSERT_FALSE(majorTexts(ticks).empty()) << axis.low << " " << axis.high;
            for (const Tick& tick : ticks) {
                EXPECT_GE(tick.value, axis.low * (1 - 1e-8));
                EXPECT_LE(tick.value, axis.high * (1 + 1e-8));
            }
        }
    }
}

} // namespace frontierscope
