// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/label_layout.h"

#include "core/figure/panel_labels.h"

#include <algorithm>
#include <numeric>

namespace frontierscope {

namespace {

RectF around(PointF center, double radius) {
    return {center.x - radius, center.y - radius, 2 * radius, 2 * radius};
}

std::vector<RectF> candidates(const LabelRequest& request) {
    const double gap = request.markerRadius + 3;
    const double w = request.width, h = request.height;
    const PointF a = request.anchor;
    return {{a.x + gap, a.y - h / 2, w, h},           {a.x - gap - w, a.y - h / 2, w, h},
            {a.x - w / 2, a.y - gap - h, w, h},       {a.x - w / 2, a.y + gap, w, h},
            {a.x + gap, a.y - gap - h / 2, w, h},     {a.x + gap, a.y + gap - h / 2, w, h},
            {a.x - gap - w, a.y - gap - h / 2, w, h}, {a.x - gap - w, a.y + gap - h / 2, w, h}};
}

} // namespace

std::vector<LabelPlacement> placeLabels(std::span<const LabelRequest> requests,
                                        const LabelObstacles& obstacles, const RectF& area) {
    std::vector<std::size_t> order(requests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return requests[i].priority; });
    std::vector<RectF> taken = obstacles.boxes;
    for (const LabelRequest& request : requests) {
        taken.push_back(around(request.anchor, request.markerRadius));
    }
    std::vector<LabelPlacement> placements(requests.size());
    for (const std::size_t i : order) {
        for (const RectF& box : candidates(requests[i])) {
            const bool isInside = box.x >= area.x && box.right() <= area.right() && box.y >= area.y &&
                                  box.bottom() <= area.bottom();
            const bool isFree =
                std::ranges::none_of(taken, [&](const RectF& other) { return other.intersects(box); }) &&
                std::ranges::none_of(obstacles.segments,
                                     [&](const Segment& segment) { return touches(segment, box); });
            if (isInside && isFree) {
                placements[i].box = box;
                taken.push_back(box);
                break;
            }
        }
    }
    return placements;
}

} // namespace frontierscope
