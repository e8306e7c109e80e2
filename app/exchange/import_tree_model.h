// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace frontierscope {

class ImportSession;
struct ProposedCell;
struct ProposedRow;

/// An import as a tree: the rows of the file, and below each the values that differ from the dataset's. The
/// tick boxes are the person's choice.
class ImportTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OutcomeColumn, MineColumn, TheirsColumn, SourceColumn, ColumnCount };

    explicit ImportTreeModel(ImportSession& session, QObject* parent = nullptr);

    /// The session reads the file anew between the two.
    void beginReading() { beginResetModel(); }
    void endReading();

    /// Row of the proposal that an index belongs to.
    [[nodiscard]] static int rowOf(const QModelIndex& index);
    /// The value that an index stands for, -1: a whole row.
    [[nodiscard]] int cellOf(const QModelIndex& index) const;
    /// The person has said which model a row means.
    void decide(int row, int model);
    /// Takes values and rows, or leaves them out.
    void take(const QModelIndexList& indexes, bool isTaken);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void choiceChanged();

private:
    [[nodiscard]] const ProposedRow& proposed(int row) const;
    [[nodiscard]] QVariant rowData(const ProposedRow& row, int column, int role) const;
    [[nodiscard]] QVariant cellData(const ProposedCell& cell, int column, int role) const;
    void findChanges();
    void findChanges(std::size_t row);
    void tellRow(int row);

    ImportSession& m_session;
    std::vector<std::vector<int>> m_changes; ///< per row, the values that are not the same
};

} // namespace frontierscope
