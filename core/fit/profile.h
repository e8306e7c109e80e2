// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fit/fit_data.h"
#include "core/fit/fit_result.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace frontierscope {

struct ProfileInterval {
    std::string name;
    std::optional<double> low, high; ///< empty: unbounded, the points allow any value on that side
};

/// Profile-likelihood interval of every free parameter: all values at which the others can be chosen so that
/// RSS
/// <= RSS_min (1 + F(1, n-p) / (n-p)). Exact where the curve is bent, unlike estimate ± t·SE. Least squares
/// only; a few hundred small refits a parameter. Error: no solution, another loss, cancelled.
[[nodiscard]] Result<std::vector<ProfileInterval>> profileIntervals(const FitData& data, const FitResult& fit,
                                                                    double level = 0.95,
                                                                    const std::stop_token& stop = {});

} // namespace frontierscope
