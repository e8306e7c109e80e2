// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/run_window.h"

#include <QApplication>
#include <QMainWindow>

namespace frontierscope {

int runWindow(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace frontierscope
