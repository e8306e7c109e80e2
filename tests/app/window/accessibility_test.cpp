// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_view.h"
#include "app/export/export_dialog.h"
#include "app/panels/filter_panel.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/widget_checks.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace frontierscope {

namespace {

void expectTips(const QMenu& menu) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            expectTips(*action->menu());
        } else if (!action->isSeparator()) {
            EXPECT_FALSE(action->text().isEmpty()) << menu.title().toStdString();
            EXPECT_FALSE(action->statusTip().isEmpty())
                << menu.title().toStdString() << " > " << action->text().toStdString();
        }
    }
}

class Accessibility : public ShownWindow {
protected:
    void openEverything() {
        if (!window.action(ActionId::showTable)->isChecked()) {
            window.action(ActionId::showTable)->trigger();
        }
        window.selection().setIds({QStringLiteral("nova-micro")});
        settle();
    }

    /// The visible controls inside a part, in the order in which Tab reaches them.
    std::vector<QWidget*> tabOrder(const QWidget* part) {
        std::vector<QWidget*> order;
        for (QWidget* next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain()) {
            if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isVisible() && next->isEnabled() &&
                part->isAncestorOf(next) && !isInnerPart(next)) {
                order.push_back(next);
            }
        }
        return order;
    }
};

} // namespace

TEST_F(Accessibility, EveryControlHasAName) {
    for (const Language language : {Language::english, Language::korean}) {
        useLanguage(language);
        openEverything();
        for (int tab = 0; tab < window.chartTabs()->count(); ++tab) {
            window.chartTabs()->setCurrentIndex(tab);
            settle();
            expectNames(window);
        }
        window.resize(1024, 700); // the filter as a bar
        settle();
        expectNames(window);
        window.resize(1440, 900);
        ExportDialog dialog(window.currentPage()->shownSpec(), window.document().dataset(), &window);
        dialog.show();
        expectNames(dialog);
    }
}

TEST_F(Accessibility, EveryActionSaysWhatItDoes) {
    for (const QAction* action : window.menuBar()->actions()) {
        ASSERT_NE(action->menu(), nullptr);
        emit action->menu()->aboutToShow();
        expectTips(*action->menu());
    }
    for (const QAction* action : window.actions()) {
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->text().toStdString();
    }
}

TEST_F(Accessibility, MnemonicsOfAMenuDiffer) {
    for (const Language language : {Language::english, Language::korean}) {
        useLanguage(language);
        settle();
        const auto expectDifferent = [](const QList<QAction*>& actions, const QString& where) {
            QMap<QString, QString> taken;
            for (const QAction* action : actions) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty()) {
                    EXPECT_FALSE(taken.contains(key))
                        << where.toStdString() << ": " << action->text().toStdString() << " and "
                        << taken.value(key).toStdString() << " share " << key.toStdString();
                    taken.insert(key, action->text());
                }
            }
        };
        expectDifferent(window.menuBar()->actions(), QStringLiteral("menu bar"));
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            const QString key = QKeySequence::mnemonic(label->text()).toString();
            if (label->buddy() == nullptr || label->window() != &window || key.isEmpty()) {
                continue; // a popup's keys count while it is open only
            }
            for (const QAction* menu : window.menuBar()->actions()) {
                EXPECT_NE(QKeySequence::mnemonic(menu->text()).toString(), key)
                    << label->text().toStdString();
            }
        }
        for (const QAction* action : window.menuBar()->actions()) {
            EXPECT_FALSE(QKeySequence::mnemonic(action->text()).isEmpty()) << action->text().toStdString();
            expectDifferent(action->menu()->actions(), action->text());
        }
    }
}

TEST_F(Accessibility, NoShortcutIsTakenTwice) {
    const QList<QAction*> own = window.actions();
    QSet<QAction*> actions(own.begin(), own.end());
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            actions.insert(action);
        }
    }
    QMap<QString, QString> taken;
    for (const QAction* action : actions) {
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(taken.contains(keys.toString()))
                << keys.toString().toStdString() << ": " << action->text().toStdString() << " and "
                << taken.value(keys.toString()).toStdString();
            taken.insert(keys.toString(), action->text());
        }
    }
    EXPECT_GT(taken.size(), 20);
}

TEST_F(Accessibility, TabGoesThroughAPartFromTopToBottom) {
    openEverything();
    const auto order = tabOrder(window.filterPanel());
    ASSERT_GT(order.size(), 8U);
    for (std::size_t i = 1; i < order.size(); ++i) {
        const QRect before(order[i - 1]->mapTo(&window, QPoint()), order[i - 1]->size());
        const QRect here(order[i]->mapTo(&window, QPoint()), order[i]->size());
        EXPECT_TRUE(here.top() >= before.bottom() || here.left() >= before.right())
            << describe(order[i - 1]) << " then " << describe(order[i]);
    }
    EXPECT_FALSE(tabOrder(window.currentPage()).empty());
}

TEST_F(Accessibility, TableIsATableWithHeadersAndCells) {
    openEverything();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(table());
    ASSERT_NE(interface->tableInterface(), nullptr);
    EXPECT_EQ(interface->tableInterface()->rowCount(), table()->model()->rowCount());
    const QModelIndex cell = cellOf("nova-micro", "name");
    QAccessibleInterface* seen = interface->tableInterface()->cellAt(cell.row(), cell.column());
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->text(QAccessible::Name), QStringLiteral("Nova Micro"));
    EXPECT_FALSE(interface->tableInterface()->columnDescription(cell.column()).isEmpty());
}

TEST_F(Accessibility, ChartSaysWhatItShowsInTheLanguageOfTheFigure) {
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(window.currentPage()->view());
    EXPECT_FALSE(chart->text(QAccessible::Name).isEmpty());
    EXPECT_GT(chart->text(QAccessible::Description).size(), 80);
    EXPECT_EQ(static_cast<std::size_t>(chart->childCount()),
              window.currentPage()->figure().panels.at(0).points.size());
}

} // namespace frontierscope
