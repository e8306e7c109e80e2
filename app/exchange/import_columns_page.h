// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace frontierscope {

class ImportSession;
struct ImportOptions;

/// How the columns of a table are read: to which field each goes, and how numbers are written.
class ImportColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsPage(const ImportSession& session, QWidget* parent = nullptr);

    /// Shows how the file is read now.
    void showUses();
    /// The options of the session with what is chosen here.
    [[nodiscard]] ImportOptions chosen() const;

signals:
    void changed();

private:
    void addColumn(int row);

    const ImportSession& m_session;
    QTableWidget* m_table;
    QComboBox* m_decimalSign;
    QComboBox* m_percentScale;
};

} // namespace frontierscope
