// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace frontierscope {

/// Two-sided quantile of Student's t: P(|T| <= q) = level. degreesOfFreedom > 0, 0 < level < 1.
[[nodiscard]] double studentQuantile(double level, double degreesOfFreedom);

/// Quantile of F: P(F <= q) = probability.
[[nodiscard]] double fisherQuantile(double probability, double numeratorDegrees, double denominatorDegrees);

/// Standard normal distribution and its quantile.
[[nodiscard]] double normalProbability(double z);
[[nodiscard]] double normalQuantile(double probability);

} // namespace frontierscope
