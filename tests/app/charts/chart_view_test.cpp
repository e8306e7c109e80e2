// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_view.h"

#include "tests/app/charts/example_figure.h"

#include <QApplication>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <string>

#include <gtest/gtest.h>

namespace frontierscope {
namespace {

const QPoint kAlpha(327, 140), kBeta(193, 80), kEmpty(400, 60);

class ChartViewTest : public ::testing::Test {
protected:
    ChartViewTest() {
        m_view.resize(500, 300);
        m_view.setFigure(examplePlacedFigure());
        m_view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_view));
    }

    void moveTo(QPoint at) { QTest::mouseMove(m_view.viewport(), at); }

    void clickAt(QPoint at, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, modifiers, at);
    }

    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(m_view.viewport(), Qt::LeftButton, modifiers, from);
        for (const QPoint at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, m_view.viewport()->mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(m_view.viewport(), &move);
        }
        QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, modifiers, to);
    }

    void wheel(QPoint at, int angle) {
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(QPointF(at)), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.viewport(), &event);
    }

    [[nodiscard]] QWidget* card() const { return m_view.findChild<QWidget*>(QStringLiteral("hoverCard")); }

    ChartView m_view;
};

TEST_F(ChartViewTest, ShowsThePointsOfAFigureWhereTheyAre) {
    EXPECT_EQ(m_view.viewportPosition(QStringLiteral("a")), kAlpha);
    EXPECT_EQ(m_view.viewportPosition(QStringLiteral("nobody")), std::nullopt);
    EXPECT_EQ(m_view.accessibleDescription(), QStringLiteral("Two models"));
}

TEST_F(ChartViewTest, ShowsACardOfPlainTextWhilePointing) {
    QSignalSpy spy(&m_view, &ChartView::hovered);
    moveTo(kAlpha + QPoint(5, 5));
    EXPECT_EQ(m_view.hoveredId(), QStringLiteral("a"));
    ASSERT_TRUE(card()->isVisible());
    const auto* name = card()->findChild<QLabel*>();
    EXPECT_EQ(name->text(), QStringLiteral("<b>Alpha</b>"));
    EXPECT_EQ(name->textFormat(), Qt::PlainText);
    moveTo(kEmpty);
    EXPECT_FALSE(card()->isVisible());
    ASSERT_EQ(spy.count(), 2);
    EXPECT_EQ(spy.at(1).at(0).toString(), QString());
}

TEST_F(ChartViewTest, NoCardStaysAtAPointThatHasLeftThePointer) {
    moveTo(kAlpha);
    ASSERT_TRUE(card()->isVisible());
    m_view.resize(m_view.width() / 2, m_view.height());
    m_view.setMode(ChartView::Mode::page); // the points stand elsewhere
    EXPECT_TRUE(m_view.hoveredId().isEmpty());
    EXPECT_FALSE(card()->isVisible());
    m_view.setHoveredId(QStringLiteral("a")); // as by keys, or by pointing at its row in the table
    m_view.setMode(ChartView::Mode::explore);
    EXPECT_EQ(m_view.hoveredId(), QStringLiteral("a"));
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ChartViewTest, CardHoldsItsTextsWhenItGoesFromPointToPoint) {
    for (const char* id : {"a", "b", "a"}) {
        m_view.setHoveredId(QLatin1String(id));
        ASSERT_TRUE(card()->isVisible());
        for (const QLabel* label : card()->findChildren<QLabel*>()) {
            EXPECT_TRUE(card()->rect().contains(label->geometry()))
                << id << ' ' << label->text().toStdString();
            EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
        }
    }
}

TEST_F(ChartViewTest, SelectsByClickAddsByControlAndClearsBesides) {
    QSignalSpy spy(&m_view, &ChartView::selectionChanged);
    clickAt(kAlpha);
    EXPECT_EQ(m_view.selectedIds(), QStringList{QStringLiteral("a")});
    clickAt(kBeta, Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedIds(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    clickAt(kAlpha, Qt::ControlModifier);
    EXPECT_EQ(m_view.selectedIds(), QStringList{QStringLiteral("b")});
    clickAt(kEmpty);
    EXPECT_TRUE(m_view.selectedIds().isEmpty());
    EXPECT_EQ(spy.count(), 4);
}

TEST_F(ChartViewTest, SelectsWhatAFrameEnclosesWhileShiftIsHeld) {
    drag({150, 60}, {350, 160}, Qt::ShiftModifier);
    EXPECT_EQ(m_view.selectedIds().size(), 2);
}

TEST_F(ChartViewTest, RingsOfManySelectedPointsStayWhilePointing) {
    PlacedFigure many = examplePlacedFigure();
    Panel& panel = many.figure.panels[0];
    const PointMark model = panel.points[0];
    panel.points.clear();
    QStringList ids;
    for (int i = 0; i < 60; ++i) {
        PointMark point = model;
        point.id = "point-" + std::to_string(i);
        point.x = std::pow(10.0, i % 10 * 0.25 - 0.7);
        point.y = 12.0 + i / 10 * 15;
        panel.points.push_back(point);
        ids << QString::fromStdString(point.id);
    }
    many.panels[0].placePoints(panel);
    m_view.setFigure(many);
    const QImage plain = m_view.viewport()->grab().toImage();
    m_view.setSelectedIds(ids);
    const QImage ringed = m_view.viewport()->grab().toImage();
    for (const QString& id : std::as_const(ids)) {
        const auto radius = static_cast<int>(many.panels[0].markerSize / 2 + 3);
        const QPoint onRing = *m_view.viewportPosition(id) + QPoint(radius, 0);
        EXPECT_NE(ringed.pixel(onRing), plain.pixel(onRing)) << id.toStdString();
    }
    m_view.setHoveredId(ids.first());
    (void)m_view.viewport()->grab();
    m_view.setHoveredId({});
    EXPECT_EQ(m_view.viewport()->grab().toImage(), ringed);
    m_view.setSelectedIds({ids.last(), QStringLiteral("nobody")});
    m_view.setFigure(many);
    const QPoint beside(static_cast<int>(many.panels[0].markerSize / 2 + 3), 0);
    const QImage one = m_view.viewport()->grab().toImage();
    const QPoint onFirst = *m_view.viewportPosition(ids.first()) + beside;
    const QPoint onLast = *m_view.viewportPosition(ids.last()) + beside;
    EXPECT_EQ(one.pixel(onFirst), plain.pixel(onFirst));
    EXPECT_NE(one.pixel(onLast), plain.pixel(onLast)) << "another figure shows the same selection";
}

TEST_F(ChartViewTest, ZoomsAboutThePointer) {
    QSignalSpy spy(&m_view, &ChartView::rangesChanged);
    wheel(kAlpha, 120);
    ASSERT_EQ(spy.count(), 1);
    const auto x = spy.at(0).at(1).value<AxisRange>();
    const auto y = spy.at(0).at(2).value<AxisRange>();
    EXPECT_NEAR(y.high - y.low, 80, 0.1);
    // 50 % was in the middle and stays there.
    EXPECT_NEAR((y.low + y.high) / 2, 50, 0.1);
    EXPECT_NEAR(std::log10(x.high / x.low), 2.4, 0.01);
}

TEST_F(ChartViewTest, ZoomsWithTwoFingers) {
    QSignalSpy spy(&m_view, &ChartView::rangesChanged);
    const auto pinch = [this](double value) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, kAlpha,
                                  kAlpha, m_view.viewport()->mapToGlobal(QPointF(kAlpha)), value, {});
        QApplication::sendEvent(m_view.viewport(), &event);
    };
    pinch(0.25); // a quarter larger
    ASSERT_EQ(spy.count(), 1);
    const auto y = spy.at(0).at(2).value<AxisRange>();
    EXPECT_NEAR(y.high - y.low, 80, 0.1);
    EXPECT_NEAR((y.low + y.high) / 2, 50, 0.1);
    pinch(-5); // no device says so; the axis must stay one
    ASSERT_EQ(spy.count(), 2);
    const auto after = spy.at(1).at(2).value<AxisRange>();
    EXPECT_LT(after.low, after.high);
}

TEST_F(ChartViewTest, ZoomsOneAxisFromItsStrip) {
    QSignalSpy spy(&m_view, &ChartView::rangesChanged);
    wheel({200, 255}, -120);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(2).value<AxisRange>(), (AxisRange{0, 100}));
    EXPECT_NEAR(std::log10(spy.at(0).at(1).value<AxisRange>().high / spy.at(0).at(1).value<AxisRange>().low),
                3.75, 1e-9);
}

TEST_F(ChartViewTest, PansWithTheDrag) {
    QSignalSpy spy(&m_view, &ChartView::rangesChanged);
    drag(kEmpty, kEmpty + QPoint(-100, 20));
    ASSERT_GE(spy.count(), 1);
    const auto x = spy.last().at(1).value<AxisRange>();
    const auto y = spy.last().at(2).value<AxisRange>();
    // A quarter of three decades to the left, where the x axis is reversed: cheaper things come in.
    EXPECT_NEAR(x.low, 0.1 * std::pow(10, -0.75), 1e-6);
    EXPECT_NEAR(y.low, 10, 1e-9);
}

TEST_F(ChartViewTest, ResetsByDoubleClickAndControlZero) {
    QSignalSpy spy(&m_view, &ChartView::rangesReset);
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, kEmpty);
    EXPECT_EQ(spy.count(), 1);
    QTest::keyClick(&m_view, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(spy.count(), 2);
}

TEST_F(ChartViewTest, IsWalkedByArrowKeys) {
    QSignalSpy activated(&m_view, &ChartView::pointActivated);
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.hoveredId(), QStringLiteral("b"));
    QTest::keyClick(&m_view, Qt::Key_Right);
    EXPECT_EQ(m_view.hoveredId(), QStringLiteral("a"));
    EXPECT_TRUE(card()->isVisible());
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(m_view.selectedIds(), QStringList{QStringLiteral("a")});
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_TRUE(m_view.hoveredId().isEmpty());
    EXPECT_TRUE(m_view.selectedIds().isEmpty());
}

TEST_F(ChartViewTest, TellsOneClickOnTheLegendFromTwo) {
    QSignalSpy clicked(&m_view, &ChartView::legendClicked);
    QSignalSpy doubleClicked(&m_view, &ChartView::legendDoubleClicked);
    clickAt({70, 280});
    EXPECT_TRUE(clicked.wait(QApplication::doubleClickInterval() + 500));
    EXPECT_EQ(clicked.at(0).at(0).toString(), QStringLiteral("Example"));
    QTest::mouseDClick(m_view.viewport(), Qt::LeftButton, {}, {70, 280});
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(doubleClicked.count(), 1);
}

TEST_F(ChartViewTest, KeepsSelectionAndFocusWhenTheFigureChanges) {
    clickAt(kBeta);
    m_view.setHoveredId(QStringLiteral("a"));
    PlacedFigure next = examplePlacedFigure();
    next.figure.panels[0].points.erase(next.figure.panels[0].points.begin());
    m_view.setFigure(next);
    EXPECT_EQ(m_view.selectedIds(), QStringList{QStringLiteral("b")});
    EXPECT_FALSE(card()->isVisible());
    m_view.setFigure(examplePlacedFigure());
    EXPECT_TRUE(card()->isVisible());
}

TEST_F(ChartViewTest, AsksForANewLayoutWhenItsSizeChanges) {
    QSignalSpy spy(&m_view, &ChartView::figureSizeChanged);
    m_view.resize(800, 600);
    QTest::qWait(20);
    EXPECT_GE(spy.count(), 1);
    EXPECT_EQ(m_view.figureSize(), (FigureSize{800, 600}));
}

TEST_F(ChartViewTest, ShowsFiguresSmallerWhereTheirTextsWouldBeCut) {
    m_view.resize(400, 120);
    QTest::qWait(20);
    EXPECT_EQ(m_view.figureSize(), (FigureSize{800, 240})); // the smallest height that holds the texts
    EXPECT_EQ(m_view.viewportPosition(QStringLiteral("a")), QPoint(163, 70)); // half of 327, 140
}

TEST_F(ChartViewTest, ScalesThePageToFit) {
    m_view.resize(282, 400);
    m_view.setMode(ChartView::Mode::page);
    // 500 units in 250 pixels, in the middle of the view.
    EXPECT_EQ(m_view.viewportPosition(QStringLiteral("a")), QPoint(16 + 163, 125 + 70));
}

} // namespace
} // namespace frontierscope
