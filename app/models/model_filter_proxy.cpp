// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/model_filter_proxy.h"

#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/models/model_table_model.h"

namespace frontierscope {

ModelFilterProxy::ModelFilterProxy(QObject* parent)
    : QSortFilterProxyModel(parent) {
    setSortRole(ModelTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ModelFilterProxy::setFindText(const QString& text) {
    releaseRows();
    m_findText = text.trimmed();
    invalidateFilter();
}

void ModelFilterProxy::setOnlyShownModels(bool onlyShown) {
    releaseRows();
    m_onlyShown = onlyShown;
    invalidateFilter();
}

void ModelFilterProxy::keepModels(const QStringList& ids) {
    for (const QString& id : ids) {
        m_keptIds.insert(id);
    }
    invalidateFilter();
}

void ModelFilterProxy::holdRows(const QList<int>& rows) {
    setDynamicSortFilter(false);
    for (const int row : rows) {
        m_keptIds.insert(index(row, 0).data(ModelTableModel::IdRole).toString());
    }
}

void ModelFilterProxy::releaseRows() {
    m_keptIds.clear();
    if (!dynamicSortFilter()) {
        setDynamicSortFilter(true); // which sorts
    }
}

void ModelFilterProxy::refreshShownModels() {
    if (m_onlyShown) {
        invalidateFilter();
    }
}

bool ModelFilterProxy::setData(const QModelIndex& index, const QVariant& value, int role) {
    holdRows({index.row()});
    return QSortFilterProxyModel::setData(index, value, role);
}

QString ModelFilterProxy::setColumnFilter(int column, const QString& condition) {
    const Field& field = table().field(column);
    if (const auto set = m_columns.set(table().dataset(), field, toUtf8(condition)); !set) {
        return toQString(set.error().message);
    }
    releaseRows();
    invalidateFilter();
    emit headerDataChanged(Qt::Horizontal, column, column);
    return {};
}

QString ModelFilterProxy::columnFilter(int column) const {
    return toQString(std::string_view(m_columns.condition(table().field(column).key)));
}

void ModelFilterProxy::clearColumnFilters() {
    releaseRows();
    m_columns.clear();
    invalidateFilter();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ModelFilterProxy::refreshColumnFilters() {
    if (!m_columns.isEmpty()) {
        m_columns.refresh(table().dataset());
        invalidateFilter();
    }
}

void ModelFilterProxy::followColumns() {
    if (!m_columns.isEmpty()) {
        m_columns.follow(table().dataset());
        invalidateFilter();
    }
}

const ModelTableModel& ModelFilterProxy::table() const {
    return static_cast<const ModelTableModel&>(*sourceModel());
}

QVariant ModelFilterProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && !m_columns.isEmpty() && section < columnCount()) {
        const QString condition = columnFilter(section);
        if (!condition.isEmpty() && role == Qt::DecorationRole) {
            return namedIcon(QStringLiteral("funnel"));
        }
        if (!condition.isEmpty() && role == Qt::ToolTipRole) {
            return plainToolTip(tr("Filter: %1").arg(condition));
        }
    }
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool ModelFilterProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    const bool isKept =
        !m_keptIds.isEmpty() && m_keptIds.contains(first.data(ModelTableModel::IdRole).toString());
    if (m_onlyShown && !isKept && first.data(ModelTableModel::IsLeftOutRole).toBool()) {
        return false;
    }
    if (!isKept && !m_columns.accept(table().dataset().models[static_cast<std::size_t>(sourceRow)])) {
        return false;
    }
    if (isKept || m_findText.isEmpty()) {
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
