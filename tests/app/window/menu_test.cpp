// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands and the state that their marks show.

#include "app/panels/filter_panel.h"
#include "app/panels/problems_panel.h"
#include "app/window/command_palette.h"
#include "app/window/menu_actions.h"
#include "app/window/message_bar.h"
#include "tests/app/window/shown_window.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

namespace frontierscope {

namespace {

class Menus : public ShownWindow {
protected:
    QAction* command(MainWindow& of, const QString& name) {
        for (QAction* action : menuActions(*of.menuBar())) {
            if (commandName(*action) == name) {
                return action;
            }
        }
        return nullptr;
    }

    /// What the command list shows.
    QStringList listed() {
        QStringList names;
        QTimer::singleShot(0, &window, [&] {
            auto* palette = window.findChild<CommandPalette*>();
            const auto* list = palette->findChild<QTreeWidget*>();
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                names << list->topLevelItem(row)->text(0);
            }
            palette->reject();
        });
        window.action(ActionId::commandPalette)->trigger();
        return names;
    }
};

} // namespace

TEST_F(Menus, UndoAndRedoNameTheStep) {
    QAction* undo = command(window, QStringLiteral("Undo"));
    QAction* redo = command(window, QStringLiteral("Redo"));
    ASSERT_NE(undo, nullptr);
    ASSERT_NE(redo, nullptr);
    EXPECT_FALSE(undo->isEnabled());
    window.tablePanel()->addModel();
    EXPECT_TRUE(undo->isEnabled());
    EXPECT_EQ(undo->text(), QStringLiteral("Undo: ") + window.document().undoStack()->undoText());
    undo->trigger();
    EXPECT_EQ(undo->text(), QStringLiteral("Undo"));
    EXPECT_TRUE(redo->isEnabled());
    EXPECT_TRUE(redo->text().startsWith(QLatin1String("Redo: ")));
}

TEST_F(Menus, CommandListHasEveryCommandOfTheMenusOnce) {
    Settings::setValue(setting::kRecentFiles, {});
    Settings::addRecentFile(QStringLiteral("/tmp/of last week.frontierscope"));
    window.tablePanel()->addModel();
    const QStringList names = listed();
    for (const QString& name :
         {QStringLiteral("Theme: Dark"), QStringLiteral("Language: 한국어"),
          QStringLiteral("Figure: Frontier"), QStringLiteral("Open Recent: of last week.frontierscope"),
          QStringLiteral("Words of the Figure…"), QStringLiteral("Labels: None"),
          QStringLiteral("Zoom In")}) {
        EXPECT_EQ(names.count(name), 1) << name.toStdString();
    }
    EXPECT_EQ(names.filter(QStringLiteral("Undo: ")).size(), 1);
    QStringList once = names;
    once.removeDuplicates();
    EXPECT_EQ(once.size(), names.size()) << names.join(QLatin1Char('\n')).toStdString();
}

TEST_F(Menus, SearchForModelsShowsAHiddenFilter) {
    for (const int width : {1440, 1024}) {
        window.resize(width, 800);
        if (window.action(ActionId::showFilter)->isChecked()) {
            window.action(ActionId::showFilter)->trigger();
        }
        settle();
        EXPECT_FALSE(window.filterPanel()->isVisible());
        window.action(ActionId::findInChart)->trigger();
        QApplication::processEvents();
        EXPECT_TRUE(window.action(ActionId::showFilter)->isChecked()) << width;
        EXPECT_TRUE(window.filterPanel()->isVisible()) << width;
        EXPECT_EQ(window.filterPanel()->search()->window()->focusWidget(), window.filterPanel()->search());
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->hide();
        }
    }
}

TEST_F(Menus, ANewDocumentIsExplored) {
    window.action(ActionId::pageMode)->trigger();
    EXPECT_EQ(view()->mode(), ChartView::Mode::page);
    window.action(ActionId::newDocument)->trigger();
    settle();
    EXPECT_EQ(view()->mode(), ChartView::Mode::explore);
    EXPECT_FALSE(window.action(ActionId::pageMode)->isChecked());
}

TEST_F(Menus, CopyAndPasteActOnTheFieldWithTheCursor) {
    EXPECT_TRUE(QTest::qWaitFor([this] {
        window.activateWindow();
        QTest::qWait(20);
        return QApplication::activeWindow() == &window;
    }));
    cellOf("nova-micro", "name");
    QLineEdit* search = window.filterPanel()->search();
    search->setFocus();
    search->setText(QStringLiteral("gemini"));
    search->selectAll();
    window.action(ActionId::copy)->trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("gemini"));
    search->clear();
    window.action(ActionId::paste)->trigger();
    EXPECT_EQ(search->text(), QStringLiteral("gemini"));
    search->clear();
    settle();
    const QModelIndex cell = cellOf("nova-micro", "name");
    table()->setFocus();
    table()->setCurrentIndex(cell);
    window.action(ActionId::copy)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Nova Micro")));
}

TEST_F(Menus, HaveWhatAPersonLooksForAndNoMore) {
    const std::map<QString, QStringList> expected = {
        {QStringLiteral("File"),
         {QStringLiteral("New"), QStringLiteral("Open…"), QStringLiteral("Open Recent"),
          QStringLiteral("Import Data…"), QStringLiteral("Save"), QStringLiteral("Save As…"),
          QStringLiteral("Revert"), QStringLiteral("Export Figure…"), QStringLiteral("Export All Figures…"),
          QStringLiteral("Print…"), QStringLiteral("Close"), QStringLiteral("Quit")}},
        {QStringLiteral("Edit"),
         {QStringLiteral("Undo"), QStringLiteral("Redo"), QStringLiteral("Cut"), QStringLiteral("Copy"),
          QStringLiteral("Copy Figure"), QStringLiteral("Paste"), QStringLiteral("Select All"),
          QStringLiteral("Find in Table…"), QStringLiteral("Preferences…")}},
        {QStringLiteral("Data"),
         {QStringLiteral("Add Model"), QStringLiteral("Duplicate Models"), QStringLiteral("Delete Models"),
          QStringLiteral("Check for Problems"), QStringLiteral("Compare With…")}},
        {QStringLiteral("Help"),
         {QStringLiteral("Contents"), QStringLiteral("Keyboard Shortcuts"), QStringLiteral("Open Example"),
          QStringLiteral("About Frontierscope")}}};
    const auto plain = [](QString text) {
        return text.remove(QLatin1Char('&'));
    };
    QSet<QString> seen;
    for (const QAction* top : window.menuBar()->actions()) {
        QStringList names, accessKeys;
        for (const QAction* entry : top->menu()->actions()) {
            if (!entry->isSeparator()) {
                names << plain(entry->text());
                if (const auto at = entry->text().indexOf(QLatin1Char('&')); at >= 0) {
                    accessKeys << entry->text().mid(at + 1, 1).toLower();
                }
            }
        }
        EXPECT_LE(names.size(), 16) << top->text().toStdString();
        EXPECT_EQ(QSet<QString>(accessKeys.begin(), accessKeys.end()).size(), accessKeys.size())
            << top->text().toStdString() << ": " << accessKeys.join(QLatin1Char(' ')).toStdString();
        const auto wanted = expected.find(plain(top->text()));
        if (wanted != expected.end()) {
            seen << wanted->first;
            for (const QString& name : wanted->second) {
                EXPECT_TRUE(names.contains(name)) << name.toStdString();
            }
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(seen.size()), expected.size());
}

TEST_F(Menus, SelectAllMeansWhatHasTheFocus) {
    EXPECT_TRUE(QTest::qWaitFor([this] {
        window.activateWindow();
        QTest::qWait(20);
        return QApplication::activeWindow() == &window;
    }));
    view()->setFocus();
    window.action(ActionId::selectAll)->trigger();
    EXPECT_EQ(static_cast<std::size_t>(window.selection().ids().size()),
              window.currentPage()->figure().shownCount);
    window.action(ActionId::clearSelection)->trigger();
    EXPECT_TRUE(window.selection().ids().isEmpty());
    cellOf("nova-micro", "name");
    table()->setFocus();
    window.action(ActionId::selectAll)->trigger();
    EXPECT_EQ(table()->selectedRows().size(), table()->model()->rowCount());
    EXPECT_GT(table()->selectedColumns().size(), 1);
    QLineEdit* search = window.filterPanel()->search();
    search->setFocus();
    search->setText(QStringLiteral("gemini"));
    window.action(ActionId::selectAll)->trigger();
    EXPECT_EQ(search->selectedText(), QStringLiteral("gemini"));
}

TEST_F(Menus, CutTakesCellsOnlyFromTheTable) {
    EXPECT_TRUE(QTest::qWaitFor([this] {
        window.activateWindow();
        QTest::qWait(20);
        return QApplication::activeWindow() == &window;
    }));
    const QModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    const QString price = cell.data(Qt::EditRole).toString();
    ASSERT_FALSE(price.isEmpty());
    const Dataset before = window.document().dataset();
    view()->setFocus();
    window.selection().setIds({QStringLiteral("nova-micro")});
    window.action(ActionId::cut)->trigger();
    EXPECT_EQ(window.document().dataset(), before);
    EXPECT_TRUE(window.messageBar()->isVisible());
    table()->setFocus();
    table()->setCurrentIndex(cell);
    const int steps = window.document().undoStack()->count();
    window.action(ActionId::cut)->trigger();
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), price);
    EXPECT_TRUE(cell.data(Qt::EditRole).toString().isEmpty());
    EXPECT_EQ(window.document().undoStack()->count(), steps + 1);
    window.document().undoStack()->undo();
    EXPECT_EQ(window.document().dataset(), before);
}

TEST_F(Menus, CheckForProblemsOpensTheirList) {
    window.action(ActionId::showProblems)->trigger();
    settle();
    EXPECT_TRUE(window.findChild<ProblemsPanel*>()->isVisible());
}

TEST_F(Menus, FullScreenFollowsTheWindowAndGoesBackToWhatWas) {
    QAction* full = window.action(ActionId::fullScreen);
    window.showMaximized();
    QApplication::processEvents();
    full->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(window.isFullScreen());
    full->trigger();
    QApplication::processEvents();
    EXPECT_FALSE(window.isFullScreen());
    EXPECT_TRUE(window.isMaximized());
    window.showFullScreen(); // as the desktop can ask for
    QApplication::processEvents();
    EXPECT_TRUE(full->isChecked());
    window.showNormal();
    QApplication::processEvents();
    EXPECT_FALSE(full->isChecked());
}

TEST_F(Menus, MarksAreTrueInEveryWindow) {
    theme.setChoice(QStringLiteral("light"));
    MainWindow other(theme);
    other.files().startNew();
    other.show();
    EXPECT_TRUE(command(window, QStringLiteral("Theme: Light"))->isChecked());
    command(other, QStringLiteral("Theme: Dark"))->trigger();
    EXPECT_TRUE(command(window, QStringLiteral("Theme: Dark"))->isChecked());
    EXPECT_FALSE(command(window, QStringLiteral("Theme: Light"))->isChecked());
    command(other, QStringLiteral("Reduce Motion"))->trigger();
    EXPECT_TRUE(command(window, QStringLiteral("Reduce Motion"))->isChecked());
    command(other, QStringLiteral("Reduce Motion"))->trigger();
    theme.setChoice(QStringLiteral("system"));
}

TEST_F(Menus, HintThatIsClosedDoesNotComeBack) {
    Settings::setValue(setting::kIsHintDismissed, false);
    window.welcome({});
    ASSERT_TRUE(window.messageBar()->isVisible());
    window.messageBar()->showMessage(MessageBar::Kind::information, QStringLiteral("Something else"));
    auto* cross = window.messageBar()->findChild<QToolButton*>(QStringLiteral("closeMessage"));
    cross->click();
    EXPECT_FALSE(Settings::value(setting::kIsHintDismissed));
    window.welcome({});
    ASSERT_TRUE(window.messageBar()->isVisible());
    cross->click();
    EXPECT_TRUE(Settings::value(setting::kIsHintDismissed));
    window.welcome({});
    EXPECT_FALSE(window.messageBar()->isVisible());
    Settings::setValue(setting::kIsHintDismissed, false);
}

TEST_F(Menus, WindowSaysThatAFontIsMissing) {
    FigureSpec spec = window.document().figures().front();
    spec.font = "No Such Letters";
    window.document().replaceFigure(0, spec);
    settle();
    const auto& warnings = window.currentPage()->figure().warnings;
    EXPECT_TRUE(std::ranges::any_of(warnings, [](const std::string& warning) {
        return warning.find("No Such Letters") != std::string::npos;
    }));
    window.document().undoStack()->setClean();
}

} // namespace frontierscope
