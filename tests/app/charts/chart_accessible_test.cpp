// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_view.h"

#include "tests/app/charts/example_figure.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

class ChartAccessibleTest : public ::testing::Test {
protected:
    ChartAccessibleTest() {
        view.resize(500, 300);
        PlacedFigure figure = examplePlacedFigure();
        figure.figure.panels[0].points[1].isOnFrontier = true;
        figure.figure.panels[0].points[1].card.add({"GPQA Diamond", "80 % (74–85)"});
        view.setFigure(std::move(figure));
        view.show();
        view.activateWindow();
        view.setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    }

    [[nodiscard]] QAccessibleInterface* chart() { return QAccessible::queryAccessibleInterface(&view); }

    ChartView view;
};

TEST_F(ChartAccessibleTest, SumsTheFigureUpAndHoldsItsPointsFromLeftToRight) {
    EXPECT_EQ(chart()->role(), QAccessible::Chart);
    EXPECT_EQ(chart()->text(QAccessible::Name), QStringLiteral("Example"));
    EXPECT_EQ(chart()->text(QAccessible::Description), QStringLiteral("Two models"));
    ASSERT_EQ(chart()->childCount(), 2);
    QAccessibleInterface* beta = chart()->child(0); // $10 is left of $1: the axis is reversed
    EXPECT_EQ(beta->text(QAccessible::Name),
              QString::fromUtf8("Beta, Lab: Example, GPQA Diamond: 80 % (74–85), on the frontier"));
    EXPECT_EQ(beta->text(QAccessible::Description), QStringLiteral("Point 1 of 2"));
    // A name from a file is text as it stands.
    EXPECT_TRUE(chart()->child(1)->text(QAccessible::Name).startsWith(QStringLiteral("<b>Alpha</b>")));
    EXPECT_EQ(beta->parent(), chart());
    EXPECT_EQ(chart()->indexOfChild(beta), 0);
    EXPECT_EQ(chart()->child(2), nullptr);
}

TEST_F(ChartAccessibleTest, PointsAreWhereTheirMarkersAre) {
    for (int index = 0; index < 2; ++index) {
        QAccessibleInterface* point = chart()->child(index);
        const QPoint center = point->rect().center();
        EXPECT_EQ(chart()->childAt(center.x(), center.y()), point);
        EXPECT_TRUE(chart()->rect().contains(point->rect()));
    }
}

TEST_F(ChartAccessibleTest, ArrowKeysMoveTheFocusFromPointToPoint) {
    EXPECT_EQ(chart()->focusChild(), chart()); // no point has it yet
    for (int index = 0; index < 2; ++index) {
        QTest::keyClick(&view, Qt::Key_Right);
        EXPECT_EQ(chart()->focusChild(), chart()->child(index));
        EXPECT_TRUE(chart()->child(index)->state().focused);
        EXPECT_FALSE(chart()->child(1 - index)->state().focused);
    }
}

TEST_F(ChartAccessibleTest, PointsAreSelectedByTheirAction) {
    QSignalSpy activated(&view, &ChartView::pointActivated);
    QSignalSpy selected(&view, &ChartView::selectionChanged);
    QAccessibleInterface* beta = chart()->child(0);
    beta->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(activated.count(), 1);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_TRUE(beta->state().selected);
    beta->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(view.hoveredId(), QStringLiteral("b"));
}

TEST_F(ChartAccessibleTest, FollowsTheFigure) {
    QAccessibleInterface* beta = chart()->child(0);
    PlacedFigure next = examplePlacedFigure();
    next.figure.panels[0].points.erase(next.figure.panels[0].points.begin());
    view.setFigure(next);
    ASSERT_EQ(chart()->childCount(), 1);
    EXPECT_EQ(chart()->child(0), beta); // the same point stays the same object
    view.setFigure({});
    EXPECT_EQ(chart()->childCount(), 0);
    EXPECT_EQ(chart()->child(0), nullptr);
}

} // namespace
} // namespace frontierscope
