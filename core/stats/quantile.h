// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace frontierscope {

/// Quantile of the standard normal distribution, 0 < p < 1.
[[nodiscard]] double normalQuantile(double p);

/// Quantile of Student's t with `degreesOfFreedom` > 0, 0 < p < 1.
[[nodiscard]] double studentQuantile(double p, double degreesOfFreedom);

} // namespace frontierscope
