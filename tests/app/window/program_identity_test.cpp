// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/program_identity.h"

#include <QFile>
#include <QIcon>
#include <QString>

#include <gtest/gtest.h>

namespace frontierscope {

/// A desktop finds a window's entry by these names, and the icon of the window in its entry.
TEST(ProgramIdentity, IsThatOfTheInstalledDesktopFile) {
    QFile entry(QStringLiteral(FRONTIERSCOPE_SOURCE_DIR "/packaging/linux/%1.desktop")
                    .arg(QLatin1String(kDesktopFile)));
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(entry.readAll()).split(QLatin1Char('\n'));
    EXPECT_TRUE(lines.contains(QStringLiteral("StartupWMClass=%1").arg(QLatin1String(kApplicationName))));
    EXPECT_TRUE(lines.contains(QStringLiteral("Icon=%1").arg(QLatin1String(kDesktopFile))));
    EXPECT_FALSE(programIcon().pixmap(64).isNull());
}

} // namespace frontierscope
