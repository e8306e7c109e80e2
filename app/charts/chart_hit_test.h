// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A point of a figure: index of its panel and index into Panel::points.
struct PointRef {
    std::size_t panel = 0, point = 0;
    friend bool operator==(const PointRef&, const PointRef&) = default;
};

/// A note on a figure: index of its panel and index into PlacedPanel::annotations.
struct AnnotationRef {
    std::size_t panel = 0, annotation = 0;
    friend bool operator==(const AnnotationRef&, const AnnotationRef&) = default;
};

/// Where the pointer is with respect to the panels; the strips beside a plot belong to its axes.
struct PanelHit {
    enum class Part { plot, xAxis, yAxis };
    std::size_t panel = 0;
    Part part = Part::plot;
    friend bool operator==(const PanelHit&, const PanelHit&) = default;
};

enum class Direction { left, right, up, down };

[[nodiscard]] const PointMark& pointMark(const PlacedFigure& placed, PointRef ref);
/// Centre of the point's marker, units.
[[nodiscard]] PointF pointPosition(const PlacedFigure& placed, PointRef ref);
[[nodiscard]] std::optional<PointRef> findPoint(const PlacedFigure& placed, std::string_view id);
/// Those of the ids that the figure shows, in the order of the ids: O(points + ids).
[[nodiscard]] std::vector<PointRef> findPoints(const PlacedFigure& placed,
                                               const std::vector<std::string>& ids);

/// The point nearest to `units`, at most `reach` units away; of several at one place the last drawn. Pale
/// points give way to others within reach.
[[nodiscard]] std::optional<PointRef> nearestPoint(const PlacedFigure& placed, PointF units, double reach);
/// The points of a lab.
[[nodiscard]] std::vector<PointRef> pointsOf(const PlacedFigure& placed, std::string_view organization);
[[nodiscard]] std::vector<PointRef> pointsIn(const PlacedFigure& placed, const RectF& box);

/// The next point in reading order of a direction: left and right go by x, up and down by y, within all
/// panels, so that every point is reached. From nothing: the first one. Nothing at the end of the row.
[[nodiscard]] std::optional<PointRef> nextPoint(const PlacedFigure& placed, std::optional<PointRef> from,
                                                Direction direction);

[[nodiscard]] std::optional<PanelHit> panelAt(const PlacedFigure& placed, PointF units);
/// Index into Figure::legend.
[[nodiscard]] std::optional<std::size_t> legendEntryAt(const PlacedFigure& placed, PointF units);

/// A label of a panel: index of the panel and index into PlacedPanel::labels.
struct LabelRef {
    std::size_t panel = 0, label = 0;
};
[[nodiscard]] std::optional<LabelRef> labelAt(const PlacedFigure& placed, PointF units);

/// A read-off line of a panel: index of the panel and index into Panel::readOffs.
struct ReadOffRef {
    std::size_t panel = 0, line = 0;
};
/// The read-off whose given line or whose words are at most `reach` units away.
[[nodiscard]] std::optional<ReadOffRef> readOffAt(const PlacedFigure& placed, PointF units, double reach);
[[nodiscard]] std::optional<ReadOffRef> findReadOff(const PlacedFigure& placed, std::string_view id);

/// The note whose words are at a place; of several the last drawn.
[[nodiscard]] std::optional<AnnotationRef> annotationAt(const PlacedFigure& placed, PointF units);
[[nodiscard]] std::optional<AnnotationRef> findAnnotation(const PlacedFigure& placed, std::string_view id);
[[nodiscard]] const PlacedAnnotation& annotation(const PlacedFigure& placed, AnnotationRef ref);
/// What the note's offset counts from, units.
[[nodiscard]] PointF annotationAnchor(const PlacedFigure& placed, AnnotationRef ref);

} // namespace frontierscope
