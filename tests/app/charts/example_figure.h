// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

namespace frontierscope {

/// A figure placed by hand: one panel of 400 × 200 units at (60, 40), x from $0.10 to $100 reversed, y from 0
/// to 100 %, two points and a legend entry. It needs none of the code that builds figures.
[[nodiscard]] PlacedFigure examplePlacedFigure();

/// The ink of it: background, grid, axes, points, labels.
[[nodiscard]] Drawing exampleDrawing(const PlacedFigure& placed);

} // namespace frontierscope
