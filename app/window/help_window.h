// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QTextBrowser;

namespace frontierscope {

class Actions;

/// The help pages, in the language of the window, from the program itself: no network is asked.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(const Actions& actions, QWidget* parent);

    /// "index", "charts", "verdicts", "data", "export", "keyboard".
    void showPage(const QString& page);
    /// All shortcuts, made from the actions themselves.
    void showShortcuts();
    void showAbout();

private:
    void present(const QString& title);

    const Actions& m_actions;
    QTextBrowser* m_browser;
};

} // namespace frontierscope
