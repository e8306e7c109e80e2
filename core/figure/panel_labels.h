// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/label_layout.h"
#include "core/figure/placed_figure.h"
#include "core/figure/text_flow.h"

#include <vector>

namespace frontierscope {

/// Diameter of a point's marker, units.
[[nodiscard]] double markerDiameter(const PointMark& point, const PlacedPanel& placed);
/// What a point's marker covers, units.
[[nodiscard]] RectF markerBox(std::size_t point, const Panel& panel, const PlacedPanel& placed);

/// Lines that texts keep off: curves that are obstacles, and reference lines; units.
[[nodiscard]] std::vector<Segment> obstacleSegments(const Panel& panel, const PlacedPanel& placed);

/// Places the labels of a panel whose captions stand already (`placed.texts` are obstacles).
void placePanelLabels(const Panel& panel, PlacedPanel& placed, const TextFlow& flow, LabelEffort effort);

} // namespace frontierscope
