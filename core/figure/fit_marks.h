// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/figure.h"
#include "core/figure/fit_subject.h"

#include <optional>
#include <string>

namespace frontierscope {

/// Makes an axis of x long enough at its upper end for the extrapolation that was chosen; the data end at
/// `high`.
void extendForExtrapolation(Axis& axis, const SeriesFit& how, double high);

/// Draws a subject's fit into a panel, clipped to its ranges: the curve solid over the data and dashed and
/// faded beyond them, its bands, and the lines that read values off it. A fit that is not ok draws no band.
void addFitMarks(Panel& panel, const FitSubject& subject, const FitResult& fit, const SeriesFit& how,
                 Language language);

/// The estimate of a parameter, or nothing if the form has none of that name.
[[nodiscard]] std::optional<double> parameterValue(const FitResult& fit, const std::string& name);

/// What the fit says, for the panel's corner: "17.2 points per decade, R² 0.966, n = 8".
[[nodiscard]] std::string fitSentence(const FitResult& fit, const std::string& unit, Language language);

/// A status in words; empty for ok.
[[nodiscard]] Message statusMessage(FitStatus status);

/// "1 point is left out of the fit."; empty for none.
[[nodiscard]] std::string maskedSentence(std::size_t count, Language language);
[[nodiscard]] Message maskedMessage(std::size_t count);

/// Where a line over a percent axis passes 100 % within the panel's x range: a warning; else nothing.
[[nodiscard]] std::optional<std::string> ceilingWarning(const Panel& panel, const FitResult& fit,
                                                        Language language);

} // namespace frontierscope
