// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_hit_test.h"

#include "tests/app/charts/example_figure.h"

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

// Alpha ($1, 50 %) stands at (326.7, 140), Beta ($10, 80 %) at (193.3, 80).
class HitTest : public ::testing::Test {
protected:
    PlacedFigure m_placed = examplePlacedFigure();
};

TEST_F(HitTest, FindsTheNearestPointWithinReach) {
    EXPECT_EQ(nearestPoint(m_placed, {330, 145}, 12), (PointRef{0, 0}));
    EXPECT_EQ(nearestPoint(m_placed, {190, 80}, 12), (PointRef{0, 1}));
    EXPECT_EQ(nearestPoint(m_placed, {345, 140}, 12), std::nullopt);
    EXPECT_EQ(nearestPoint(m_placed, {345, 140}, 20), (PointRef{0, 0}));
}

TEST_F(HitTest, FindsManyPointsByIdInTheirOrder) {
    EXPECT_EQ(findPoints(m_placed, {"b", "nobody", "a"}), (std::vector<PointRef>{{0, 1}, {0, 0}}));
    m_placed.figure.panels.push_back(m_placed.figure.panels[0]);
    m_placed.panels.push_back(m_placed.panels[0]);
    EXPECT_EQ(findPoints(m_placed, {"b"}), (std::vector<PointRef>{{0, 1}})) << "as findPoint finds it";
    EXPECT_TRUE(findPoints(m_placed, {}).empty());
}

TEST_F(HitTest, PrefersAPointThatIsNotPale) {
    m_placed.figure.panels[0].points[0].emphasis = Emphasis::pale;
    m_placed.figure.panels[0].points[1].x = 1.1;
    m_placed.figure.panels[0].points[1].y = 50;
    m_placed.panels[0].placePoints(m_placed.figure.panels[0]);
    EXPECT_EQ(nearestPoint(m_placed, {327, 140}, 12), (PointRef{0, 1}));
}

TEST_F(HitTest, FindsPointsInABox) {
    EXPECT_EQ(pointsIn(m_placed, {150, 50, 100, 100}), (std::vector<PointRef>{{0, 1}}));
    EXPECT_EQ(pointsIn(m_placed, {0, 0, 500, 300}).size(), 2U);
}

TEST_F(HitTest, WalksThroughAllPointsInEachDirection) {
    const auto first = nextPoint(m_placed, std::nullopt, Direction::right);
    EXPECT_EQ(first, (PointRef{0, 1}));
    EXPECT_EQ(nextPoint(m_placed, first, Direction::right), (PointRef{0, 0}));
    EXPECT_EQ(nextPoint(m_placed, PointRef{0, 0}, Direction::right), std::nullopt);
    EXPECT_EQ(nextPoint(m_placed, PointRef{0, 0}, Direction::left), first);
    EXPECT_EQ(nextPoint(m_placed, PointRef{0, 0}, Direction::up), first);
    EXPECT_EQ(nextPoint(m_placed, first, Direction::down), (PointRef{0, 0}));
}

TEST_F(HitTest, TellsThePlotFromItsAxes) {
    EXPECT_EQ(panelAt(m_placed, {200, 100}), (PanelHit{0, PanelHit::Part::plot}));
    EXPECT_EQ(panelAt(m_placed, {200, 250}), (PanelHit{0, PanelHit::Part::xAxis}));
    EXPECT_EQ(panelAt(m_placed, {40, 100}), (PanelHit{0, PanelHit::Part::yAxis}));
    EXPECT_EQ(panelAt(m_placed, {200, 20}), std::nullopt);
}

TEST_F(HitTest, FindsLegendEntriesAndIds) {
    EXPECT_EQ(legendEntryAt(m_placed, {70, 280}), 0U);
    EXPECT_EQ(legendEntryAt(m_placed, {300, 280}), std::nullopt);
    EXPECT_EQ(findPoint(m_placed, "b"), (PointRef{0, 1}));
    EXPECT_EQ(findPoint(m_placed, "c"), std::nullopt);
}

} // namespace
} // namespace frontierscope
