// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fit/fit_data.h"
#include "core/fit/fit_result.h"

#include <stop_token>
#include <vector>

namespace frontierscope {

/// What leaving one point out does to the fit.
struct PointInfluence {
    std::size_t point = 0;
    std::vector<double> change;     ///< of each free parameter: without the point minus with it
    std::vector<double> changeInSe; ///< the same in standard errors; empty if they aren't known
};

/// How well a point is predicted by the others.
struct LeftOut {
    std::size_t point = 0;
    double error = 0; ///< response minus its prediction; of ln y if the fit's residuals are
};

/// One refit a point by the small solver, from the fit's own solution. Empty if a refit fails, without a
/// solution or with no more than 2 points.
[[nodiscard]] std::vector<LeftOut> leaveOneOutErrors(const FitData& data, const FitResult& fit,
                                                     const std::stop_token& stop = {});

/// One refit a point. Points whose refit fails are left out of the answer.
[[nodiscard]] Result<std::vector<PointInfluence>> pointInfluences(const FitData& data, const FitResult& fit,
                                                                  const std::stop_token& stop = {});

} // namespace frontierscope
