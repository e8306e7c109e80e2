// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/figure_spec.h"

namespace frontierscope {

/// The axis's range made `factor` times as wide with `anchor` (data units) staying where it is; on log axes
/// all this holds for the logarithm. Stops at ranges that mean nothing any more: a thousandth of a decade,
/// fifty decades.
[[nodiscard]] AxisRange zoomedRange(const Axis& axis, double anchor, double factor);

/// The axis's range moved by a fraction of its width; positive: towards higher values.
[[nodiscard]] AxisRange pannedRange(const Axis& axis, double fraction);

} // namespace frontierscope
