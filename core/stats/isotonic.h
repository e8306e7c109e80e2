// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace frontierscope {

/// The never-falling sequence that is nearest to `values` in least squares, by pooling adjacent violators: a
/// noisy curve that is known to rise. O(n).
[[nodiscard]] std::vector<double> isotonicFit(std::span<const double> values);

} // namespace frontierscope
