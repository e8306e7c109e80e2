// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/model_gap.h"

#include "tests/core/frontier/priced_fixture.h"

#include <gtest/gtest.h>

namespace frontierscope {

TEST(ModelGap, TakesTheNumberOfQuestionsFromTheBenchmarkOrTheScore) {
    PricedFixture fixture({{"a", "A", "2024-01-01", 1, 80}, {"b", "B", "2024-01-01", 1, 70}});
    EXPECT_EQ(modelGap(fixture.models[0], fixture.models[1], gpqaDiamond())->items, 198);
    fixture.models[1].scores[0].itemCount = 50;
    const auto gap = modelGap(fixture.models[0], fixture.models[1], gpqaDiamond());
    EXPECT_EQ(gap->items, 50);
    EXPECT_DOUBLE_EQ(*gap->gapItems, 5);
    EXPECT_EQ(gap->verdict, Verdict::indistinguishable);
}

TEST(ModelGap, KnowsNoQuestionsForARating) {
    PricedFixture fixture({{"a", "A", "2024-01-01", 1, 1340}, {"b", "B", "2024-01-01", 1, 1302}});
    fixture.models[0].scores[0].standardError = fixture.models[1].scores[0].standardError = 5;
    Benchmark rating = gpqaDiamond();
    rating.unit = "elo";
    const auto gap = modelGap(fixture.models[0], fixture.models[1], rating);
    EXPECT_FALSE(gap->gapPct);
    EXPECT_FALSE(gap->gapItems);
    EXPECT_EQ(gap->gap, 38);
    EXPECT_EQ(gap->verdict, Verdict::distinguishable);
}

TEST(ModelGap, NeedsAScoreOfBoth) {
    const PricedFixture fixture({{"a", "A", "2024-01-01", 1, 80}, {"b", "B", "2024-01-01", 1, {}}});
    const auto gap = modelGap(fixture.models[0], fixture.models[1], gpqaDiamond());
    ASSERT_FALSE(gap);
    EXPECT_EQ(render(gap.error().message), "b has no score on GPQA Diamond.");
}

} // namespace frontierscope
