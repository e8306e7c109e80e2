// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <QDialog>

#include <memory>
#include <utility>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace frontierscope {

class ImportColumnsPage;
class ImportRowsPage;
class ImportSession;
struct ImportOptions;

/// Shows what a file would bring into the dataset, row by row and value by value, before anything happens.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::unique_ptr<ImportSession> session, const QString& fileName, QWidget* parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] const ImportSession& session() const { return *m_session; }
    /// The dataset with everything that is taken, after the dialog was accepted.
    [[nodiscard]] Dataset takeJoined() { return std::move(m_joined); }

    /// Joins; who cancels that is back among the choices.
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout(const QString& fileName);
    QWidget* addSourceFields();
    [[nodiscard]] ImportOptions chosenOptions() const;
    void readAnew();
    void showOptions();
    void showFindings();
    void showTotals();

    QString m_fileName;
    std::unique_ptr<ImportSession> m_session;
    Dataset m_joined;
    bool m_isReading = false;
    QLineEdit* m_source;
    QDateEdit* m_readOn;
    QTabWidget* m_tabs;
    ImportRowsPage* m_rows;
    ImportColumnsPage* m_columns = nullptr; ///< of a table
    QTreeWidget* m_findings;
    QLabel* m_totals;
    QPushButton* m_import;
};

} // namespace frontierscope
