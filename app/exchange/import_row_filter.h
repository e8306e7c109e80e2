// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <array>

namespace frontierscope {

class ImportSession;

/// The kinds of rows that an import shows apart.
enum class ImportGroup { all, added, changed, conflicting, undecided, unchanged };
constexpr int kImportGroupCount = 6;

/// Shows the rows of one kind, or those whose text contains something, with all their values.
class ImportRowFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ImportRowFilter(const ImportSession& session, QObject* parent = nullptr);

    void setGroup(ImportGroup group);
    void setText(const QString& text);
    /// Rows of each kind, whatever is searched for.
    [[nodiscard]] std::array<int, kImportGroupCount> counts() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;

private:
    const ImportSession& m_session;
    ImportGroup m_group = ImportGroup::all;
    QString m_text;
};

} // namespace frontierscope
