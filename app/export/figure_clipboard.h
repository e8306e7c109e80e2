// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/figure/placed_figure.h"

#include <string>

class QWidget;

namespace frontierscope {

/// Puts the figure on the clipboard as PNG (2 pixels a unit), as SVG, and its points as a table of text.
/// False: it took long and the person cancelled it. `window` shows the progress; it may be null.
[[nodiscard]] Result<bool> copyFigure(const FigureSpec& spec, const Dataset& dataset, QWidget* window);

/// The points of a figure as tab-separated lines with a header: what a spreadsheet takes.
[[nodiscard]] std::string figureTable(const PlacedFigure& placed);

} // namespace frontierscope
