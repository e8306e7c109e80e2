// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <vector>

namespace frontierscope {

/// Shades each band of the panel's x axis, clipped to it; what lies outside is left out.
void addBands(Panel& panel, const std::vector<ShadedBand>& bands);

/// Adds the person's own reference lines to the figure's panels and says their sources in the note; a line
/// that no panel's axis reaches is named in the warnings. The same for bands of a chart that has none of its
/// own.
void addOwnMarks(Figure& figure);

} // namespace frontierscope
