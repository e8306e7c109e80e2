// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of models in the real window: what is typed, pasted, sorted, added and deleted.

#include "app/base/document_io.h"
#include "app/base/qt_conversions.h"
#include "app/panels/problems_panel.h"
#include "app/window/message_bar.h"
#include "tests/app/window/shown_window.h"

#include <QAbstractItemModelTester>
#include <QAbstractProxyModel>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPointer>
#include <QTextBrowser>

#include <set>
#include <string>

namespace frontierscope {

namespace {

constexpr const char* kHostileName = "<img src=x> A & \"B\"";

class TableInWindow : public ShownWindow {};

} // namespace

TEST_F(TableInWindow, TableModelKeepsItsPromises) {
    ModelTableModel model(window.document());
    const QAbstractItemModelTester source(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester proxy(table()->model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    window.tablePanel()->addModel();
    window.tablePanel()->deleteModels();
    window.document().undoStack()->setIndex(0);
    window.files().startNew();
}

TEST_F(TableInWindow, PriceEditedMovesTheChartAndIsUndoneExactly) {
    const std::string before = documentToJson(window.document().content());
    const double price = priceShown("nova-micro");
    typeIntoCell(cellOf("nova-micro", "input_price_usd_per_mtok"), "100");
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    EXPECT_TRUE(window.document().undoStack()->undoText().contains(QStringLiteral("Nova Micro")));
    EXPECT_GT(priceShown("nova-micro"), 20 * price);
    window.document().undoStack()->undo();
    settle();
    EXPECT_EQ(documentToJson(window.document().content()), before);
    EXPECT_EQ(priceShown("nova-micro"), price);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(TableInWindow, CellRefusesWithAReasonAndStaysOpen) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "gpqa_diamond_pct");
    table()->edit(cell);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("abc"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_FALSE(editor->accessibleDescription().isEmpty());
    EXPECT_EQ(window.document().undoStack()->count(), 0);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(window.document().undoStack()->count(), 0);
}

TEST_F(TableInWindow, TabSetsTheCellAndMovesOn) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    typeIntoCell(cell, "7", Qt::Key_Tab);
    EXPECT_EQ(window.document().dataset().findModel("nova-micro")->prices.at(0).inputUsdPerMtok, 7);
    EXPECT_EQ(table()->currentIndex().row(), cell.row());
    EXPECT_NE(table()->currentIndex().column(), cell.column());
}

TEST_F(TableInWindow, KoreanIsComposedInACell) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "name");
    table()->edit(cell);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->clear();
    for (const char* composing : {"ㅎ", "하", "한"}) { // what an input method shows while syllables grow
        QInputMethodEvent event(QString::fromUtf8(composing), {});
        QApplication::sendEvent(editor, &event);
    }
    QInputMethodEvent done;
    done.setCommitString(QString::fromUtf8("한글 모델"));
    QApplication::sendEvent(editor, &done);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(window.document().dataset().findModel("nova-micro")->name, "한글 모델");
}

TEST_F(TableInWindow, AWindowMayGoWhileACellIsEdited) {
    auto other = std::make_unique<MainWindow>(theme);
    other->files().startNew();
    other->show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(other.get()));
    other->action(ActionId::showTable)->trigger();
    other->tablePanel()->jumpTo(QStringLiteral("nova-micro"), QStringLiteral("input_price_usd_per_mtok"));
    ModelTableView* view = other->tablePanel()->view();
    view->edit(view->currentIndex());
    auto* editor = view->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("12"));
    const QPointer<QLineEdit> watched = editor;
    other.reset(); // must not use what is gone already
    EXPECT_TRUE(watched.isNull());
}

TEST_F(TableInWindow, AProblemLeadsToItsCell) {
    typeIntoCell(cellOf("nova-micro", "release_date"), "2199-01-01"); // after the dataset's own day
    auto* problems = window.findChild<ProblemsPanel*>();
    QTreeWidgetItem* found = nullptr;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        for (int i = 0; i < problems->topLevelItemCount(); ++i) {
            const QTreeWidgetItem* item = problems->topLevelItem(i);
            found = item->text(1).contains(QStringLiteral("2199")) ? problems->topLevelItem(i) : found;
        }
        return found != nullptr;
    }));
    ASSERT_NE(found, nullptr);
    table()->setCurrentIndex(table()->model()->index(0, 0));
    emit problems->itemActivated(found, 0); // a double click, or Enter
    const QModelIndex cell = table()->currentIndex();
    EXPECT_EQ(cell.data().toString(), QStringLiteral("2199-01-01"));
    EXPECT_TRUE(table()->isVisible());
}

TEST_F(TableInWindow, AProblemOfAScoreLeadsToTheScore) {
    typeIntoCell(cellOf("nova-micro", "gpqa_diamond_pct"), "3"); // below chance, and without a source
    auto* problems = window.findChild<ProblemsPanel*>();
    const auto ofTheScore = [&] {
        for (int i = 0; i < problems->topLevelItemCount(); ++i) {
            QTreeWidgetItem* item = problems->topLevelItem(i);
            if (item->text(0) == QLatin1String("Nova Micro") &&
                item->text(1).contains(QLatin1String("chance"))) {
                return item;
            }
        }
        return static_cast<QTreeWidgetItem*>(nullptr);
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return ofTheScore() != nullptr; }));
    table()->setCurrentIndex(table()->model()->index(0, 0));
    emit problems->itemActivated(ofTheScore(), 0);
    EXPECT_EQ(table()->currentIndex().data().toString(), QStringLiteral("3"));
}

TEST_F(TableInWindow, AProblemThatNoCellShowsNamesItsPlaceInWords) {
    DocumentContent content = window.document().content();
    Model& run = content.dataset.computeModels.emplace_back();
    run.id = "run";
    run.name = "Yi-34B \"base\"";
    run.scores.emplace_back().benchmark = "mmlu";
    run.scores[0].value = 3; // below chance
    content.dataset.series.emplace_back().name = "Nameless";
    window.document().reset(std::move(content), {});
    settle();
    auto* problems = window.findChild<ProblemsPanel*>();
    const auto find = [problems](const char* place) {
        const auto found = problems->findItems(QString::fromLatin1(place), Qt::MatchExactly, 0);
        return found.isEmpty() ? nullptr : found.first();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return find("Training run: Yi-34B \"base\"") != nullptr; }));
    QTreeWidgetItem* ofRun = find("Training run: Yi-34B \"base\"");
    EXPECT_TRUE(ofRun->toolTip(0).contains(QStringLiteral("double click")));
    emit problems->itemActivated(ofRun, 0);
    settle();
    EXPECT_EQ(window.currentPage()->figure().spec.kind, "training-compute");
    QTreeWidgetItem* ofSeries = find("Series: Nameless");
    ASSERT_NE(ofSeries, nullptr);
    EXPECT_TRUE(ofSeries->toolTip(0).contains(QStringLiteral("/series/"))) << "where the file has it";
    for (int i = 0; i < problems->topLevelItemCount(); ++i) {
        EXPECT_FALSE(problems->topLevelItem(i)->text(0).startsWith(QLatin1Char('/')));
    }
}

TEST_F(TableInWindow, ComputedColumnsCannotBeEdited) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "blended_price_usd_per_mtok");
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
}

TEST_F(TableInWindow, BlockIsCopiedAndPasted) {
    const std::string before = documentToJson(window.document().content());
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("7\t8\n9\t10\n"));
    window.tablePanel()->pasteCells();
    EXPECT_EQ(cell.data().toString(), QStringLiteral("7"));
    EXPECT_EQ(cell.sibling(cell.row() + 1, cell.column()).data().toString(), QStringLiteral("9"));
    window.tablePanel()->copyCells();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("7\n"));
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(TableInWindow, PasteSaysWhichCellsWereRefused) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->selectionModel()->select(cell, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("cheap\t5\n"));
    window.tablePanel()->pasteCells();
    EXPECT_TRUE(window.messageBar()->isVisible());
    ASSERT_EQ(window.messageBar()->details().size(), 1);
    const QString said = window.messageBar()->details()[0];
    EXPECT_EQ(said.count(QStringLiteral("cheap")), 1) << said.toStdString();
    const auto* filtered = qobject_cast<const QAbstractProxyModel*>(table()->model());
    const int row = filtered->mapToSource(cell).row() + 1; // as the header of the row says
    ASSERT_NE(row, 1) << "the first row of the block is no other";
    EXPECT_TRUE(said.startsWith(QStringLiteral("Row %1 (Nova Micro), ").arg(row))) << said.toStdString();
    EXPECT_EQ(table()->model()->headerData(cell.row(), Qt::Vertical).toInt(), row);
}

TEST_F(TableInWindow, PasteNamesTheRowsThatItAdds) {
    const std::size_t count = window.document().dataset().models.size();
    cellOf("nova-micro", "name");
    const QModelIndex last = table()->model()->index(table()->model()->rowCount() - 1,
                                                     cellOf("nova-micro", "release_date").column());
    table()->selectionModel()->select(last, QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("2024\n2x23\n"));
    window.tablePanel()->pasteCells();
    ASSERT_EQ(window.messageBar()->details().size(), 1);
    const QString said = window.messageBar()->details()[0];
    EXPECT_TRUE(said.startsWith(QStringLiteral("Row %1 (New model), ").arg(count + 1))) << said.toStdString();
}

TEST_F(TableInWindow, ANumberThatCanBeReadInTwoWaysNamesBoth) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    table()->edit(cell);
    auto* editor = table()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("1,500"));
    EXPECT_EQ(editor->accessibleDescription(),
              QStringLiteral("\"1,500\" can be read in more than one way. Write 1500 or 1.5."));
    QTest::keyClick(editor, Qt::Key_Escape);
}

TEST_F(TableInWindow, FillDownRepeatsTheFirstCellOfEachColumn) {
    const std::string before = documentToJson(window.document().content());
    const QPersistentModelIndex cell = cellOf("nova-micro", "input_price_usd_per_mtok");
    typeIntoCell(cell, "7", Qt::Key_Escape);
    const QModelIndex last = cell.sibling(cell.row() + 2, cell.column());
    table()->selectionModel()->select(QItemSelection(cell, last), QItemSelectionModel::ClearAndSelect);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    for (int row = 0; row <= 2; ++row) {
        EXPECT_EQ(cell.sibling(cell.row() + row, cell.column()).data().toString(), cell.data().toString());
    }
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(TableInWindow, OneCellFillsAllSelectedRows) {
    const QPersistentModelIndex cell = cellOf("nova-micro", "notes");
    const QModelIndex last = cell.sibling(cell.row() + 3, cell.column());
    table()->selectionModel()->select(QItemSelection(cell, last), QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(QStringLiteral("checked\n"));
    window.tablePanel()->pasteCells();
    for (int row = 0; row <= 3; ++row) {
        EXPECT_EQ(cell.sibling(cell.row() + row, cell.column()).data().toString(), QStringLiteral("checked"));
    }
    EXPECT_EQ(window.document().undoStack()->count(), 1) << "rows that are edited together are one step";
}

TEST_F(TableInWindow, UnknownIsSortedLastBothWays) {
    cellOf("nova-micro", "name");
    const QAbstractItemModel* model = table()->model();
    int column = 0;
    while (model->headerData(column, Qt::Horizontal).toString() !=
           QStringLiteral("Input price ($/M tokens)")) {
        ASSERT_LT(++column, model->columnCount());
    }
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table()->sortByColumn(column, order);
        EXPECT_FALSE(model->index(0, column).data(ModelTableModel::IsUnknownRole).toBool());
        EXPECT_TRUE(
            model->index(model->rowCount() - 1, column).data(ModelTableModel::IsUnknownRole).toBool());
    }
}

TEST_F(TableInWindow, RowsAreAddedDuplicatedAndDeleted) {
    const std::string before = documentToJson(window.document().content());
    const std::size_t count = window.document().dataset().models.size();
    window.tablePanel()->addModel();
    EXPECT_EQ(window.document().dataset().models.size(), count + 1);
    window.selection().setIds({QStringLiteral("nova-micro"), QStringLiteral("nova-pro")});
    window.tablePanel()->duplicateModels();
    EXPECT_EQ(window.document().dataset().models.size(), count + 3);
    window.tablePanel()->deleteModels();
    EXPECT_EQ(window.document().dataset().models.size(), count + 1);
    window.document().undoStack()->setIndex(0);
    EXPECT_EQ(documentToJson(window.document().content()), before);
}

TEST_F(TableInWindow, CopiesOfAllModelsHaveIdsOfTheirOwn) {
    cellOf("nova-micro", "name");
    const std::size_t count = window.document().dataset().models.size();
    for (int round = 1; round <= 2; ++round) { // the copies of the second round meet those of the first
        QStringList ids;
        for (std::size_t row = 0; row < count; ++row) {
            ids << toQString(std::string_view(window.document().dataset().models[row].id));
        }
        window.selection().setIds(ids);
        window.tablePanel()->duplicateModels();
    }
    const auto& models = window.document().dataset().models;
    EXPECT_EQ(models.size(), 3 * count);
    std::set<std::string> ids;
    for (const Model& model : models) {
        EXPECT_TRUE(ids.insert(model.id).second) << model.id;
    }
    EXPECT_TRUE(ids.contains("nova-micro-copy-2"));
}

TEST_F(TableInWindow, HostileNameIsShownLiterally) {
    const QString name = QString::fromUtf8(kHostileName);
    const QPersistentModelIndex cell = cellOf("nova-micro", "name");
    typeIntoCell(cell, kHostileName);
    EXPECT_EQ(cell.data().toString(), name);
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(name.toHtmlEscaped()));
    EXPECT_FALSE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    const auto* details = window.findChild<QTextBrowser*>(QStringLiteral("details"));
    window.selection().setIds({});
    window.selection().setIds({QStringLiteral("nova-micro")});
    settle();
    EXPECT_TRUE(details->toPlainText().contains(name));
}

} // namespace frontierscope
