// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace frontierscope {

/// Indices of the points that no other point dominates, cheapest first (ties in cost: by index).
///
/// A point dominates another if it is no worse on both (cost lower or equal, score higher or equal) and
/// better on one; exact ties stay, both of them. Points whose cost or score is NaN or infinite, or whose cost
/// is <= 0, never compete. `costs.size() == scores.size()`. O(n log n).
[[nodiscard]] std::vector<std::size_t> paretoFrontier(std::span<const double> costs,
                                                      std::span<const double> scores);

} // namespace frontierscope
