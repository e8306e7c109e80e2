// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/label_layout.h"
#include "core/figure/occupancy_map.h"

#include <optional>
#include <span>
#include <vector>

namespace frontierscope {

/// A place that a label could take.
struct LabelCandidatePlace {
    RectF box;
    std::optional<Segment> leader;
    double cost = 0; ///< the lower the better; only comparable for one label
};

/// What stands still while labels move: markers, lines, captions.
class LabelGround {
public:
    LabelGround(std::span<const LabelRequest> requests, const LabelObstacles& obstacles, const RectF& area);

    /// The places where the label touches nothing that stands still, cheapest first: beside the marker
    /// without a leader, then in rings around it with one. At most `most`.
    [[nodiscard]] std::vector<LabelCandidatePlace> freePlaces(const LabelRequest& request,
                                                              std::size_t most) const;
    /// The person's own place, moved into the area if it sticks out; with a leader if it stands apart.
    [[nodiscard]] LabelCandidatePlace ownPlace(const LabelRequest& request) const;

private:
    [[nodiscard]] bool isFree(const RectF& box) const;
    void addNear(const LabelRequest& request, std::vector<LabelCandidatePlace>& places) const;
    void addRing(const LabelRequest& request, double distance,
                 std::vector<LabelCandidatePlace>& places) const;

    RectF m_area;
    OccupancyMap m_taken;   ///< everything
    OccupancyMap m_markers; ///< what a leader must not pass over
    OccupancyMap m_lines;   ///< what a leader had better not cross
};

} // namespace frontierscope
