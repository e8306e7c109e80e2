// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_result.h"

namespace frontierscope {

struct FitPrediction {
    double x = 0;
    double mean = 0; ///< NaN if the fit has no solution or x can't be put in
    std::optional<double> ciLow, ciHigh, piLow, piHigh; ///< confidence and prediction interval
    bool isExtrapolated = false;
    std::vector<Message> warnings; ///< "above 100 %"
};

/// On what scale the interval of a bounded form is symmetric. The transformed one stays within the bounds.
enum class BandScale { transformed, response };

/// Mean and intervals at x by the delta method: mean ± t(n - p) √(g'Cg).
///
/// Bounded forms (logistic, error-power): with BandScale::transformed the confidence interval is made on the
/// logit (or log) scale and transformed back. The prediction interval adds the residual variance side by side
/// (Zou and Donner 2008) and ends at the bounds.
[[nodiscard]] FitPrediction predict(const FitResult& fit, double x, double level = 0.95,
                                    BandScale scale = BandScale::transformed);

/// The same for a form of two predictors (Chinchilla: N and D).
[[nodiscard]] FitPrediction predictAt(const FitResult& fit, double x, double secondX, double level = 0.95,
                                      BandScale scale = BandScale::transformed);

} // namespace frontierscope
