// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/best_model.h"

namespace frontierscope {

// Both answers stand on the frontier, and it rises in price and score alike (only exact ties repeat).

std::optional<std::size_t> bestUnderBudget(const ModelFrontier& frontier, double budgetUsd) {
    std::optional<std::size_t> best;
    for (const std::size_t index : frontier.frontier) {
        const PricedModel& model = frontier.models[index];
        if (model.cost <= budgetUsd && (!best || model.score > frontier.models[*best].score)) {
            best = index;
        }
    }
    return best;
}

std::optional<std::size_t> cheapestForLevel(const ModelFrontier& frontier, double score) {
    for (const std::size_t index : frontier.frontier) {
        if (frontier.models[index].score >= score) {
            return index;
        }
    }
    return std::nullopt;
}

} // namespace frontierscope
