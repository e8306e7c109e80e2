// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/geometry.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace frontierscope {

/// A label to place: its box's size and the marker that it belongs to.
struct LabelRequest {
    PointF anchor;           ///< centre of the marker, units
    double markerRadius = 5; ///< kept free around the anchor
    double width = 0, height = 0;
    int priority = 0;                  ///< lower goes first; ties: the order given
    bool isPinned = false;             ///< never dropped
    double longestLeader = 250;        ///< units; a label that would need a longer one is left out
    std::optional<PointF> fixedOffset; ///< top-left of the box relative to the anchor: the person's place
};

struct Segment {
    PointF from, to;
};

/// What labels must not touch.
struct LabelObstacles {
    std::vector<RectF> boxes;      ///< captions, legend, readout, markers that have no label
    std::vector<Segment> segments; ///< frontier, reference lines
};

struct LabelPlacement {
    std::optional<RectF> box;      ///< nothing: left out
    std::optional<Segment> leader; ///< from the marker's edge to the box, where they stand apart
};

/// How hard room is looked for. Quick: each label takes the first free place and nobody moves on for it,
/// which takes a fraction of the time and leaves a few more labels out; good for a frame that a better one
/// follows.
enum class LabelEffort { quick, thorough };

/// Places labels without overlap inside `area`; result[i] belongs to requests[i]. Pure and deterministic.
[[nodiscard]] std::vector<LabelPlacement> placeLabels(std::span<const LabelRequest> requests,
                                                      const LabelObstacles& obstacles, const RectF& area,
                                                      LabelEffort effort = LabelEffort::thorough);

} // namespace frontierscope
