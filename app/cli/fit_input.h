// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/fit/bootstrap.h"
#include "core/fit/fit.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// What the person wrote after `fit`.
struct FitRequest {
    std::string file, series, data;
    std::string xColumn, yColumn, weightColumn, parameterColumn, tokenColumn, lossColumn;
    std::vector<std::string> where;
    std::string form, floor, ceiling, loss;
    std::optional<double> huberDelta;
    std::vector<std::string> at; ///< numbers or dates
    std::optional<double> solveFor;
    int bootstrapDraws = 0;
    std::uint64_t seed = 1;
    std::string bootstrapKind = "automatic";
    int starts = 0;
    bool wantsProfile = false;
    bool isJson = false;
};

struct FitInput {
    FitData data;
    std::vector<FitOptions> forms; ///< what is to be fitted
    std::vector<double> at;        ///< where to predict
    bool isAutomatic = false;
    std::string weightMeaning;      ///< "1/standard_error^2", "weight", or empty
    std::vector<std::string> notes; ///< for stderr: rows that were passed over
};

/// Reads the file or the shipped series and makes sense of the options.
[[nodiscard]] Result<FitInput> fitInputOf(const FitRequest& request);

} // namespace frontierscope
