// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

namespace frontierscope {

/// Accuracy against compute (log) of train-time and test-time series with their fits; "scaling-laws" sets the
/// two side by side. Error: an unknown series, or a form of fit that does not exist.
[[nodiscard]] Result<Figure> buildScalingChart(const FigureSpec& spec, const Dataset& dataset,
                                               const CurveFitter& fitter);

} // namespace frontierscope
