// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

namespace frontierscope {

/// Two models, benchmark by benchmark, with a verdict on each gap: a row per benchmark, scores in percent in
/// one panel and ratings in another. Error: a model that isn't there. Benchmarks that lack a score of either
/// are named in the note.
[[nodiscard]] Result<Figure> buildComparisonChart(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
