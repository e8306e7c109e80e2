// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard's focus and the pointer's card are when parts of the window come and go.

#include "app/window/message_bar.h"
#include "app/window/tour_bar.h"
#include "tests/app/window/shown_window.h"

#include <QCursor>
#include <QDialog>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace frontierscope {

namespace {

class Focus : public ShownWindow {
protected:
    Focus() {
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
};

} // namespace

TEST_F(Focus, GoesToTheChartWhenTheTourEnds) {
    window.action(ActionId::tour)->trigger();
    settle();
    auto* tour = window.findChild<TourBar*>();
    auto* next = tour->findChildren<QPushButton*>().at(1);
    for (int step = 0; step < TourBar::stepCount(); ++step) {
        next->setFocus();
        next->click();
        settle();
    }
    ASSERT_FALSE(tour->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), view());
}

TEST_F(Focus, GoesToTheChartWhenAMessageIsAnswered) {
    window.messageBar()->showMessage(MessageBar::Kind::information, QStringLiteral("Something"));
    window.messageBar()->setRemedy(QStringLiteral("Got It"), [] {});
    auto* remedy = window.messageBar()->findChild<QPushButton*>();
    remedy->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), remedy);
    remedy->click();
    EXPECT_EQ(QApplication::focusWidget(), view());
    window.messageBar()->showMessage(MessageBar::Kind::information, QStringLiteral("Something else"));
    auto* cross = window.messageBar()->findChild<QToolButton*>(QStringLiteral("closeMessage"));
    cross->setFocus();
    cross->click();
    EXPECT_EQ(QApplication::focusWidget(), view());
}

TEST_F(Focus, StaysElsewhereWhenAMessageCloses) {
    window.messageBar()->showMessage(MessageBar::Kind::information, QStringLiteral("Something"));
    auto* search = window.findChild<QLineEdit*>(QStringLiteral("filterSearch"));
    search->setFocus();
    window.messageBar()->hide();
    EXPECT_EQ(QApplication::focusWidget(), search);
}

TEST_F(Focus, NoCardStaysAtAPointThatHasLeftThePointer) {
    const auto& points = window.currentPage()->figure().panels.at(0).points;
    QPoint at;
    for (const PointMark& point : points) { // the rightmost moves farthest when the details open
        const auto place = view()->viewportPosition(QString::fromStdString(point.id));
        at = place && place->x() > at.x() ? *place : at;
    }
    QTest::mouseMove(view()->viewport(), at);
    ASSERT_FALSE(view()->hoveredId().isEmpty());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, at);
    settle();
    ASSERT_TRUE(window.action(ActionId::showInspector)->isChecked());
    const QString hovered = view()->hoveredId();
    if (!hovered.isEmpty()) { // another one may be there now
        const auto place = view()->viewportPosition(hovered);
        ASSERT_TRUE(place.has_value());
        EXPECT_LE((*place - at).manhattanLength(), 24);
    }
    EXPECT_EQ(view()->viewport()->findChild<QWidget*>(QStringLiteral("hoverCard"))->isVisible(),
              !hovered.isEmpty());
    QCursor::setPos(0, 0); // no other test finds the pointer there
}

TEST_F(Focus, ATableThatWasClosedIsSoAfterANewColumnIsGivenUp) {
    const QAction* shown = window.action(ActionId::showTable);
    ASSERT_FALSE(shown->isChecked());
    const auto giveUp = [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->reject();
    };
    QTimer::singleShot(0, &window, giveUp);
    window.action(ActionId::newColumn)->trigger();
    settle();
    EXPECT_FALSE(shown->isChecked());
    window.action(ActionId::showTable)->trigger();
    QTimer::singleShot(0, &window, giveUp);
    window.action(ActionId::newColumn)->trigger();
    EXPECT_TRUE(shown->isChecked());
}

} // namespace frontierscope
