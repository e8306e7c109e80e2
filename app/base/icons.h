// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace frontierscope {

/// A Lucide icon of resources/icons by its file name without suffix. It is drawn in the text colour of the
/// palette that holds while painting, so that it follows a change of theme by itself.
[[nodiscard]] QIcon namedIcon(const QString& name);

} // namespace frontierscope
