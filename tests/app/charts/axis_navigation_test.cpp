// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/axis_navigation.h"

#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

const Axis kPercent{AxisScale::linear, 20, 100, false, "", "", TickFormat::percent, {}};
const Axis kUsd{AxisScale::log10, 0.1, 1000, true, "", "", TickFormat::usd, {}};

TEST(ZoomedRange, KeepsTheAnchorWhereItIs) {
    const AxisRange linear = zoomedRange(kPercent, 40, 0.5);
    EXPECT_DOUBLE_EQ(linear.low, 30);
    EXPECT_DOUBLE_EQ(linear.high, 70);
    const AxisRange log = zoomedRange(kUsd, 10, 0.5);
    EXPECT_NEAR(log.low, 1, 1e-12);
    EXPECT_NEAR(log.high, 100, 1e-10);
}

TEST(ZoomedRange, ComesBackWhenZoomedOutAgain) {
    const AxisRange in = zoomedRange(kUsd, 3, 0.8);
    Axis zoomed = kUsd;
    zoomed.low = in.low;
    zoomed.high = in.high;
    const AxisRange out = zoomedRange(zoomed, 3, 1 / 0.8);
    EXPECT_NEAR(out.low, kUsd.low, 1e-12);
    EXPECT_NEAR(out.high, kUsd.high, 1e-9);
}

TEST(ZoomedRange, StopsAtRangesWithoutMeaning) {
    Axis axis = kUsd;
    for (int i = 0; i < 500; ++i) {
        const AxisRange range = zoomedRange(axis, 5, 0.5);
        axis.low = range.low;
        axis.high = range.high;
    }
    EXPECT_LT(axis.low, axis.high);
    EXPECT_NEAR(std::log10(axis.high / axis.low), 1e-3, 1e-9);
    for (int i = 0; i < 500; ++i) {
        const AxisRange range = zoomedRange(axis, 5, 2);
        axis.low = range.low;
        axis.high = range.high;
    }
    EXPECT_GT(axis.low, 0);
    EXPECT_TRUE(std::isfinite(axis.high));
}

TEST(PannedRange, MovesByAFractionOfTheScale) {
    EXPECT_EQ(pannedRange(kPercent, 0.25), (AxisRange{40, 120}));
    const AxisRange log = pannedRange(kUsd, -0.25);
    EXPECT_NEAR(log.low, 0.01, 1e-12);
    EXPECT_NEAR(log.high, 100, 1e-9);
}

} // namespace
} // namespace frontierscope
