// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QLabel;
class QTreeWidget;

namespace frontierscope {

/// Finds any command by letters of its name, and does it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const QList<QAction*>& actions, QWidget* parent);

    /// The chosen action, nullptr: none.
    [[nodiscard]] QAction* chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill(const QString& text);
    void choose();

    QList<QAction*> m_actions;
    QAction* m_chosen = nullptr;
    QLineEdit* m_search;
    QTreeWidget* m_list; ///< names and keys
    QLabel* m_nothing;   ///< said where no command matches
};

} // namespace frontierscope
