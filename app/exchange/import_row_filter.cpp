// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/import_row_filter.h"

#include "core/dataset/importers/import_session.h"

namespace frontierscope {

namespace {

ImportGroup groupOf(const ProposedRow& row) {
    // A row that waited for an answer stays where the person finds it again.
    if (row.status == ProposedRow::Status::undecided ||
        (!row.match.index && !row.match.suggestions.empty())) {
        return ImportGroup::undecided;
    }
    switch (row.status) {
    case ProposedRow::Status::added:
        return ImportGroup::added;
    case ProposedRow::Status::changed:
        return ImportGroup::changed;
    case ProposedRow::Status::conflicting:
        return ImportGroup::conflicting;
    default:
        return ImportGroup::unchanged;
    }
}

} // namespace

ImportRowFilter::ImportRowFilter(const ImportSession& session, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_session(session) {
    setDynamicSortFilter(false); // rows stay in their place while they are decided
}

void ImportRowFilter::setGroup(ImportGroup group) {
    m_group = group;
    invalidateFilter();
}

void ImportRowFilter::setText(const QString& text) {
    m_text = text.trimmed();
    invalidateFilter();
}

std::array<int, kImportGroupCount> ImportRowFilter::counts() const {
    std::array<int, kImportGroupCount> counts{};
    for (const ProposedRow& row : m_session.proposal().rows) {
        ++counts[0];
        ++counts[static_cast<std::size_t>(groupOf(row))];
    }
    return counts;
}

bool ImportRowFilter::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const {
    if (sourceParent.isValid()) {
        return true;
    }
    const ProposedRow& row = m_session.proposal().rows[static_cast<std::size_t>(sourceRow)];
    if (m_group != ImportGroup::all && groupOf(row) != m_group) {
        return false;
    }
    if (m_text.isEmpty()) {
        return true;
    }
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        if (sourceModel()->index(sourceRow, column).data().toString().contains(m_text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace frontierscope
