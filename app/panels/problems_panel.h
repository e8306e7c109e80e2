// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background_task.h"
#include "core/base/result.h"

#include <QTimer>
#include <QTreeWidget>

#include <vector>

namespace frontierscope {

class Document;

/// Everything that is wrong or doubtful in the dataset, found anew after each edit, and what was found while
/// the file was read. A double click goes to the cell, or to
/// the chart of what no cell shows.
class ProblemsPanel : public QTreeWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    /// What reading the file found: rows that had to be left out stand nowhere else.
    void setFileFindings(std::vector<Diagnostic> findings);
    /// Listed or not.
    [[nodiscard]] int count() const { return m_count; }

signals:
    void countChanged(int count);
    void jumpRequested(const QString& modelId, const QString& fieldKey);
    /// A computed column of the dataset, by its place.
    void columnRequested(int index);
    /// A figure of the document, by its place.
    void figureRequested(int index);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void refreshLater();
    void checkElsewhere();
    void list(const std::vector<Diagnostic>& findings);
    void addFinding(const Diagnostic& finding, const QString& place);
    void addFindingOutside(const Diagnostic& finding);
    void retranslate();

    Document& m_document;
    std::vector<Diagnostic> m_fileFindings;
    int m_count = 0;
    QTimer m_delay;
    BackgroundTask<std::vector<Diagnostic>> m_check;
};

} // namespace frontierscope
