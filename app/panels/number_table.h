// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QTableWidget;

namespace frontierscope {

// Small tables of numbers inside a panel: as high as their rows, read-only, one tab stop.

void prepareNumberTable(QTableWidget* table);

/// Headings and rows; the first column is text, the others are set to the right.
void fillNumberTable(QTableWidget* table, const QStringList& headings, const std::vector<QStringList>& rows);

/// Sets one row in bold; -1: none.
void markRow(QTableWidget* table, int row);

} // namespace frontierscope
