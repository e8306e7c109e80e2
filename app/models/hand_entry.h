// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

namespace frontierscope {

/// `after` is `before` with one cell set by a person. No source vouches for a number that it does not give:
/// over a score of a source the typed one becomes a score of its own, which is shown, and the source's stays
/// in the list; a typed price or training compute loses the source. An emptied score is unknown: no other
/// source's steps in.
[[nodiscard]] Model withHandEntry(const Model& before, Model after);

} // namespace frontierscope
