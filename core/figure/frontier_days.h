// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

#include <vector>

namespace frontierscope {

/// The stops of a date slider under a frontier chart: the days on which a release or a new price can change
/// it, rising, and last the dataset's own `as_of`, "today". Empty if the filter or the benchmark can't be
/// used, or nothing has a date.
[[nodiscard]] std::vector<CalendarDate> frontierDays(const FigureSpec& spec, const Dataset& dataset);

/// The years whose ends lie between the first stop and the last: what can be overlaid.
[[nodiscard]] std::vector<int> yearsWithin(const std::vector<CalendarDate>& days);

} // namespace frontierscope
