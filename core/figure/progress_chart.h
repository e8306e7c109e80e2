// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

namespace frontierscope {

/// "Is progress slowing?": the best score over time of all models and of each lab, who leads by how much, how
/// close the first five labs stand, and whether the record bends. Kind "progress". With `asOf`, only what was
/// released by then.
[[nodiscard]] Result<Figure> buildProgressChart(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
