// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

class QPrinter;

namespace frontierscope {

/// Paints the figure on a printer's page, in the middle and as large as its margins allow, as vectors.
/// Error: what buildFigure says, or a printer that can't be started.
[[nodiscard]] Result<void> printFigure(const FigureSpec& spec, const Dataset& dataset, QPrinter& printer);

} // namespace frontierscope
