// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/clip.h"

#include <algorithm>
#include <cmath>
#include <random>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Axis axisOf(AxisScale scale, double low, double high) {
    Axis axis;
    axis.scale = scale;
    axis.low = low;
    axis.high = high;
    return axis;
}

const Axis kPrice = axisOf(AxisScale::log10, 0.1, 100);
const Axis kScore = axisOf(AxisScale::linear, 20, 90);

std::vector<PointF> randomPoints(std::mt19937& random, int count) {
    std::uniform_real_distribution<double> x(-4, 5), y(-100, 250);
    std::vector<PointF> points;
    for (int i = 0; i < count; ++i) {
        points.push_back({std::pow(10.0, x(random)), y(random)});
    }
    return points;
}

void expectInside(PointF point) {
    EXPECT_GE(point.x, kPrice.low);
    EXPECT_LE(point.x, kPrice.high);
    EXPECT_GE(point.y, kScore.low);
    EXPECT_LE(point.y, kScore.high);
}

} // namespace

TEST(Clip, LeavesNothingOutsideTheRanges) {
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        const auto points = randomPoints(random, 12);
        for (const auto& part : clipPolyline(points, kPrice, kScore)) {
            EXPECT_GE(part.size(), 2U);
            std::ranges::for_each(part, expectInside);
        }
        std::ranges::for_each(clipPolygon(points, kPrice, kScore), expectInside);
    }
}

TEST(Clip, KeepsWhatIsInsideAsItIs) {
    const std::vector<PointF> inside = {{0.1, 20}, {1, 50}, {100, 90}};
    const auto parts = clipPolyline(inside, kPrice, kScore);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts.front(), inside);
}

TEST(Clip, CutsASegmentWhereItCrossesTheEdgeOnTheDrawnAxis) {
    // From 0.01 to 1 in two decades: the edge at 0.1 is half-way, so is the score.
    const std::vector<PointF> line = {{0.01, 30}, {1, 50}};
    const auto parts = clipPolyline(line, kPrice, kScore);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_DOUBLE_EQ(parts[0][0].x, 0.1);
    EXPECT_NEAR(parts[0][0].y, 40, 1e-9);
}

TEST(Clip, SplitsALineThatLeavesAndComesBack) {
    const std::vector<PointF> line = {{1, 50}, {2, 150}, {4, 50}};
    EXPECT_EQ(clipPolyline(line, kPrice, kScore).size(), 2U);
}

TEST(Clip, DropsALineThatPassesByAndPointsThatALogAxisCannotShow) {
    EXPECT_TRUE(clipPolyline(std::vector<PointF>{{200, 30}, {300, 60}}, kPrice, kScore).empty());
    EXPECT_TRUE(clipPolyline(std::vector<PointF>{{0, 30}, {-1, 60}}, kPrice, kScore).empty());
    EXPECT_TRUE(clipPolygon(std::vector<PointF>{{200, 30}, {300, 60}, {250, 80}}, kPrice, kScore).empty());
}

} // namespace frontierscope
