// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace frontierscope {

/// The model of a nonlinear problem: value at the predictors x, and ∂/∂b if `gradient` is not null.
struct NistModel {
    std::string_view name;
    std::size_t parameters = 0;
    double (*evaluate)(const double* b, const long double* x, double* gradient) = nullptr;
    long double (*evaluateExtended)(const long double* b, const long double* x,
                                    long double* gradient) = nullptr;
    bool isLogResponse = false; ///< Nelson: the model is of ln y
};

/// A linear problem: a polynomial of one predictor, or the predictors themselves.
struct NistDesign {
    std::string_view name;
    std::size_t degree = 0; ///< 0: the predictors as they are
    bool hasIntercept = true;
    double leastDigits = 9;
};

/// All 27 nonlinear and all 11 linear problems.
[[nodiscard]] std::span<const NistModel> nistModels();
[[nodiscard]] std::span<const NistDesign> nistDesigns();

/// Null if the name is not known; upper and lower case are the same.
[[nodiscard]] const NistModel* findNistModel(std::string_view name);
[[nodiscard]] const NistDesign* findNistDesign(std::string_view name);

} // namespace frontierscope
