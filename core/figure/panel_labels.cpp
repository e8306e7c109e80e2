// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/panel_labels.h"

#include "core/figure/read_off_marks.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr double kWidthSlack = 1.04; ///< another machine's font may run wider than the one measured
constexpr double kCapAscent = 0.76;  ///< of the type size: what letters cover above the baseline
constexpr std::size_t kMostLabelsBesideBars = 60;
constexpr double kBoxHeight = 0.98; ///< and in all, descenders included

/// The error bars that always show are lines like others, unless all show: then no label would find room.
void addErrorBars(const Panel& panel, const PlacedPanel& placed, LabelObstacles& obstacles) {
    for (const PointMark& point : panel.points) {
        if (!point.showErrorBar || point.emphasis == Emphasis::pale) {
            continue;
        }
        if (point.xLow && point.xHigh) {
            obstacles.segments.push_back({placed.toUnits(panel, {*point.xLow, point.y}),
                                          placed.toUnits(panel, {*point.xHigh, point.y})});
        }
        if (point.yLow && point.yHigh) {
            obstacles.segments.push_back({placed.toUnits(panel, {point.x, *point.yLow}),
                                          placed.toUnits(panel, {point.x, *point.yHigh})});
        }
    }
}

LabelRequest labelRequest(const LabelCandidate& label, TextRole role, const Panel& panel,
                          const PlacedPanel& placed, const TextFlow& flow) {
    const PointMark& point = panel.points[label.point];
    LabelRequest request;
    request.anchor = placed.anchors[label.point];
    request.markerRadius = markerDiameter(point, placed) / 2;
    request.width = flow.width(label.text, role) * kWidthSlack;
    request.height = flow.px(role) * kBoxHeight;
    request.priority = static_cast<int>(label.priority);
    request.isPinned = label.priority == LabelPriority::pinned;
    request.fixedOffset = label.offset;
    if (label.priority == LabelPriority::bestOfLab) {
        request.longestLeader = 6 * flow.px(role); // a nice-to-have must not draw a line across the chart
    }
    return request;
}

} // namespace

double markerDiameter(const PointMark& point, const PlacedPanel& placed) {
    switch (point.emphasis) {
    case Emphasis::pale:
        return placed.markerSize * 0.62;
    case Emphasis::strong:
        return placed.markerSize * 1.08;
    case Emphasis::normal:
        break;
    }
    return placed.markerSize * 0.92;
}

RectF markerBox(std::size_t point, const Panel& panel, const PlacedPanel& placed) {
    const PointF center = placed.anchors[point];
    const double size = markerDiameter(panel.points[point], placed);
    return {center.x - size / 2, center.y - size / 2, size, size};
}

std::vector<Segment> obstacleSegments(const Panel& panel, const PlacedPanel& placed) {
    std::vector<Segment> segments;
    for (const Curve& curve : panel.curves) {
        for (std::size_t i = 0; curve.isObstacle && i + 1 < curve.points.size(); ++i) {
            segments.push_back(
                {placed.toUnits(panel, curve.points[i]), placed.toUnits(panel, curve.points[i + 1])});
        }
    }
    for (const ReferenceMark& line : panel.references) {
        const double y = placed.toUnits(panel, {panel.x.low, line.y}).y;
        segments.push_back({{placed.plot.x, y}, {placed.plot.right(), y}});
    }
    for (const ReadOffMark& mark : panel.readOffs) {
        std::ranges::move(readOffSegments(mark, panel, placed), std::back_inserter(segments));
    }
    return segments;
}

void placePanelLabels(const Panel& panel, PlacedPanel& placed, const TextFlow& flow, LabelEffort effort) {
    std::vector<LabelRequest> requests;
    std::vector<TextRole> roles;
    std::vector<bool> isLabelled(panel.points.size(), false);
    for (const LabelCandidate& label : panel.labels) {
        roles.push_back(label.priority <= LabelPriority::frontier ? TextRole::strongLabel : TextRole::label);
        requests.push_back(labelRequest(label, roles.back(), panel, placed, flow));
        isLabelled[label.point] = true;
    }
    LabelObstacles obstacles;
    obstacles.segments = obstacleSegments(panel, placed);
    for (const PlacedText& text : placed.texts) {
        obstacles.boxes.push_back(text.box);
    }
    for (const PlacedAnnotation& annotation : placed.annotations) {
        obstacles.boxes.push_back(annotation.text.box);
        if (annotation.line.size() == 2) {
            obstacles.segments.push_back({annotation.line.front(), annotation.line.back()});
        }
    }
    for (std::size_t i = 0; i < panel.points.size(); ++i) {
        if (!isLabelled[i]) {
            obstacles.boxes.push_back(markerBox(i, panel, placed));
        }
    }
    if (panel.labels.size() <= kMostLabelsBesideBars) {
        addErrorBars(panel, placed, obstacles);
    }
    const auto placements = placeLabels(requests, obstacles, placed.plot, effort);
    for (std::size_t i = 0; i < placements.size(); ++i) {
        if (!placements[i].box) {
            placed.leftOut.push_back(i);
            continue;
        }
        const RectF& box = *placements[i].box;
        const LabelCandidate& candidate = panel.labels[i];
        PlacedLabel label;
        label.point = candidate.point;
        const double slack = box.width - box.width / kWidthSlack;
        label.text =
            flow.line(candidate.text, roles[i], box.x + slack / 2, box.y + flow.px(roles[i]) * kCapAscent,
                      panel.points[candidate.point].color, panel.points[candidate.point].id);
        label.text.box = box;
        if (placements[i].leader) {
            label.leader = {placements[i].leader->from, placements[i].leader->to};
        }
        placed.labels.push_back(std::move(label));
    }
}

} // namespace frontierscope
