// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/panel_annotations.h"

#include "core/figure/panel_labels.h"
#include "core/figure/segments.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace frontierscope {

namespace {

constexpr TextRole kRole = TextRole::strongLabel;

/// The segment without its ends, so that it keeps off the markers there.
std::vector<PointF> trimmed(PointF from, PointF to, double gap) {
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= 3 * gap) {
        return {from, to};
    }
    const double dx = (to.x - from.x) / length * gap;
    const double dy = (to.y - from.y) / length * gap;
    return {{from.x + dx, from.y + dy}, {to.x - dx, to.y - dy}};
}

LabelRequest requestOf(const AnnotationMark& mark, const std::string& text, const Panel& panel,
                       const PlacedPanel& placed, const TextFlow& flow) {
    LabelRequest request;
    request.anchor = annotationAnchor(mark, panel, placed);
    request.markerRadius = mark.to ? 2 : placed.markerSize * 0.6;
    if (mark.to) { // no leader says whose words they are: they stay by their arrow
        request.longestLeader = 3 * flow.px(kRole);
    }
    request.width = flow.width(text, kRole) * 1.04;
    request.height = flow.px(kRole);
    request.isPinned = true;
    request.fixedOffset = mark.offset;
    return request;
}

/// Among hundreds of markers there may be no gap: words that had to lie on a line are placed anew over
/// markers, where they read better. The others stay. `obstacles` are those without the markers.
void moveOffLines(const std::vector<LabelRequest>& requests, LabelObstacles obstacles, const RectF& plot,
                  std::vector<LabelPlacement>& placements) {
    std::vector<std::size_t> onALine;
    std::vector<LabelRequest> again;
    for (std::size_t i = 0; i < placements.size(); ++i) {
        const auto& box = placements[i].box;
        const bool isOnALine = box && std::ranges::any_of(obstacles.segments, [&](const Segment& segment) {
                                   return touches(segment, *box);
                               });
        if (isOnALine) {
            onALine.push_back(i);
            again.push_back(requests[i]);
        } else if (box) {
            obstacles.boxes.push_back(*box);
        }
    }
    const auto moved = placeLabels(again, obstacles, plot);
    for (std::size_t i = 0; i < moved.size(); ++i) {
        placements[onALine[i]] = moved[i];
    }
}

} // namespace

PointF annotationAnchor(const AnnotationMark& mark, const Panel& panel, const PlacedPanel& placed) {
    const PointF from = placed.toUnits(panel, mark.from);
    if (!mark.to) {
        return from;
    }
    const PointF to = placed.toUnits(panel, *mark.to);
    return {(from.x + to.x) / 2, (from.y + to.y) / 2};
}

void placeAnnotations(const Panel& panel, PlacedPanel& placed, const TextFlow& flow) {
    std::vector<LabelRequest> requests;
    std::vector<std::string> texts;
    LabelObstacles obstacles;
    obstacles.segments = obstacleSegments(panel, placed);
    for (const AnnotationMark& mark : panel.annotations) {
        texts.push_back(flow.shortened(mark.text, kRole, placed.plot.width * 0.6));
        requests.push_back(requestOf(mark, texts.back(), panel, placed, flow));
        if (mark.to) {
            obstacles.segments.push_back({placed.toUnits(panel, mark.from), placed.toUnits(panel, *mark.to)});
        }
    }
    if (requests.empty()) {
        return;
    }
    for (const PlacedText& text : placed.texts) {
        obstacles.boxes.push_back(text.box);
    }
    LabelObstacles lines = obstacles;
    for (std::size_t i = 0; i < panel.points.size(); ++i) {
        obstacles.boxes.push_back(markerBox(i, panel, placed));
    }
    auto placements = placeLabels(requests, obstacles, placed.plot);
    moveOffLines(requests, std::move(lines), placed.plot, placements);
    for (std::size_t i = 0; i < placements.size(); ++i) {
        if (!placements[i].box) {
            continue;
        }
        const AnnotationMark& mark = panel.annotations[i];
        const RectF& box = *placements[i].box;
        PlacedAnnotation annotation;
        annotation.annotation = i;
        annotation.text = flow.line(texts[i], kRole, box.x + box.width * 0.02, box.y + flow.px(kRole) * 0.8,
                                    {ColorRole::Kind::accent, 0}, mark.id);
        annotation.text.box = box;
        if (mark.to) {
            annotation.line = trimmed(placed.toUnits(panel, mark.from), placed.toUnits(panel, *mark.to),
                                      placed.markerSize * 0.75);
        } else if (placements[i].leader) {
            annotation.line = {placements[i].leader->to, placements[i].leader->from};
        }
        placed.annotations.push_back(std::move(annotation));
    }
}

} // namespace frontierscope
