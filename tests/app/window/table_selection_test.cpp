// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which cells an edit touches, and where rows are while they are edited.

#include "app/window/message_bar.h"
#include "tests/app/window/shown_window.h"

#include <QClipboard>
#include <QHeaderView>

namespace frontierscope {

namespace {

class TableSelection : public ShownWindow {
protected:
    static constexpr const char* kInput = "input_price_usd_per_mtok";
    static constexpr const char* kOutput = "output_price_usd_per_mtok";

    /// Selects cells as a click and Ctrl+clicks do.
    void select(const std::vector<QModelIndex>& wanted) {
        QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect;
        for (const QModelIndex& cell : wanted) {
            table()->selectionModel()->select(cell, flags);
            flags = QItemSelectionModel::Select;
        }
    }

    /// Input and output price of two rows that stand under each other, all of them known.
    void openFourCells() {
        const QModelIndex input = cellOf("nova-micro", kInput);
        const int output = cellOf("nova-micro", kOutput).column();
        const auto isKnown = [&](int row) {
            return !input.siblingAtRow(row).data(Qt::EditRole).toString().isEmpty() &&
                   !input.sibling(row, output).data(Qt::EditRole).toString().isEmpty();
        };
        int row = 0;
        while (!isKnown(row) || !isKnown(row + 1)) {
            ASSERT_LT(++row, table()->model()->rowCount() - 1);
        }
        for (const int at : {row, row + 1}) {
            cells << input.siblingAtRow(at) << input.sibling(at, output);
        }
        texts = textsNow();
    }

    QStringList textsNow() {
        QStringList now;
        for (const QPersistentModelIndex& cell : cells) {
            now << cell.data(Qt::EditRole).toString();
        }
        return now;
    }

    QList<QPersistentModelIndex> cells;
    QStringList texts;
};

} // namespace

TEST_F(TableSelection, DeleteEmptiesTheSelectedCellsAlone) {
    openFourCells();
    select({cells[0], cells[3]});
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(textsNow(), (QStringList{QString(), texts[1], texts[2], QString()}));
    EXPECT_EQ(window.document().undoStack()->count(), 1);
    window.document().undoStack()->undo();
    EXPECT_EQ(textsNow(), texts);
}

TEST_F(TableSelection, OneTextIsPastedIntoTheSelectedCellsAlone) {
    openFourCells();
    QApplication::clipboard()->setText(QStringLiteral("77"));
    select({cells[1], cells[2]});
    window.tablePanel()->pasteCells();
    EXPECT_EQ(textsNow(), (QStringList{texts[0], QStringLiteral("77"), QStringLiteral("77"), texts[3]}));
}

TEST_F(TableSelection, CopyingCellsThatAreNoBlockIsRefusedInWords) {
    openFourCells();
    QApplication::clipboard()->setText(QStringLiteral("as before"));
    select({cells[0], cells[3]});
    for (const Qt::Key key : {Qt::Key_C, Qt::Key_X}) {
        window.messageBar()->hide();
        QTest::keyClick(table(), key, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("as before"));
        EXPECT_TRUE(window.messageBar()->isVisible());
    }
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // fill down
    EXPECT_EQ(textsNow(), texts);
}

TEST_F(TableSelection, KeysThatMoveTheCursorSelectWhereItGoes) {
    const QPersistentModelIndex start = cellOf("nova-micro", kInput);
    const QString before = start.data(Qt::EditRole).toString();
    QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
    const QModelIndex end = table()->currentIndex();
    ASSERT_NE(end.row(), start.row());
    EXPECT_EQ(table()->selectionModel()->selectedIndexes(), QModelIndexList{end});
    QApplication::clipboard()->setText(QStringLiteral("77"));
    window.tablePanel()->pasteCells();
    EXPECT_EQ(start.data(Qt::EditRole).toString(), before) << "nobody sees that cell";
}

TEST_F(TableSelection, EnterGoesToTheRowThatWasBelow) {
    const int column = cellOf("nova-micro", kInput).column();
    table()->sortByColumn(column, Qt::AscendingOrder);
    const QModelIndex first = table()->model()->index(0, column);
    const QPersistentModelIndex second = first.siblingAtRow(1);
    const QString secondId = second.data(ModelTableModel::IdRole).toString();
    table()->setCurrentIndex(first);
    for (const char* price : {"5000", "6000"}) {
        table()->edit(table()->currentIndex());
        auto* editor = table()->findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(price));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    EXPECT_EQ(second.data(ModelTableModel::IdRole).toString(), secondId);
    EXPECT_EQ(second.data(Qt::EditRole).toString(), QStringLiteral("6000"));
    EXPECT_EQ(second.row(), 1) << "rows stay where they are";
    table()->sortByColumn(column, Qt::DescendingOrder);
    EXPECT_EQ(second.row(), 0) << "until they are sorted";
}

TEST_F(TableSelection, ARowThatIsRenamedStaysAmongThoseFound) {
    cellOf("nova-micro", "name");
    window.tablePanel()->findBox()->setText(QStringLiteral("nova"));
    const QPersistentModelIndex cell = table()->model()->index(0, 0);
    const int found = table()->model()->rowCount();
    ASSERT_GT(found, 0);
    ASSERT_TRUE(cell.data().toString().contains(QLatin1String("nova"), Qt::CaseInsensitive));
    typeIntoCell(cell, "Zzyzx");
    EXPECT_EQ(table()->model()->rowCount(), found);
    EXPECT_EQ(cell.data().toString(), QStringLiteral("Zzyzx"));
    window.tablePanel()->findBox()->setText(QStringLiteral("zzyzx"));
    EXPECT_EQ(table()->model()->rowCount(), 1) << "what is found anew is found by what it is now";
}

TEST_F(TableSelection, CellsBeyondTheLastColumnAreCounted) {
    const QModelIndex start = cellOf("nova-micro", "name");
    const QList<int> columns = table()->visibleColumnsFrom(table()->firstVisibleColumn());
    table()->setCurrentIndex(start.siblingAtColumn(columns.last()));
    QApplication::clipboard()->setText(QStringLiteral("yes\tx\ty\nno\tz\tw\n"));
    window.messageBar()->hide();
    window.tablePanel()->pasteCells();
    ASSERT_TRUE(window.messageBar()->isVisible());
    EXPECT_TRUE(window.messageBar()->details().join(QLatin1Char('\n')).contains(QStringLiteral(": 4")))
        << window.messageBar()->details().join(QLatin1Char('\n')).toStdString();
}

} // namespace frontierscope
