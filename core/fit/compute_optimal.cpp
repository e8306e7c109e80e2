// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/compute_optimal.h"

#include "core/base/message.h"

#include <array>
#include <cmath>

namespace frontierscope {

std::span<const ChinchillaSet> chinchillaSets() {
    static constexpr std::string_view kHuber = FS_TEXT("Huber's loss of ln L, delta 1e-3");
    static constexpr std::string_view kAbsolute = FS_TEXT("least absolute residuals of ln L");
    static constexpr std::array<ChinchillaSet, 4> kSets = {{
        {"hoffmann-rounded",
         FS_TEXT("Hoffmann et al. 2022, rounded"),
         kHuber,
         {1.69, 406.4, 410.7, 0.34, 0.28}},
        {"hoffmann-tex",
         FS_TEXT("Hoffmann et al. 2022, TeX source"),
         kHuber,
         {1.6933736809989528, 406.4010175194737, 410.7228269450398, 0.33917084, 0.2849083}},
        {"besiroglu-printed",
         FS_TEXT("Besiroglu et al. 2024, as printed"),
         kAbsolute,
         {1.8172, 482.01, 2085.43, 0.3478, 0.3658}},
        // Nine digits: six of the exponents move the optimum at 1e21 FLOP by 3e-6.
        {"besiroglu-notebook",
         FS_TEXT("Besiroglu et al. 2024, notebook"),
         kAbsolute,
         {1.81686, 482.005717, 2085.4342, 0.347813029, 0.365854117}},
    }};
    return kSets;
}

double chinchillaLoss(const ChinchillaParameters& set, double parameters, double tokens) {
    return set.E + set.A / std::pow(parameters, set.alpha) + set.B / std::pow(tokens, set.beta);
}

std::optional<ComputeOptimum> computeOptimum(const ChinchillaParameters& set, double computeFlop) {
    const bool isUsable = computeFlop > 0 && set.A > 0 && set.B > 0 && set.alpha > 0 && set.beta > 0 &&
                          std::isfinite(computeFlop);
    if (!isUsable) {
        return std::nullopt;
    }
    ComputeOptimum optimum;
    const double sum = set.alpha + set.beta;
    optimum.G = std::pow(set.alpha * set.A / (set.beta * set.B), 1 / sum);
    optimum.parameterExponent = set.beta / sum;
    optimum.tokenExponent = set.alpha / sum;
    optimum.parameters = optimum.G * std::pow(computeFlop / 6, optimum.parameterExponent);
    optimum.tokens = std::pow(computeFlop / 6, optimum.tokenExponent) / optimum.G;
    optimum.tokensPerParameter = optimum.tokens / optimum.parameters;
    optimum.loss = chinchillaLoss(set, optimum.parameters, optimum.tokens);
    return optimum;
}

} // namespace frontierscope
