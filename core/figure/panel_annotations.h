// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"
#include "core/figure/text_flow.h"

namespace frontierscope {

/// What an annotation's words are about, units: its point, or the middle of a difference. Offsets count from
/// here.
[[nodiscard]] PointF annotationAnchor(const AnnotationMark& mark, const Panel& panel,
                                      const PlacedPanel& placed);

/// Places the annotations of a panel whose captions stand already: never dropped, off the captions, markers
/// and lines where there is room. Labels then keep off them.
void placeAnnotations(const Panel& panel, PlacedPanel& placed, const TextFlow& flow);

} // namespace frontierscope
