// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

namespace frontierscope {

/// The price of a level of capability over time (log): every dated price at or above the level, the cheapest
/// so far as a staircase, and the fitted decline with its 90 % band. Error: unknown benchmark, method or
/// model, or a filter that can't be parsed.
[[nodiscard]] Result<Figure> buildPriceDeclineChart(const FigureSpec& spec, const Dataset& dataset,
                                                    const CurveFitter& fitter);

/// Key of the chart's fit in FigureSpec::fits.
constexpr const char* kDeclineSubject = "price-decline";

/// The prices that method Epoch fits its line to; without points for the other method. Errors as above.
[[nodiscard]] Result<FitSubject> declineSubject(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
