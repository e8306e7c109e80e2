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
    /// A row that stays whatever the chart shows: one that was just added.
    void keepModel(const QString& id);

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
