// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background_task.h"
#include "app/exchange/difference_list.h"

#include <QDialog>

#include <memory>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace frontierscope {

struct Comparison;

/// What another dataset has that the open one has not, the other way round, and what follows from it.
class CompareDialog : public QDialog {
    Q_OBJECT

public:
    explicit CompareDialog(std::shared_ptr<const Comparison> comparison, QWidget* parent = nullptr);

    /// Differences with the searched text are still being looked for.
    [[nodiscard]] bool isSearching() const { return m_search.isBusy(); }

private:
    void showSections(const std::vector<DifferenceSection>& sections);
    void search(const QString& text);
    void copyText() const;

    std::shared_ptr<const Comparison> m_comparison;
    QTreeWidget* m_tree;
    QLineEdit* m_text;
    BackgroundTask<std::vector<DifferenceSection>> m_search;
};

} // namespace frontierscope
