// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

#include <cstddef>
#include <optional>

namespace frontierscope {

/// What of the person's own marks can be dragged: a reference line, or an end of a shaded band.
struct OwnMarkRef {
    enum class Kind { line, bandLow, bandHigh };
    std::size_t panel = 0;
    Kind kind = Kind::line;
    std::size_t index = 0; ///< in the spec's list of lines or bands
    friend bool operator==(const OwnMarkRef&, const OwnMarkRef&) = default;
};

/// The mark under a place, `reach` units around it; ends of bands that lie outside the axis have none.
[[nodiscard]] std::optional<OwnMarkRef> ownMarkAt(const PlacedFigure& placed, PointF units, double reach);

/// The value on the mark's axis at a place, kept inside the axis: a mark that has left the chart could not be
/// taken hold of again.
[[nodiscard]] double ownMarkValue(const PlacedFigure& placed, const OwnMarkRef& mark, PointF units);

} // namespace frontierscope
