// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTreeView;

namespace frontierscope {

class ImportRowFilter;
class ImportSession;
class ImportTreeModel;

/// The rows of an import: which are new, changed, in conflict or wait for the person to say which model they
/// mean, and the choice for each.
class ImportRowsPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportRowsPage(ImportSession& session, QWidget* parent = nullptr);
    ~ImportRowsPage() override;

    [[nodiscard]] ImportTreeModel* tree() const { return m_tree; }
    /// After the file was read anew.
    void showAll();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void buildLayout();
    void showCounts();
    void showCurrent();
    void fillTargets(int row);
    void decideCurrent(int entry);
    void takeSelected(bool isTaken);
    void expandConflicts();

    ImportSession& m_session;
    ImportTreeModel* m_tree;
    ImportRowFilter* m_filter;
    QTreeView* m_view;
    QButtonGroup* m_groups;
    QLineEdit* m_search;
    QLabel* m_question;
    QComboBox* m_target;
    QPushButton* m_take;
    QPushButton* m_keep;
    int m_shownRow = -1; ///< the row that the question is about
};

} // namespace frontierscope
