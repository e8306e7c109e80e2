// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_column.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// The heading of a computed column in a table of texts, which defines it there: "Points per $ [pp per USD] =
/// gpqa / blended_price". The unit's brackets are left out where there is none. The axis' scale is not told.
[[nodiscard]] std::string headingOf(const ComputedColumn& column);

/// The columns that headings of a table define, by the heading's place. Headings that are mere names, or say
/// what can't be computed, are left out.
[[nodiscard]] std::map<std::size_t, ComputedColumn>
columnsOfHeadings(const std::vector<std::string_view>& headings);

} // namespace frontierscope
