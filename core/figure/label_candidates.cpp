// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/label_candidates.h"

#include "core/figure/segments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace frontierscope {

namespace {

constexpr double kMarkerMargin = 1.5;  ///< kept free around markers and captions
constexpr double kCrowdedMargin = 0.5; ///< where room is short
constexpr double kLabelMargin = 1.5;   ///< kept free between labels
constexpr double kLineMargin = 2;      ///< and around lines
constexpr double kBesideGap = 3.5;     ///< between a marker and its label
constexpr double kNearMarker = 3;      ///< another's marker this near makes a label's owner unclear

constexpr std::array kRingDistances = {9.0,  15.0,  22.0,  31.0,  42.0,  55.0, 70.0,
                                       88.0, 110.0, 135.0, 165.0, 200.0, 240.0};
constexpr std::size_t kRingDirections = 24;
constexpr double kCrowdedShare = 0.4; ///< of the area that all labels together would cover
constexpr double kCrowdedReach = 25;  ///< rings farther out are left out then

RectF markerBox(const LabelRequest& request, double margin) {
    const double r = request.markerRadius + margin;
    return {request.anchor.x - r, request.anchor.y - r, 2 * r, 2 * r};
}

bool isCrowded(std::span<const LabelRequest> requests, const RectF& area) {
    double wanted = 0;
    for (const LabelRequest& request : requests) {
        wanted += (request.width + kLabelMargin) * (request.height + kLabelMargin);
    }
    return wanted > kCrowdedShare * area.width * area.height;
}

LabelCandidatePlace placeOf(const RectF& box, std::optional<Segment> leader, double cost) {
    RectF extent = grown(box, kLabelMargin / 2);
    if (leader) {
        const double left = std::min(extent.x, leader->from.x);
        const double top = std::min(extent.y, leader->from.y);
        extent = {left, top, std::max(extent.right(), leader->from.x) - left,
                  std::max(extent.bottom(), leader->from.y) - top};
    }
    return {box, leader, cost, extent, {}};
}

/// Unit vectors of the rings' directions.
const std::array<PointF, kRingDirections>& ringDirections() {
    static const auto directions = [] {
        std::array<PointF, kRingDirections> unit;
        for (std::size_t i = 0; i < unit.size(); ++i) {
            const double angle = 2 * std::numbers::pi * static_cast<double>(i) / kRingDirections;
            unit[i] = {std::cos(angle), std::sin(angle)};
        }
        return unit;
    }();
    return directions;
}

/// From the marker's edge to the nearest point of the box.
Segment leaderTo(const RectF& box, const LabelRequest& request) {
    const PointF end{std::clamp(request.anchor.x, box.x, box.right()),
                     std::clamp(request.anchor.y, box.y, box.bottom())};
    const double dx = end.x - request.anchor.x;
    const double dy = end.y - request.anchor.y;
    const double length = std::max(std::hypot(dx, dy), 1e-9);
    const double start = std::min(request.markerRadius + 1, length);
    return {{request.anchor.x + dx / length * start, request.anchor.y + dy / length * start}, end};
}

} // namespace

LabelGround::LabelGround(std::span<const LabelRequest> requests, const LabelObstacles& obstacles,
                         const RectF& area)
    : m_area(area)
    , m_taken(area)
    , m_markers(area)
    , m_lines(area)
    , m_isCrowded(isCrowded(requests, area)) {
    const double margin = m_isCrowded ? kCrowdedMargin : kMarkerMargin;
    for (const LabelRequest& request : requests) {
        m_taken.add(markerBox(request, margin));
        m_markers.add(markerBox(request, 0));
    }
    for (const RectF& box : obstacles.boxes) {
        m_taken.add(grown(box, margin));
        m_markers.add(box);
    }
    for (const Segment& segment : obstacles.segments) {
        m_taken.add(segment, kLineMargin);
        m_lines.add(segment, 0.5);
    }
}

bool LabelGround::isFree(const RectF& box) const {
    const bool isInside = box.x >= m_area.x && box.right() <= m_area.right() && box.y >= m_area.y &&
                          box.bottom() <= m_area.bottom();
    return isInside && !m_taken.touches(box);
}

std::vector<LabelCandidatePlace> LabelGround::placesBeside(const LabelRequest& request) const {
    std::vector<LabelCandidatePlace> places;
    if (!m_area.contains(request.anchor)) {
        return places;
    }
    const double w = request.width;
    const double h = request.height;
    const double gap = request.markerRadius + kBesideGap;
    const double corner = 0.7 * request.markerRadius + kBesideGap;
    struct Offset {
        double x, y, cost; ///< of the box's top left corner
    };
    const std::array offsets = {
        Offset{gap, -h / 2, 0},
        Offset{-gap - w, -h / 2, 0.8},
        Offset{-w / 2, -gap - h, 1.0},
        Offset{-w / 2, gap, 1.3},
        Offset{corner, -corner - h, 1.5},
        Offset{corner, corner, 1.7},
        Offset{-corner - w, -corner - h, 1.9},
        Offset{-corner - w, corner, 2.1},
        Offset{gap, -h * 0.8, 1.2},
        Offset{gap, -h * 0.2, 1.2},
        Offset{-gap - w, -h * 0.8, 2},
        Offset{-gap - w, -h * 0.2, 2},
        Offset{-w * 0.25, -gap - h, 1.8},
        Offset{-w * 0.75, -gap - h, 2.2},
        Offset{-w * 0.25, gap, 2.1},
        Offset{-w * 0.75, gap, 2.5},
    };
    for (const Offset& offset : offsets) {
        const RectF box{request.anchor.x + offset.x, request.anchor.y + offset.y, w, h};
        if (isFree(box)) {
            const bool isUnclear = m_markers.touches(grown(box, kNearMarker));
            places.push_back(placeOf(box, std::nullopt, offset.cost + (isUnclear ? 3.0 : 0.0)));
        }
    }
    std::ranges::stable_sort(places, {}, &LabelCandidatePlace::cost);
    return places;
}

void LabelGround::addRing(const LabelRequest& request, double distance,
                          std::vector<LabelCandidatePlace>& places) const {
    const double w = request.width;
    const double h = request.height;
    const double reach = request.markerRadius + distance;
    for (const auto [dx, dy] : ringDirections()) {
        const PointF center{request.anchor.x + dx * (reach + w / 2), request.anchor.y + dy * (reach + h / 2)};
        const RectF box{center.x - w / 2, center.y - h / 2, w, h};
        if (!isFree(box)) {
            continue;
        }
        const Segment leader = leaderTo(box, request);
        const auto isBlocked = [&, dx = dx, dy = dy](double skipped) {
            const Segment rest{{leader.from.x + dx * skipped, leader.from.y + dy * skipped}, leader.to};
            return m_markers.touches(rest);
        };
        const bool startsUnderMarker = isBlocked(1);
        if (startsUnderMarker && isBlocked(2.5 * request.markerRadius)) {
            continue;
        }
        const double length = std::hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
        // Under a marker that overlaps this one it can hardly be helped; elsewhere it would mislead.
        const double crossing = (m_lines.touches(leader) ? 12 : 0) + (startsUnderMarker ? 10 : 0);
        const bool isUnclear = m_markers.touches(grown(box, kNearMarker));
        places.push_back(placeOf(box, leader, 5 + 0.25 * length + crossing + (isUnclear ? 3.0 : 0.0)));
    }
}

std::vector<LabelCandidatePlace> LabelGround::placesAround(const LabelRequest& request,
                                                           std::size_t most) const {
    std::vector<LabelCandidatePlace> places;
    if (!m_area.contains(request.anchor)) {
        return places;
    }
    const double longest = m_isCrowded ? kCrowdedReach : request.longestLeader;
    for (const double distance : kRingDistances) {
        if (places.size() >= most || distance > longest) {
            break;
        }
        addRing(request, distance, places);
    }
    std::ranges::stable_sort(places, {}, &LabelCandidatePlace::cost);
    return places;
}

LabelCandidatePlace LabelGround::ownPlace(const LabelRequest& request) const {
    RectF box{request.anchor.x + request.fixedOffset->x, request.anchor.y + request.fixedOffset->y,
              request.width, request.height};
    box.x = std::clamp(box.x, m_area.x, std::max(m_area.x, m_area.right() - box.width));
    box.y = std::clamp(box.y, m_area.y, std::max(m_area.y, m_area.bottom() - box.height));
    const Segment leader = leaderTo(box, request);
    const double length = std::hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
    const bool needsLeader = length > 2 * kBesideGap && !box.contains(request.anchor);
    return placeOf(box, needsLeader ? std::optional(leader) : std::nullopt, 0);
}

} // namespace frontierscope
