// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace frontierscope {

/// Prints how long an edited cell of a table with so many models takes until its new value is painted: from
/// rest, and in a row while what follows the edits before is still going on. Returns an exit status.
int measureTableEdits(std::size_t modelCount);

} // namespace frontierscope
