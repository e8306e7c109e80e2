// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/run_window.h"

#include "app/base/settings.h"
#include "app/base/shipped_data.h"
#include "app/base/translation.h"
#include "app/window/interface_theme.h"
#include "app/window/program_identity.h"
#include "app/window/session.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace frontierscope {

namespace {

bool isSet(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

/// Qt ends the program without a useful word if there is no display; so it is asked for first.
bool hasDisplay() {
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
}

} // namespace

int runWindow(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with("--")) {
            std::fprintf(stderr, "frontierscope: unknown option %s. See: frontierscope --help\n", argv[i]);
            return 2;
        }
    }
    if (!hasDisplay()) {
        std::fputs(
            "frontierscope: there is no display to open the window on. Set DISPLAY, or use a command such as "
            "\"frontierscope render\" (see --help).\n",
            stderr);
        return 2;
    }
    ShippedData::readAhead();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QLatin1String(kApplicationName));
    QApplication::setApplicationDisplayName(QStringLiteral("Frontierscope"));
    QApplication::setDesktopFileName(QLatin1String(kDesktopFile));
    QApplication::setWindowIcon(programIcon());
    useLanguage(languageOfSetting(Settings::value(setting::kLanguage)));
    InterfaceTheme theme;
    Session session(theme);
    const QStringList files = QApplication::arguments().mid(1);
    if (files.isEmpty()) {
        session.restore();
    } else {
        session.openFiles(files);
    }
    return QApplication::exec();
}

} // namespace frontierscope
