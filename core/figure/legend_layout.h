// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"
#include "core/figure/text_flow.h"

#include <vector>

namespace frontierscope {

/// A legend laid out at the origin.
struct LegendBlock {
    std::vector<PlacedLegendEntry> entries;
    double width = 0, height = 0;
};

/// One entry under the other, with a gap before the keys that explain shapes; texts at most `maxWidth`.
[[nodiscard]] LegendBlock legendColumn(const std::vector<LegendEntry>& legend, double maxWidth,
                                       const TextFlow& flow);
/// Entries side by side, in as many rows as `maxWidth` needs.
[[nodiscard]] LegendBlock legendRows(const std::vector<LegendEntry>& legend, double maxWidth,
                                     const TextFlow& flow);
/// Moves a block to its place.
[[nodiscard]] std::vector<PlacedLegendEntry> movedTo(LegendBlock block, PointF topLeft);

} // namespace frontierscope
