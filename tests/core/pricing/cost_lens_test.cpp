// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing/cost_lens.h"

#include <gtest/gtest.h>

#include <limits>

namespace frontierscope {

namespace {

Price priced(double input, double output) {
    Price price;
    price.inputUsdPerMtok = input;
    price.outputUsdPerMtok = output;
    return price;
}

Model modelThat(bool reasons) {
    Model model;
    model.reasoning = reasons;
    return model;
}

const CostLens kPerTask{CostUnit::perTask, {}, {1000, 500, 8}};
const CostLens kPerCorrectAnswer{CostUnit::perCorrectAnswer, {}, {1000, 500, 8}};

} // namespace

TEST(CostOf, IsTheBlendedPricePerMillionTokens) {
    const auto cost = costOf(modelThat(true), priced(30, 60), {}, {});
    ASSERT_TRUE(cost);
    EXPECT_DOUBLE_EQ(cost->usd, 37.5);
    EXPECT_FALSE(cost->isEstimate);
}

TEST(CostOf, CountsTheTokensOfATask) {
    const auto plain = costOf(modelThat(false), priced(2, 10), kPerTask, {});
    EXPECT_DOUBLE_EQ(plain->usd, (1000 * 2 + 500 * 10) / 1e6);
    EXPECT_FALSE(plain->isEstimate);
    const auto reasoning = costOf(modelThat(true), priced(2, 10), kPerTask, {});
    EXPECT_DOUBLE_EQ(reasoning->usd, (1000 * 2 + 4000 * 10) / 1e6);
    EXPECT_DOUBLE_EQ(costOf(Model{}, priced(2, 10), kPerTask, {})->usd, plain->usd);
}

TEST(CostOf, DividesByTheShareOfCorrectAnswers) {
    EXPECT_DOUBLE_EQ(costOf(modelThat(false), priced(2, 10), kPerCorrectAnswer, 50)->usd, 0.014);
    EXPECT_FALSE(costOf(modelThat(false), priced(2, 10), kPerCorrectAnswer, 0));
    EXPECT_FALSE(costOf(modelThat(false), priced(2, 10), kPerCorrectAnswer, {}));
    EXPECT_FALSE(costOf(modelThat(false), priced(2, 10), kPerCorrectAnswer, 1302.3))
        << "a rating is no share";
}

TEST(CostOf, IsUnknownWithoutAPriceThatCounts) {
    const double infinity = std::numeric_limits<double>::infinity();
    for (const CostLens& lens : {CostLens{}, kPerTask, kPerCorrectAnswer}) {
        EXPECT_FALSE(costOf(Model{}, Price{}, lens, 50));
        EXPECT_FALSE(costOf(Model{}, priced(0, 0), lens, 50));
        EXPECT_FALSE(costOf(Model{}, priced(-1, -1), lens, 50));
        EXPECT_FALSE(costOf(Model{}, priced(infinity, 1), lens, 50));
    }
}

TEST(CostOf, RefusesATaskThatMakesNoSense) {
    for (const TaskSize& task : {TaskSize{0, 0, 8}, TaskSize{-1, 500, 8}, TaskSize{1000, 500, 0.5},
                                 TaskSize{std::numeric_limits<double>::quiet_NaN(), 500, 8}}) {
        EXPECT_FALSE(costOf(Model{}, priced(2, 10), {CostUnit::perTask, {}, task}, {}));
    }
}

TEST(CostOf, SaysWhatTheAxisCounts) {
    EXPECT_EQ(render(describe({})), "USD per million tokens, 3:1 input:output");
    EXPECT_EQ(render(describe(kPerTask)),
              "USD per task, assumed: 1000 input and 500 output tokens, 8 times the output if reasoning");
    EXPECT_EQ(blendPresets().front().blend, (Blend{3, 1, 0}));
    EXPECT_EQ(blendPresets().back().blend, (Blend{0, 1, 0}));
}

TEST(BenchmarkCost, IsTheLastKnownOnTheDayAndTheFirstWithoutOne) {
    Model model;
    model.benchmarkCosts = {{"gpqa-diamond", 59.2, CalendarDate::parse("2025-04"), {}, {}, {}},
                            {"mmlu", 1, CalendarDate::parse("2025-04"), {}, {}, {}},
                            {"gpqa-diamond", 11.8, CalendarDate::parse("2025-06"), {}, {}, {}}};
    const auto usdOn = [&model](const std::optional<CalendarDate>& day) {
        const BenchmarkCost* cost = benchmarkCostAsOf(model, "gpqa-diamond", day);
        return cost == nullptr ? 0 : cost->usd;
    };
    EXPECT_EQ(usdOn({}), 59.2);
    EXPECT_EQ(usdOn(CalendarDate(2025, 3, 31)), 0);
    EXPECT_EQ(usdOn(CalendarDate(2025, 4, 1)), 59.2);
    EXPECT_EQ(usdOn(CalendarDate(2025, 5, 31)), 59.2);
    EXPECT_EQ(usdOn(CalendarDate(2026, 1, 1)), 11.8);
    EXPECT_EQ(benchmarkCostAsOf(model, "aime-2024", {}), nullptr);
    for (BenchmarkCost& cost : model.benchmarkCosts) {
        cost.usd = 0;
    }
    EXPECT_EQ(usdOn({}), 0);
}

} // namespace frontierscope
