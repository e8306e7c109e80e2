// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

namespace frontierscope {

/// Blended price (log) against the score on a benchmark, with the Pareto frontier of today and of earlier
/// years. Error: unknown benchmark, or a filter that can't be parsed.
[[nodiscard]] Result<Figure> buildFrontierChart(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
