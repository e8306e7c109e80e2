// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fit/fit_data.h"
#include "core/fit/fit_result.h"
#include "core/fit/model_form.h"

#include <optional>
#include <vector>

namespace frontierscope {

/// One fit made ready for a solver: checked, centred points of weight > 0, and what is free.
struct FitProblem {
    const ModelForm* form = nullptr;
    FitOptions options;
    CentredPoints points;
    std::vector<double> response; ///< what residuals are taken of: y or ln y
    std::vector<double> weights;  ///< of the squared residual; all 1 without weights
    std::vector<std::size_t> pointIndex;
    Predictor reference;
    std::vector<std::optional<double>> fixed; ///< by parameter of the form; empty: free
    std::vector<std::size_t> freeIndex;
    bool isLogResidual = false; ///< residuals are of ln y
    double huberDelta = 0;

    [[nodiscard]] std::size_t size() const { return response.size(); }
};

/// Checks data and options and puts them on the form's scale.
[[nodiscard]] Result<FitProblem> prepareFit(const FitData& data, const FitOptions& options);

/// x of the data on the form's scale.
[[nodiscard]] double transformX(const FormDescription& form, double x);
[[nodiscard]] Predictor centred(const FormDescription& form, double x, double secondX, Predictor reference);

} // namespace frontierscope
