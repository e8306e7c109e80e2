// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_tree_model.h"

#include "app/base/interface_colors.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/exchange/import_words.h"
#include "core/dataset/importers/import_session.h"

#include <QApplication>
#include <QFont>

namespace frontierscope {

namespace {

using Status = ProposedRow::Status;
using Change = ProposedCell::Change;

/// Internal ids: 0 for rows, the row + 1 for its values.
constexpr quintptr kRowId = 0;

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace

ImportTreeModel::ImportTreeModel(ImportSession& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session) {
    findChanges();
}

void ImportTreeModel::endReading() {
    findChanges();
    endResetModel();
    emit choiceChanged();
}

void ImportTreeModel::findChanges() {
    m_changes.assign(m_session.proposal().rows.size(), {});
    for (std::size_t row = 0; row < m_changes.size(); ++row) {
        findChanges(row);
    }
}

void ImportTreeModel::findChanges(std::size_t row) {
    m_changes[row].clear();
    const auto& cells = m_session.proposal().rows[row].cells;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (cells[cell].change != Change::same) {
            m_changes[row].push_back(static_cast<int>(cell));
        }
    }
}

const ProposedRow& ImportTreeModel::proposed(int row) const {
    return m_session.proposal().rows[static_cast<std::size_t>(row)];
}

int ImportTreeModel::rowOf(const QModelIndex& index) {
    return index.internalId() == kRowId ? index.row() : static_cast<int>(index.internalId() - 1);
}

int ImportTreeModel::cellOf(const QModelIndex& index) const {
    return index.internalId() == kRowId
               ? -1
               : m_changes[static_cast<std::size_t>(rowOf(index))][static_cast<std::size_t>(index.row())];
}

QModelIndex ImportTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kRowId);
}

QModelIndex ImportTreeModel::parent(const QModelIndex& index) const {
    return !index.isValid() || index.internalId() == kRowId ? QModelIndex()
                                                            : createIndex(rowOf(index), 0, kRowId);
}

int ImportTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return intSize(m_changes);
    }
    const bool isRow = parent.internalId() == kRowId && parent.column() == 0;
    return isRow ? intSize(m_changes[static_cast<std::size_t>(parent.row())]) : 0;
}

int ImportTreeModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

QVariant ImportTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ProposedRow& row = proposed(rowOf(index));
    if (role == Qt::ToolTipRole) {
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    }
    const int cell = cellOf(index);
    return cell < 0 ? rowData(row, index.column(), role)
                    : cellData(row.cells[static_cast<std::size_t>(cell)], index.column(), role);
}

QVariant ImportTreeModel::rowData(const ProposedRow& row, int column, int role) const {
    if (role == Qt::CheckStateRole && column == NameColumn) {
        return row.isTaken && row.status != Status::undecided ? Qt::Checked : Qt::Unchecked;
    }
    const bool isWaiting = row.status == Status::undecided;
    if (role == Qt::ForegroundRole && column == OutcomeColumn &&
        (isWaiting || row.status == Status::conflicting)) {
        return attentionColor(QApplication::palette());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const ImportedRow& imported = m_session.proposal().table.rows[row.imported];
    switch (column) {
    case NameColumn: {
        const QString name = toQString(std::string_view(imported.facts.name));
        const QString id = toQString(std::string_view(imported.facts.id));
        return name == id || id.isEmpty() ? name : QStringLiteral("%1  (%2)").arg(name, id);
    }
    case OutcomeColumn:
        return outcome(row);
    case MineColumn:
        if (row.model) {
            return toQString(std::string_view(m_session.models()[*row.model].name));
        }
        return isWaiting ? tr("Similar models: %1").arg(row.match.suggestions.size()) : QStringLiteral("—");
    case TheirsColumn:
        return summaryOf(imported.facts);
    default:
        return {};
    }
}

QVariant ImportTreeModel::cellData(const ProposedCell& cell, int column, int role) const {
    if (role == Qt::CheckStateRole && column == NameColumn) {
        return cell.isTaken ? Qt::Checked : Qt::Unchecked;
    }
    const bool isConflict = cell.change == Change::conflicts;
    if (role == Qt::FontRole && isConflict && (column == MineColumn || column == TheirsColumn)) {
        const bool stays = (column == TheirsColumn) == cell.isTaken;
        QFont font = QApplication::font();
        font.setBold(stays);
        font.setStrikeOut(!stays);
        return font;
    }
    if (role == Qt::ForegroundRole && isConflict && column == OutcomeColumn) {
        return attentionColor(QApplication::palette());
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn:
        return valueTitle(cell, m_session.dataset(), m_session.proposal().table);
    case OutcomeColumn:
        return outcome(cell);
    case MineColumn:
        return orDash(toQString(std::string_view(cell.currentText)));
    case TheirsColumn:
        return orDash(toQString(std::string_view(cell.proposedText)));
    default:
        return toQString(std::string_view(cell.source));
    }
}

QVariant ImportTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("In the file");
    case OutcomeColumn:
        return tr("What happens");
    case MineColumn:
        return tr("Yours");
    case TheirsColumn:
        return tr("The file's");
    default:
        return tr("Source");
    }
}

Qt::ItemFlags ImportTreeModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == NameColumn &&
        proposed(rowOf(index)).status != Status::undecided) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool ImportTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid()) {
        return false;
    }
    take(QModelIndexList{index}, value.toInt() == Qt::Checked);
    return true;
}

void ImportTreeModel::take(const QModelIndexList& indexes, bool isTaken) {
    for (const QModelIndex& index : indexes) {
        const auto row = static_cast<std::size_t>(rowOf(index));
        const int cell = cellOf(index);
        if (cell < 0) {
            m_session.takeRow(row, isTaken);
        } else {
            m_session.takeCell(row, static_cast<std::size_t>(cell), isTaken);
        }
        tellRow(static_cast<int>(row));
    }
    emit choiceChanged(); // whoever counts the rows does it once
}

void ImportTreeModel::decide(int row, int model) {
    const QModelIndex at = index(row, 0);
    if (rowCount(at) > 0) {
        beginRemoveRows(at, 0, rowCount(at) - 1);
        m_changes[static_cast<std::size_t>(row)].clear();
        endRemoveRows();
    }
    m_session.decide(static_cast<std::size_t>(row),
                     model < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(model)));
    findChanges(static_cast<std::size_t>(row));
    std::vector<int> found;
    found.swap(m_changes[static_cast<std::size_t>(row)]);
    if (!found.empty()) {
        beginInsertRows(at, 0, intSize(found) - 1);
        m_changes[static_cast<std::size_t>(row)] = std::move(found);
        endInsertRows();
    }
    tellRow(row);
    emit choiceChanged();
}

void ImportTreeModel::tellRow(int row) {
    const QModelIndex at = index(row, 0);
    emit dataChanged(at, index(row, ColumnCount - 1));
    if (const int count = rowCount(at); count > 0) {
        emit dataChanged(index(0, 0, at), index(count - 1, ColumnCount - 1, at));
    }
}

} // namespace frontierscope
