// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/figure/figure.h"
#include "core/fit/fit.h"

#include <optional>
#include <string>

namespace frontierscope {

/// A fit as a chart shows it.
struct FitLook {
    std::string id;
    ColorRole color;
    bool showConfidenceBand = true;
    bool showPredictionBand = false;
};

/// Draws a fit into a panel, clipped to its ranges: the curve solid over the data and dashed beyond them, and
/// its 95 % bands. A fit that is not ok draws no band.
void addFitMarks(Panel& panel, const FitResult& fit, const FitLook& look);

/// The estimate of a parameter, or nothing if the form has none of that name.
[[nodiscard]] std::optional<double> parameterValue(const FitResult& fit, const std::string& name);

/// What the fit says, for the panel's corner: "17.2 points per decade, R² 0.966, n = 8".
[[nodiscard]] std::string fitSentence(const FitResult& fit, const std::string& unit, Language language);

/// Where a line over a percent axis passes 100 % within the panel's x range: a warning; else nothing.
[[nodiscard]] std::optional<std::string> ceilingWarning(const Panel& panel, const FitResult& fit,
                                                        Language language);

} // namespace frontierscope
