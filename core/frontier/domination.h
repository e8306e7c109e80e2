// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/model_frontier.h"

#include <optional>
#include <vector>

namespace frontierscope {

/// A model that is no worse on cost and score and better on one.
struct Dominator {
    std::size_t index = 0;   ///< into ModelFrontier::models
    double scoreGain = 0;    ///< >= 0, in the benchmark's unit
    double costFraction = 0; ///< its cost as a share of the dominated model's, <= 1
};

/// Who dominates a model, best score first (then cheapest). Empty for a model on the frontier.
[[nodiscard]] std::vector<Dominator> dominatorsOf(const ModelFrontier& frontier, std::size_t index);

/// The cost below which a model would be on the frontier: the lowest cost of another model that scores as
/// much or more. Nothing if no other does: then it is on the frontier at any price.
[[nodiscard]] std::optional<double> costToBeOnFrontier(const ModelFrontier& frontier, std::size_t index);

/// A smaller model that scores more than its own lab's flagship of the day.
struct FlagshipUpset {
    std::size_t smaller = 0;  ///< into ModelFrontier::models
    std::size_t flagship = 0; ///< into ModelFrontier::models
    double scoreGain = 0;     ///< > 0
    double costFraction = 0;  ///< smaller / flagship, < 1
};

/// Mid-size and small models (by `tier`) that beat the flagship of their lab, one that was released before
/// them, by release date. Where tiers are unknown, the dearest model that the lab had released until then
/// counts as its flagship, and what costs at most half as much as smaller.
[[nodiscard]] std::vector<FlagshipUpset> flagshipUpsets(const ModelFrontier& frontier);

} // namespace frontierscope
