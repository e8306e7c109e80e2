// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/pricing/cost_lens.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// How cost and capability are measured: what makes two models comparable on a chart.
struct FrontierQuestion {
    std::string benchmark = "gpqa-diamond";
    Blend blend;
    std::optional<CalendarDate>
        asOf; ///< empty: list prices at launch, all models; else what was on sale that day
    CostUnit costUnit = CostUnit::perMillionTokens;
    TaskSize task = {}; ///< for the costs of a task
    /// A computed column in place of a cost, put there by withColumnCosts(); empty: `costUnit`.
    std::string costColumn = {};
};

/// A model with a price and a score.
struct PricedModel {
    const Model* model = nullptr;
    double score = 0;             ///< in the benchmark's unit
    bool isPriceEstimate = false; ///< the price is an estimate, or the tokens of a task are assumed
    const Score* scoreRecord = nullptr;
    bool isOnFrontier = false;
    double cost =
        0; ///< on the cost axis: the price, or USD per task, correct answer or run: > 0; or a column's value
};

struct ModelFrontier {
    std::vector<PricedModel> models;   ///< all that can be placed, in the dataset's order
    std::vector<std::size_t> frontier; ///< indices into `models`, cheapest first
    std::vector<const Model*>
        withoutPrice; ///< have a score, but no price (per benchmark run: no cost) that counts
    std::vector<const Model*> withoutScore;   ///< have no score on the benchmark (a price or not)
    std::vector<const Model*> notYetReleased; ///< came out after the question's day: they compete in nothing
};

/// Who is on the price/score frontier. `candidates` are the models that compete (a filter's result); pointers
/// into the dataset stay valid as long as it does. A price of 0 (free) can't stand on a log axis and counts
/// as without price.
[[nodiscard]] ModelFrontier modelFrontier(const std::vector<const Model*>& candidates,
                                          const FrontierQuestion& question);

} // namespace frontierscope
