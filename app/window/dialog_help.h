// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;
class QMainWindow;
class QMenuBar;

namespace frontierscope {

/// F1 and Shift+F1 in a dialog: its help page, in a help window of its own because the dialog lets no other
/// window be reached, and what its fields mean. `menuBar`: whose shortcuts the help lists.
void addHelp(QDialog& dialog, const QMenuBar& menuBar);

/// Adds help to every modal dialog of a window when it is shown.
class DialogHelp : public QObject {
    Q_OBJECT

public:
    explicit DialogHelp(QMainWindow& window);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QMainWindow& m_window;
};

} // namespace frontierscope
