// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/model_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <set>

namespace frontierscope {

ModelTableView::ModelTableView(QWidget* parent)
    : QTableView(parent) {
    setSortingEnabled(true);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

QList<int> ModelTableView::selectedRows() const {
    std::set<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    return {rows.begin(), rows.end()};
}

QList<int> ModelTableView::selectedColumns() const {
    std::set<int> visual;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!isColumnHidden(column)) {
                visual.insert(horizontalHeader()->visualIndex(column));
            }
        }
    }
    QList<int> columns;
    for (const int index : visual) {
        columns << horizontalHeader()->logicalIndex(index);
    }
    return columns;
}

bool ModelTableView::isBlockSelected() const {
    const QList<int> rows = selectedRows();
    const QList<int> columns = selectedColumns();
    qsizetype count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (const int column : columns) {
            count += range.left() <= column && column <= range.right() ? range.height() : 0;
        }
    }
    return count == rows.size() * columns.size();
}

QList<int> ModelTableView::visibleColumnsFrom(int first) const {
    QList<int> columns;
    for (int visual = horizontalHeader()->visualIndex(first); visual < horizontalHeader()->count();
         ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

int ModelTableView::firstVisibleColumn() const {
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            return column;
        }
    }
    return 0;
}

void ModelTableView::moveDown() {
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

/// Qt moves the cursor without selecting where Ctrl is held. What is done next would then change cells
/// elsewhere, perhaps out of sight.
QItemSelectionModel::SelectionFlags ModelTableView::selectionCommand(const QModelIndex& index,
                                                                     const QEvent* event) const {
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool moves = key.key() != Qt::Key_Space && key.key() != Qt::Key_Select;
        if (moves && key.modifiers().testFlag(Qt::ControlModifier) &&
            !key.modifiers().testFlag(Qt::ShiftModifier)) {
            return QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void ModelTableView::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
    } else if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::Cut)) {
        emit cutRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit clearRequested();
    } else if (event->key() == Qt::Key_D && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        emit fillDownRequested();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        edit(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

} // namespace frontierscope
