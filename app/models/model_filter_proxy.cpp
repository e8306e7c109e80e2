// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/model_filter_proxy.h"

#include "app/models/model_table_model.h"

namespace frontierscope {

ModelFilterProxy::ModelFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(ModelTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ModelFilterProxy::setFindText(const QString& text) {
    m_findText = text.trimmed();
    invalidateFilter();
}

void ModelFilterProxy::setOnlyShownModels(bool onlyShown) {
    m_onlyShown = onlyShown;
    m_keptIds.clear();
    invalidateFilter();
}

void ModelFilterProxy::keepModel(const QString& id) {
    m_keptIds.insert(id);
    invalidateFilter();
}

bool ModelFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_onlyShown && first.data(ModelTableModel::IsLeftOutRole).toBool() &&
        !m_keptIds.contains(first.data(ModelTableModel::IdRole).toString())) {
        return false;
    }
    if (m_findText.isEmpty()) {
        return true;
    }
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
        const QString text = sourceModel()->index(sourceRow, column, sourceParent).data().toString();
        if (text.contains(m_findText, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool ModelFilterProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.isValid() != b.isValid()) {
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (a.typeId() == QMetaType::Double) {
        return a.toDouble() < b.toDouble();
    }
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace frontierscope
