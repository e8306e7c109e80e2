// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

#include <vector>

namespace frontierscope {

/// Whether the figure shows points of series, which no filter of models concerns, rather than models.
[[nodiscard]] bool isSeriesChart(const FigureSpec& spec);

/// The content of the figure that `spec` asks for. Deterministic: no clock, no locale, no display.
/// Error: an unknown kind, benchmark or series, or a filter that can't be parsed. Nothing to show is no
/// error: the figure then says in words why it is empty. `fitter` gives the fits of curves; the default fits
/// them anew, which takes a moment for "auto" on many points.
[[nodiscard]] Result<Figure> buildFigure(const FigureSpec& spec, const Dataset& dataset,
                                         const CurveFitter& fitter = {});

/// What the curves of a figure are fitted to: the series of a scaling chart, the models of a chart of
/// training compute, the prices of a price decline. Empty for other figures.
[[nodiscard]] std::vector<FitSubject> fitSubjects(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
