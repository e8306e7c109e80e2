// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace frontierscope {

/// Files among what is dropped whose kind can be opened, by their endings; empty: nothing for the window.
[[nodiscard]] QStringList droppedFiles(const QMimeData& data);

} // namespace frontierscope
