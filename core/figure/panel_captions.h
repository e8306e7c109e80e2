// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"
#include "core/figure/text_flow.h"

namespace frontierscope {

/// Places the texts inside a plot that are no labels of points: captions of areas, of reference lines and of
/// curves, and the readout, each where it hides least. Appends to `placed.texts`.
void placeCaptions(const Panel& panel, PlacedPanel& placed, const TextFlow& flow);

} // namespace frontierscope
