// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace frontierscope {

struct Dataset;

/// Place in a list that a JSON pointer leads to, -1: it leads elsewhere.
[[nodiscard]] int indexIn(std::string_view pointer, std::string_view list);

/// Where a problem is that belongs to no row of the table, in words: "Training run: Yi-34B". A record
/// without a name has its id or its number, and a place in no list stays a pointer.
[[nodiscard]] QString problemPlace(const std::string& pointer, const Dataset& dataset);

} // namespace frontierscope
