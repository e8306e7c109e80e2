// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/best_model.h"

#include "core/frontier/pareto.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace frontierscope {

namespace {

ModelFrontier frontierOf(const std::vector<double>& prices, const std::vector<double>& scores) {
    ModelFrontier result;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        result.models.push_back({nullptr, scores[i], false, nullptr, false, prices[i]});
    }
    result.frontier = paretoFrontier(prices, scores);
    return result;
}

} // namespace

TEST(BestModel, AnswersAsASearchOfAllModelsWould) {
    std::mt19937 random(3);
    for (int round = 0; round < 100; ++round) {
        std::vector<double> prices;
        std::vector<double> scores;
        for (int i = 0; i < 30; ++i) {
            prices.push_back(1 + static_cast<double>(random() % 12));
            scores.push_back(static_cast<double>(random() % 12));
        }
        const ModelFrontier frontier = frontierOf(prices, scores);
        for (double limit = 0; limit < 14; ++limit) {
            double bestScore = -1;
            double lowestPrice = std::numeric_limits<double>::infinity();
            for (std::size_t i = 0; i < prices.size(); ++i) {
                bestScore = prices[i] <= limit ? std::max(bestScore, scores[i]) : bestScore;
                lowestPrice = scores[i] >= limit ? std::min(lowestPrice, prices[i]) : lowestPrice;
            }
            const auto best = bestUnderBudget(frontier, limit);
            ASSERT_EQ(best.has_value(), bestScore >= 0);
            EXPECT_TRUE(!best || (scores[*best] == bestScore && prices[*best] <= limit));
            const auto cheapest = cheapestForLevel(frontier, limit);
            ASSERT_EQ(cheapest.has_value(), lowestPrice < 100);
            EXPECT_TRUE(!cheapest || (prices[*cheapest] == lowestPrice && scores[*cheapest] >= limit));
        }
    }
}

TEST(BestModel, IsNoneWhereNothingFits) {
    const ModelFrontier frontier = frontierOf({2, 3}, {50, 60});
    EXPECT_FALSE(bestUnderBudget(frontier, 1.99));
    EXPECT_FALSE(cheapestForLevel(frontier, 60.1));
    EXPECT_FALSE(bestUnderBudget({}, 1));
    EXPECT_FALSE(cheapestForLevel({}, 1));
}

} // namespace frontierscope
