// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace frontierscope {

/// The table as the person wants to see it: sorted (unknown always last), found, and, if wished, only the
/// models that the chart shows.
class ModelFilterProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ModelFilterProxy(QObject* parent = nullptr);

    /// Keeps the rows of which a cell contains the text, in any case.
    void setFindText(const QString& text);
    void setOnlyShownModels(bool onlyShown);
    /// A row that stays whatever the chart shows: one that was just added.
    void keepModel(const QString& id);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_findText;
    bool m_onlyShown = false;
    QSet<QString> m_keptIds;
};

} // namespace frontierscope
