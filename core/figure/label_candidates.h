// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/label_layout.h"
#include "core/figure/occupancy_map.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace frontierscope {

/// A place that a label could take.
struct LabelCandidatePlace {
    RectF box;
    std::optional<Segment> leader;
    double cost = 0; ///< the lower the better; only comparable for one label
    RectF extent;    ///< of box and leader with the margin between labels

    struct Blocker {
        std::size_t label = 0;
        const LabelCandidatePlace* place = nullptr; ///< nullptr: none
    };
    /// Labels that were in the way when this place was last asked for: while one still stands where it did,
    /// the answer is the same and costs nothing. A memory of StandingLabels.
    std::array<Blocker, 3> blockers = {};
};

/// What stands still while labels move: markers, lines, captions.
class LabelGround {
public:
    LabelGround(std::span<const LabelRequest> requests, const LabelObstacles& obstacles, const RectF& area);

    /// The places beside the marker where the label touches nothing that stands still, cheapest first.
    [[nodiscard]] std::vector<LabelCandidatePlace> placesBeside(const LabelRequest& request) const;
    /// The same in rings around the marker, where the label needs a leader. About `most`, the near ones;
    /// fewer are looked for where the labels would cover much of the area: leaders would make a tangle there.
    [[nodiscard]] std::vector<LabelCandidatePlace> placesAround(const LabelRequest& request,
                                                                std::size_t most) const;
    /// The person's own place, moved into the area if it sticks out; with a leader if it stands apart.
    [[nodiscard]] LabelCandidatePlace ownPlace(const LabelRequest& request) const;

private:
    [[nodiscard]] bool isFree(const RectF& box) const;
    void addRing(const LabelRequest& request, double distance,
                 std::vector<LabelCandidatePlace>& places) const;

    RectF m_area;
    OccupancyMap m_taken;   ///< everything
    OccupancyMap m_markers; ///< what a leader must not pass over
    OccupancyMap m_lines;   ///< what a leader had better not cross
    bool m_isCrowded;
};

} // namespace frontierscope
