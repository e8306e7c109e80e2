// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/number_table.h"

#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QTableWidgetItem>

namespace frontierscope {

void prepareNumberTable(QTableWidget* table) {
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionsClickable(false);
}

void fillNumberTable(QTableWidget* table, const QStringList& headings, const std::vector<QStringList>& rows) {
    table->clear();
    table->setColumnCount(intSize(headings));
    table->setRowCount(intSize(rows));
    table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < table->columnCount(); ++column) {
        const Qt::Alignment side = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
        table->horizontalHeaderItem(column)->setTextAlignment(side | Qt::AlignVCenter);
        table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
        for (int row = 0; row < table->rowCount(); ++row) {
            auto* item = new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column));
            item->setTextAlignment(side | Qt::AlignVCenter);
            item->setToolTip(plainToolTip(item->text()));
            table->setItem(row, column, item);
        }
    }
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < table->rowCount(); ++row) {
        height += table->rowHeight(row);
    }
    table->setFixedHeight(height);
}

void markRow(QTableWidget* table, int row) {
    for (int column = 0; row >= 0 && column < table->columnCount(); ++column) {
        QTableWidgetItem* item = table->item(row, column);
        QFont font = item->font();
        font.setBold(true);
        item->setFont(font);
    }
}

} // namespace frontierscope
