// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_diff.h"

#include <QDialog>

#include <functional>
#include <string>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace frontierscope {

struct ChangedConclusion;

/// What another dataset has that the open one has not, the other way round, and what follows from it.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    CompareDialog(const Dataset& other, const Dataset& current, const QString& otherName,
                  QWidget* parent = nullptr);

private:
    using NameOf = std::function<QString(const std::string& id)>;

    void fill();
    void addConclusions();
    void addConclusion(QTreeWidgetItem* section, const ChangedConclusion& conclusion);
    void addRecords(const RecordsDiff& diff, const QString& kind, const NameOf& nameOf);
    void addColumns(const RecordsDiff& diff);
    QTreeWidgetItem* addSection(const QString& title, std::size_t count);
    [[nodiscard]] QString benchmarkName(const std::string& id) const;
    [[nodiscard]] QString modelName(const std::string& id) const;
    [[nodiscard]] QString conclusionText(const std::string& what, const std::string& value) const;
    void showOnly(const QString& text);
    void copyText() const;

    const Dataset& m_other;
    const Dataset& m_current;
    QString m_otherName;
    QTreeWidget* m_tree;
    QLineEdit* m_search;
};

} // namespace frontierscope
