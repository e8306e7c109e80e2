// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

namespace frontierscope {

/// The content of the figure that `spec` asks for. Deterministic: no clock, no locale, no display.
/// Error: an unknown kind, benchmark or series, or a filter that can't be parsed. Nothing to show is no
/// error: the figure then says in words why it is empty.
[[nodiscard]] Result<Figure> buildFigure(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
