// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What takes long can be cancelled, and then nothing has happened.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/commands/set_cell_command.h"
#include "app/exchange/data_exchange.h"
#include "app/window/message_bar.h"
#include "core/base/file_io.h"
#include "core/dataset/dataset_io.h"
#include "tests/app/window/shown_window.h"
#include "tests/app/window/slow_work.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

#include <functional>

namespace frontierscope {

namespace {

const char* const kTable = "Name,Input price ($/1M tokens),Output price\nEntirely Different 9,3,4\n";

class SlowWork : public ShownWindow {
protected:
    SlowWork()
        : before(documentToJson(window.document().content())) {}

    QString writeFile(const char* name, const std::string& bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        EXPECT_TRUE(writeFileAtomically(toPath(path), bytes));
        return path;
    }

    /// Does it while the threads are busy, and cancels; what was said meanwhile.
    QString cancelled(const std::function<void()>& act, const QDialog* opener = nullptr) {
        BusyThreads busy;
        const CancelWatch watch(opener);
        act();
        EXPECT_TRUE(watch.opened.isEmpty()) << watch.opened.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(watch.said.size(), 1) << watch.said.join(QLatin1Char('|')).toStdString();
        return watch.said.value(0);
    }

    /// Does something in a dialog as soon as it is there.
    void whenOpen(const char* dialogName, std::function<void(QDialog&)> act) {
        doWhenOpen(window, dialogName, [this, act = std::move(act)](QDialog& dialog) {
            hasOpened = true;
            act(dialog);
        });
    }

    DataExchange& exchange() { return *window.findChild<DataExchange*>(); }
    [[nodiscard]] std::string now() { return documentToJson(window.document().content()); }

    QTemporaryDir folder;
    std::string before;
    bool hasOpened = false;
};

} // namespace

TEST_F(SlowWork, ReadingAFileToImport) {
    const QString path = writeFile("prices.csv", kTable);
    EXPECT_EQ(cancelled([&] { exchange().importFile(path); }), QStringLiteral("Reading prices.csv…"));
    EXPECT_EQ(now(), before);
    EXPECT_FALSE(window.messageBar()->text().contains(QStringLiteral("prices.csv"))) << "no complaint either";
}

TEST_F(SlowWork, JoiningLeavesTheChoicesOpen) {
    const std::size_t count = window.document().dataset().models.size();
    whenOpen("importDialog", [this](QDialog& dialog) {
        auto* import = dialog.findChild<QPushButton*>(QStringLiteral("importButton"));
        EXPECT_EQ(cancelled([&] { import->click(); }, &dialog), QStringLiteral("Importing prices.csv…"));
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_EQ(now(), before);
        import->click();
        EXPECT_FALSE(dialog.isVisible());
    });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(window.document().dataset().models.size(), count + 1);
    EXPECT_EQ(window.document().undoStack()->count(), 1);
}

TEST_F(SlowWork, ReadingAnewKeepsWhatWasRead) {
    whenOpen("importDialog", [this](QDialog& dialog) {
        auto* source = dialog.findChild<QLineEdit*>(QStringLiteral("importSource"));
        auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
        source->setText(QStringLiteral("https://example.com/prices"));
        (void)cancelled([&] { emit source->editingFinished(); }, &dialog);
        EXPECT_EQ(source->text(), QStringLiteral("prices.csv")) << "as the file is read";
        EXPECT_EQ(view->model()->rowCount(), 1);
        dialog.findChild<QPushButton*>(QStringLiteral("importButton"))->click();
    });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(window.document().dataset().models.back().prices.at(0).source, "prices.csv");
}

TEST_F(SlowWork, ChoicesChangeWhileACancelledJoinGoesOn) {
    whenOpen("importDialog", [this](QDialog& dialog) {
        auto* view = dialog.findChild<QTreeView*>(QStringLiteral("importRows"));
        auto* import = dialog.findChild<QPushButton*>(QStringLiteral("importButton"));
        const QModelIndex first = view->model()->index(0, 0);
        BusyThreads busy;
        {
            const CancelWatch watch(&dialog);
            import->click(); // and the work waits for its thread
        }
        EXPECT_TRUE(view->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole));
        busy.end();
        EXPECT_EQ(first.data(Qt::CheckStateRole), Qt::Unchecked);
        EXPECT_FALSE(import->isEnabled()) << "nothing is left to import";
    });
    exchange().importFile(writeFile("prices.csv", kTable));
    EXPECT_TRUE(hasOpened);
    EXPECT_EQ(now(), before);
}

TEST_F(SlowWork, Comparing) {
    const QString path = writeFile("other.json", datasetToJson(window.document().dataset()));
    EXPECT_EQ(cancelled([&] { exchange().compareWithFile(path); }),
              QStringLiteral("Comparing with other.json…"));
}

TEST_F(SlowWork, ReadingEarlierVersionsAndBringingOneBack) {
    const QString path = folder.filePath(QStringLiteral("work.frontierscope"));
    for (const char* notes : {"one", "two"}) {
        Model model = window.document().dataset().models.at(0);
        model.notes = notes;
        window.document().push(new SetCellCommand(window.document(), 0, model, QStringLiteral("Edit")));
        ASSERT_TRUE(window.files().saveTo(path));
    }
    before = now();
    EXPECT_EQ(cancelled([&] { window.files().showEarlierVersions(); }),
              QStringLiteral("Reading the earlier versions…"));
    std::unique_ptr<BusyThreads> busy;
    std::unique_ptr<CancelWatch> watch;
    whenOpen("versionsDialog", [&](QDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>(QStringLiteral("versions"));
        ASSERT_EQ(list->topLevelItemCount(), 2);
        list->setCurrentItem(list->topLevelItem(1));
        busy = std::make_unique<BusyThreads>();
        watch = std::make_unique<CancelWatch>(&dialog);
        dialog.accept();
    });
    window.files().showEarlierVersions();
    ASSERT_NE(watch, nullptr);
    EXPECT_EQ(watch->said, QStringList{QStringLiteral("Opening work.frontierscope…")});
    EXPECT_EQ(now(), before);
    EXPECT_FALSE(window.document().isModified());
}

TEST_F(SlowWork, RecoveringALostDocument) {
    const QString path = writeFile("lost.frontierscope", before);
    window.document().push(new SetCellCommand(window.document(), 0, window.document().dataset().models.at(1),
                                              QStringLiteral("Edit")));
    before = now();
    EXPECT_EQ(cancelled([&] { EXPECT_FALSE(window.files().recover(path, QStringLiteral("Lost"))); }),
              QStringLiteral("Opening Lost…"));
    EXPECT_EQ(now(), before);
    EXPECT_EQ(window.document().undoStack()->count(), 1);
}

TEST_F(SlowWork, ReplacingAndPasting) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "organization");
    table()->clearSelection();
    window.tablePanel()->focusReplace();
    window.findChild<QLineEdit*>(QStringLiteral("replaceFind"))->setText(QStringLiteral("amazon"));
    window.findChild<QLineEdit*>(QStringLiteral("replaceWith"))->setText(QStringLiteral("Nile"));
    auto* all = window.findChild<QPushButton*>(QStringLiteral("replaceAll"));
    EXPECT_EQ(cancelled([&] { all->click(); }), QStringLiteral("Replacing…"));
    EXPECT_EQ(now(), before);
    table()->setCurrentIndex(cell);
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("Nile"));
    EXPECT_EQ(cancelled([this] { window.tablePanel()->pasteCells(); }), QStringLiteral("Pasting…"));
    EXPECT_EQ(now(), before);
    window.tablePanel()->pasteCells();
    EXPECT_EQ(cell.data().toString(), QStringLiteral("Nile"));
}

TEST_F(SlowWork, FindGoesFromCellToCellAndRound) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "name");
    window.tablePanel()->focusReplace();
    auto* find = window.findChild<QLineEdit*>(QStringLiteral("replaceFind"));
    find->setText(cell.data().toString());
    table()->setCurrentIndex(cell.sibling(cell.row() == 0 ? 1 : 0, cell.column()));
    const QModelIndex start = table()->currentIndex();
    EXPECT_EQ(cancelled([&] { QTest::keyClick(find, Qt::Key_Return); }), QStringLiteral("Searching…"));
    EXPECT_EQ(table()->currentIndex(), start);
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(table()->currentIndex().row(), cell.row());
    find->setText(QStringLiteral("no such text anywhere"));
    QTest::keyClick(find, Qt::Key_Return);
    EXPECT_EQ(window.findChild<QLabel*>(QStringLiteral("replaceResult"))->text(),
              QStringLiteral("Not found"));
}

} // namespace frontierscope
