// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/interval.h"

namespace frontierscope {

// Confidence intervals for a share of correct answers, as fractions 0..1. `correct` may be no whole number: a
// published percentage is rounded, or a mean of several runs. 0 <= correct <= items, items > 0, 0 < level
// < 1.

/// Wilson's score interval (Wilson 1927). Good for few items and near 0 and 1; the default of the program.
[[nodiscard]] Interval wilsonInterval(double correct, double items, double level = 0.95);

/// Clopper and Pearson's exact interval (1934): never covers less than `level`, so it is wide.
[[nodiscard]] Interval clopperPearsonInterval(double correct, double items, double level = 0.95);

/// Jeffreys' interval: the equal-tailed one of Beta(correct + 1/2, items - correct + 1/2), with the end at 0
/// or 1 where nothing or everything is correct (Brown, Cai, DasGupta 2001, Stat. Sci. 16:101).
[[nodiscard]] Interval jeffreysInterval(double correct, double items, double level = 0.95);

/// sqrt(p (1 - p) / items): the standard error of one run, too small near 0 and 1 (0 at either).
[[nodiscard]] double bernoulliStandardError(double share, double items);

} // namespace frontierscope
