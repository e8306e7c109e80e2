// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenuBar;

namespace frontierscope {

/// All commands that have keys, menu by menu, as HTML: made from the menus themselves, so that it is never
/// out of date.
[[nodiscard]] QString shortcutTable(const QMenuBar& menuBar);

} // namespace frontierscope
