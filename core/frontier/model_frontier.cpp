// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/model_frontier.h"

#include "core/frontier/column_lens.h"
#include "core/frontier/pareto.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

bool isReleasedBy(const Model& model, const std::optional<CalendarDate>& asOf) {
    return !asOf || !model.releaseDate || model.releaseDate->firstDay() <= asOf->lastDay();
}

std::optional<Cost> costOf(const Model& model, const Price* price, const FrontierQuestion& question,
                           double score) {
    if (!question.costColumn.empty()) {
        const std::string id = columnId(question.costColumn);
        const auto found = std::ranges::find(model.benchmarkCosts, id, &BenchmarkCost::benchmark);
        return found == model.benchmarkCosts.end() ? std::nullopt : std::optional(Cost{found->usd, false});
    }
    if (question.costUnit == CostUnit::perBenchmarkRun) {
        const BenchmarkCost* cost = benchmarkCostAsOf(model, question.benchmark, question.asOf);
        return cost == nullptr ? std::nullopt : std::optional(Cost{cost->usd, false});
    }
    return price == nullptr
               ? std::nullopt
               : costOf(model, *price, {question.costUnit, question.blend, question.task}, score);
}

} // namespace

ModelFrontier modelFrontier(const std::vector<const Model*>& candidates, const FrontierQuestion& question) {
    ModelFrontier result;
    std::vector<double> costs;
    std::vector<double> scores;
    for (const Model* model : candidates) {
        if (!isReleasedBy(*model, question.asOf)) {
            result.notYetReleased.push_back(model);
            continue;
        }
        const Score* score = usedScore(*model, question.benchmark);
        if (score == nullptr || !std::isfinite(score->value)) {
            result.withoutScore.push_back(model);
            continue;
        }
        const Price* price = priceAsOf(*model, question.asOf);
        const auto cost = costOf(*model, price, question, score->value);
        if (!cost) {
            result.withoutPrice.push_back(model);
            continue;
        }
        result.models.push_back({model, score->value, cost->isEstimate, score, false, cost->usd});
        costs.push_back(cost->usd);
        scores.push_back(score->value);
    }
    result.frontier = paretoFrontier(costs, scores);
    for (const std::size_t index : result.frontier) {
        result.models[index].isOnFrontier = true;
    }
    return result;
}

} // namespace frontierscope
