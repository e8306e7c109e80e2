// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"

namespace frontierscope {

/// Places everything: text slots, plot areas, ticks, labels, legend. Never lets text leave the page: lines
/// are wrapped, then shortened with "…". Deterministic.
[[nodiscard]] PlacedFigure layoutFigure(Figure figure, FigureSize size, const MeasureText& measureText);

} // namespace frontierscope
