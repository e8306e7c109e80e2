// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

namespace frontierscope {

/// Generations of training compute: below 10²⁵ FLOP, to 10²⁶, and above. A convention that a spec can change.
[[nodiscard]] std::vector<ShadedBand> defaultBands(Language language);

/// Training compute of models (FLOP, log) against the score on a benchmark, with the generations of compute
/// as bands. Error: unknown benchmark, or a filter that can't be parsed.
[[nodiscard]] Result<Figure> buildComputeChart(const FigureSpec& spec, const Dataset& dataset,
                                               const CurveFitter& fitter);

/// Key of the chart's fit in FigureSpec::fits.
constexpr const char* kComputeSubject = "training-compute";

/// The models of the chart as their fit sees them. Error: an unknown benchmark, or a broken filter.
[[nodiscard]] Result<FitSubject> computeSubject(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
