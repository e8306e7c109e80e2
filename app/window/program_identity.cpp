// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/program_identity.h"

#include <QIcon>

namespace frontierscope {

QIcon programIcon() {
    return QIcon::fromTheme(QLatin1String(kDesktopFile), QIcon(QStringLiteral(":/linux/icon.svg")));
}

} // namespace frontierscope
