// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/figure/placed_figure.h"

#include <string>

namespace frontierscope {

/// Puts the figure on the clipboard as PNG (2 pixels a unit), as SVG, and its points as a table of text.
[[nodiscard]] Result<void> copyFigure(const FigureSpec& spec, const Dataset& dataset);

/// The points of a figure as tab-separated lines with a header: what a spreadsheet takes.
[[nodiscard]] std::string figureTable(const PlacedFigure& placed);

} // namespace frontierscope
