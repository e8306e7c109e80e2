// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/import_proposal.h"

#include <vector>

namespace frontierscope {

/// What a file says of a model against what the dataset has, value by value; what fills a gap or stands
/// beside others is taken, what contradicts is not. With `areUndatedPricesCurrent` a price without a date is
/// compared with the latest one, and counts from the day it was seen if it is another; else it is compared
/// with the launch price.
[[nodiscard]] std::vector<ProposedCell> compareCells(const Model& current, const Model& proposed,
                                                     bool areUndatedPricesCurrent);

} // namespace frontierscope
