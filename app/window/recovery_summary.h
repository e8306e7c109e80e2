// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/autosave.h"

#include <QString>

namespace frontierscope {

/// What the copy of a lost document has that its file, or the shipped dataset, has not: "Changes in it –
/// models added: 1, values changed: 3." Says so if the copy or the file can't be read.
[[nodiscard]] QString recoverySummary(const LostDocument& lost);

} // namespace frontierscope
