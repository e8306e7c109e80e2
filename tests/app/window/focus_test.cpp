// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the keyboard's focus goes through the window, and that it can be seen.

#include "app/base/interface_colors.h"
#include "app/panels/filter_panel.h"
#include "app/panels/problems_panel.h"
#include "app/window/date_bar.h"
#include "app/window/lens_bar.h"
#include "app/window/message_bar.h"
#include "core/figure/theme.h"
#include "tests/app/window/shown_window.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QTabBar>
#include <QTextBrowser>

#include <array>

namespace frontierscope {

namespace {

class FocusInWindow : public ShownWindow {
protected:
    FocusInWindow() {
        EXPECT_TRUE(QTest::qWaitFor([this] {
            window.activateWindow();
            QTest::qWait(20);
            return QApplication::activeWindow() == &window;
        }));
    }
    ~FocusInWindow() override { theme.setChoice(QStringLiteral("system")); }

    [[nodiscard]] bool isIn(const QWidget* part) const {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && (focus == part || part->isAncestorOf(focus));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QWidget* details() { return window.findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->widget(); }

    /// The best contrast of the pixels of an edge of the chart with what lies further in.
    double contrastOfEdge() {
        const QImage image = view()->viewport()->grab().toImage();
        const auto rgb = [&](int x, int y) {
            const QColor color = image.pixelColor(x, y);
            return Rgb{static_cast<std::uint8_t>(color.red()), static_cast<std::uint8_t>(color.green()),
                       static_cast<std::uint8_t>(color.blue())};
        };
        double least = 21;
        const int x = image.width() - 1;
        const int y = image.height() - 1;
        const std::array<std::pair<QPoint, QPoint>, 4> edges = {{{{0, y / 2}, {5, y / 2}},
                                                                 {{x, y / 2}, {x - 5, y / 2}},
                                                                 {{x / 3, 0}, {x / 3, 5}},
                                                                 {{x / 3, y}, {x / 3, y - 5}}}};
        for (const auto& [edge, inside] : edges) {
            least = std::min(least, contrastRatio(rgb(edge.x(), edge.y()), rgb(inside.x(), inside.y())));
        }
        return least;
    }
};

} // namespace

TEST_F(FocusInWindow, F6GoesRoundThePartsOfTheWindow) {
    window.messageBar()->showMessage(MessageBar::Kind::warning, QStringLiteral("Something happened"));
    window.selection().setIds({QStringLiteral("nova-micro")});
    window.action(ActionId::showTable)->trigger();
    settle();
    const std::vector<const QWidget*> round = {window.messageBar(), window.filterPanel(), view(), details(),
                                               table()};
    ASSERT_TRUE(isIn(table()));
    for (int turn = 0; turn < 2; ++turn) {
        for (const QWidget* part : round) {
            press(Qt::Key_F6);
            EXPECT_TRUE(isIn(part)) << part->objectName().toStdString();
        }
    }
    for (auto part = round.rbegin() + 1; part != round.rend(); ++part) {
        press(Qt::Key_F6, Qt::ShiftModifier);
        EXPECT_TRUE(isIn(*part)) << (*part)->objectName().toStdString();
    }
}

TEST_F(FocusInWindow, F6LeavesOutWhatIsNotShownAndComesBackToWhereItWas) {
    window.messageBar()->hide();
    window.filterPanel()->expression()->setFocus();
    press(Qt::Key_F6);
    EXPECT_TRUE(view()->hasFocus());
    press(Qt::Key_F6); // neither details nor table are open
    EXPECT_TRUE(window.filterPanel()->expression()->hasFocus());
    window.resize(1024, 700); // the filter as a bar
    settle();
    view()->setFocus();
    press(Qt::Key_F6);
    EXPECT_TRUE(isIn(window.findChild<QWidget*>(QStringLiteral("filterBar"))));
}

TEST_F(FocusInWindow, TabStaysInTheTableAndF6Leaves) {
    cellOf("nova-micro", "name");
    const QModelIndex before = table()->currentIndex();
    press(Qt::Key_Tab);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_NE(table()->currentIndex(), before);
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_FALSE(isIn(window.tablePanel()));
}

TEST_F(FocusInWindow, F7GoesIntoTheTableAndBackToTheChart) {
    view()->setFocus();
    press(Qt::Key_F7);
    EXPECT_TRUE(table()->hasFocus());
    EXPECT_TRUE(table()->currentIndex().isValid());
    press(Qt::Key_F7);
    EXPECT_FALSE(window.action(ActionId::showTable)->isChecked());
    EXPECT_TRUE(view()->hasFocus());
    window.action(ActionId::showProblems)->trigger();
    EXPECT_TRUE(window.findChild<ProblemsPanel*>()->hasFocus());
}

TEST_F(FocusInWindow, TabGoesInTheOrderSeenAlsoAfterChartsAreMadeAnew) {
    window.selection().setIds({QStringLiteral("nova-micro")});
    window.files().startNew(); // makes the pages anew
    settle();
    window.selection().setIds({QStringLiteral("nova-micro")});
    settle();
    window.filterPanel()->search()->setFocus();
    const std::vector<const QWidget*> parts = {window.filterPanel(),
                                               window.chartTabs()->tabBar(),
                                               window.currentPage()->findChild<LensBar*>(),
                                               view(),
                                               window.currentPage()->findChild<DateBar*>(),
                                               details()};
    std::size_t at = 0;
    for (int presses = 0; presses < 60 && at + 1 < parts.size(); ++presses) {
        press(Qt::Key_Tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        if (!isIn(parts[at])) {
            ++at;
            EXPECT_TRUE(isIn(parts[at]))
                << at << ": " << QApplication::focusWidget()->metaObject()->className() << ' '
                << QApplication::focusWidget()->objectName().toStdString();
        }
    }
    EXPECT_EQ(at + 1, parts.size());
    EXPECT_FALSE(qobject_cast<QTextBrowser*>(QApplication::focusWidget()))
        << "the buttons above it come first";
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(isIn(parts[parts.size() - 2])) << "and back";
}

TEST_F(FocusInWindow, ChartShowsThatTheKeysGoToIt) {
    for (const char* name : {"light", "dark"}) {
        theme.setChoice(QLatin1String(name));
        settle();
        window.filterPanel()->search()->setFocus();
        EXPECT_LT(contrastOfEdge(), 1.5) << name;
        press(Qt::Key_F6);
        ASSERT_TRUE(view()->hasFocus());
        EXPECT_GE(contrastOfEdge(), 3) << name;
        window.action(ActionId::pageMode)->trigger();
        settle();
        EXPECT_GE(contrastOfEdge(), 3) << name << ", as on the page";
        window.action(ActionId::pageMode)->trigger();
        settle();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, QPoint(40, 8));
        EXPECT_LT(contrastOfEdge(), 1.5) << "a click needs none";
    }
}

TEST_F(FocusInWindow, MenuKeyMeansThePointThatWasWalkedTo) {
    const QString walked = QStringLiteral("gpt-4-0314");
    const QString selected = QStringLiteral("nova-micro");
    ASSERT_TRUE(view()->viewportPosition(walked).has_value());
    QString meant;
    QPoint where;
    QObject::connect(view(), &ChartView::contextMenuRequested, view(),
                     [&](const ChartView::Place& place, QPoint at) {
                         meant = place.pointId;
                         where = view()->viewport()->mapFromGlobal(at);
                     });
    const auto pressMenu = [&] {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(3, 3), view()->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(view(), &event);
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
    };
    view()->setSelectedIds({selected});
    pressMenu();
    EXPECT_EQ(meant, selected);
    view()->setHoveredId(walked);
    pressMenu();
    EXPECT_EQ(meant, walked);
    EXPECT_EQ(where, *view()->viewportPosition(walked));
    view()->setHoveredId({});
    view()->setSelectedIds({});
    pressMenu();
    EXPECT_EQ(meant, QString()) << "no point is meant, so none is taken from where the pointer is";
}

} // namespace frontierscope
