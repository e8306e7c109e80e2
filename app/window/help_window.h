// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QMenuBar;
class QTextBrowser;

namespace frontierscope {

class MessageBar;

/// The help pages, in the language of the window, from the program itself: no network is asked.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// `menuBar`: whose shortcuts there are.
    HelpWindow(const QMenuBar& menuBar, QWidget* parent);

    /// "index", "charts", "verdicts", "data", "export", "keyboard", with "#" and a section if wanted.
    void showPage(const QString& page);
    /// All shortcuts, made from the menus themselves.
    void showShortcuts();
    void showAbout();

protected:
    void changeEvent(QEvent* event) override;

private:
    void present(const QString& page);
    void fill();
    void fillAnew();
    void fillShortcuts();
    void fillAbout();

    const QMenuBar& m_menuBar;
    QString m_page; ///< what is shown: the name of a page, or one of the two that are made here
    MessageBar* m_message;
    QTextBrowser* m_browser;
};

} // namespace frontierscope
