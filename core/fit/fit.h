// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// Points to fit. `x.size() == y.size()`; `standardErrors` is empty (equal weights) or of the same size, all
/// > 0.
struct FitData {
    std::vector<double> x, y;
    std::vector<double> standardErrors;
};

enum class FitStatus { ok, notIdentified, atBound, notConverged, tooFewPoints };
enum class LossKind { squares, huber, absolute };

struct FitOptions {
    std::string form = "log-linear";
    std::optional<double> floor, ceiling; ///< fixed values; empty: the form's default
    bool isFloorFree = false, isCeilingFree = false;
    LossKind loss = LossKind::squares;
    double huberDelta = 1e-3;
    int starts = 0; ///< 0: the form's default multi-start
};

struct FitParameter {
    std::string name; ///< "intercept", "slope_per_decade" ...
    double estimate = 0;
    std::optional<double> standardError, low, high; ///< 95 % t interval
};

/// A fitted form. With a status other than ok the numbers are what the solver ended on, and are to be shown
/// as such.
struct FitResult {
    std::string form;
    FitStatus status = FitStatus::ok;
    FitOptions options;
    std::size_t n = 0;
    std::vector<FitParameter> parameters;
    std::vector<double> covariance; ///< row-major, parameters × parameters; empty if not known
    double rss = 0, rSquared = 0, residualSd = 0;
    std::optional<double> aic, aicc, bic; ///< aicc: empty for too few points
    double xLow = 0, xHigh = 0;           ///< range of the data
    std::vector<Message> warnings;
};

struct FitPrediction {
    double x = 0, mean = 0;
    std::optional<double> ciLow, ciHigh, piLow, piHigh; ///< confidence and prediction interval
    bool isExtrapolated = false;
    std::vector<Message> warnings; ///< "above 100 %"
};

/// Fits one form. Error: unknown form, sizes that differ, values that the form can't take (x <= 0 on a log
/// form, NaN). Few points, no convergence, a parameter at its bound are no errors but the result's status.
[[nodiscard]] Result<FitResult> fitForm(const FitData& data, const FitOptions& options);

/// Mean and intervals at x, delta method; for bounded forms on the logit scale.
[[nodiscard]] FitPrediction predict(const FitResult& fit, double x, double level = 0.95);

} // namespace frontierscope
