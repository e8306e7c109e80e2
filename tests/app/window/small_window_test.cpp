// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window without much room: what gives way, and how texts that do not fit end.

#include "app/window/elided_label.h"
#include "app/window/message_bar.h"
#include "tests/app/window/shown_window.h"

#include <QDockWidget>
#include <QHelpEvent>
#include <QToolTip>

namespace frontierscope {

namespace {

class SmallWindow : public ShownWindow {
protected:
    SmallWindow() {
        window.resize(1024, 700);
        settle();
    }

    static void expectEllipsis(ElidedLabel& label) {
        ASSERT_TRUE(label.isVisible());
        ASSERT_GT(label.fontMetrics().horizontalAdvance(label.text()), label.width()) << "it fits";
        EXPECT_TRUE(label.shownText().endsWith(QChar(0x2026))) << label.shownText().toStdString();
        QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&label, &help);
        EXPECT_TRUE(QToolTip::text().contains(label.text().toHtmlEscaped()))
            << QToolTip::text().toStdString();
        QToolTip::hideText();
    }
};

} // namespace

TEST_F(SmallWindow, TheChartKeepsItsHeightBesideTheTable) {
    window.messageBar()->showMessage(MessageBar::Kind::information,
                                     QStringLiteral("The wheel zooms, dragging pans, a double click shows "
                                                    "the whole chart. Click a point for its values."));
    window.messageBar()->setRemedy(QStringLiteral("Got It"), [] {});
    window.action(ActionId::showTable)->trigger();
    settle();
    EXPECT_GE(view()->height(), 220);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_GT(table()->height(), 40);
    EXPECT_EQ(window.height(), 700);
}

TEST_F(SmallWindow, WhatChangedOnADayEndsWithAnEllipsis) {
    auto* line =
        dynamic_cast<ElidedLabel*>(window.currentPage()->findChild<QLabel*>(QStringLiteral("dayChanges")));
    ASSERT_NE(line, nullptr);
    line->setText(QStringLiteral("Entered: A & B. ").repeated(40));
    expectEllipsis(*line);
    line->setText(QStringLiteral("Short"));
    EXPECT_EQ(line->shownText(), QStringLiteral("Short"));
}

TEST_F(SmallWindow, WhatIsNotShownEndsWithAnEllipsis) {
    window.action(ActionId::showInspector)->trigger();
    settle();
    auto* line = window.findChild<QWidget*>(QStringLiteral("filterBar"))->findChild<ElidedLabel*>();
    ASSERT_NE(line, nullptr);
    expectEllipsis(*line);
}

} // namespace frontierscope
