// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/column_filters.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace frontierscope {

class ModelTableModel;

/// The table as the person wants to see it: sorted (unknown always last), found, filtered by its
/// columns, and, if wished, only the models that the chart shows.
class ModelFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ModelFilterProxy(QObject* parent = nullptr);

    /// Keeps the rows of which a cell contains the text, in any case.
    void setFindText(const QString& text);
    void setOnlyShownModels(bool onlyShown);
    /// What the cells of a column have to be; an empty text takes that off. Returns what is wrong with the
    /// text; nothing is changed then.
    [[nodiscard]] QString setColumnFilter(int column, const QString& condition);
    [[nodiscard]] QString columnFilter(int column) const;
    void clearColumnFilters();
    [[nodiscard]] int columnFilterCount() const { return static_cast<int>(m_columns.size()); }
    /// Another dataset has come.
    void refreshColumnFilters();
    /// Computed columns have been edited: one may have another name.
    void followColumns();
    /// Rows that stay whatever the chart shows: those that were just added.
    void keepModels(const QStringList& ids);
    /// From here on rows stay where they are and whether they are, until something else is found, filtered or
    /// sorted: a row whose cell is edited must not run away from the person. `rows` are rows of this model.
    void holdRows(const QList<int>& rows);
    /// Which models the chart shows has changed.
    void refreshShownModels();
    /// Rows go where they belong again.
    void releaseRows();

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const ModelTableModel& table() const;

    ColumnFilters m_columns;
    QString m_findText;
    bool m_onlyShown = false;
    QSet<QString> m_keptIds;
};

} // namespace frontierscope
