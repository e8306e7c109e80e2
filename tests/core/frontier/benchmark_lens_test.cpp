// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/benchmark_lens.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using testing::HasSubstr;

Dataset datasetWithRatings() {
    Dataset dataset;
    Model model;
    model.id = "a";
    dataset.models = {model};
    RatingSnapshot controlled;
    controlled.date = *CalendarDate::parse("2025-12-11");
    controlled.category = "korean";
    controlled.styleControl = true;
    controlled.ratings = {{"a", "A", 1300, {}, {}, {}, "", ""}};
    RatingSnapshot plain = controlled;
    plain.styleControl = false;
    plain.ratings = {{"a", "A", 1200, 1190.2, 1209.8, 500, "source", ""},
                     {"", "Z", 1500, {}, {}, {}, "", ""}};
    dataset.ratings = {controlled, plain};
    Benchmark benchmark;
    benchmark.id = "gpqa-diamond";
    dataset.benchmarks = {benchmark};
    return dataset;
}

} // namespace

TEST(WithBenchmark, PutsRatingsOfOneSnapshotBesideTheModels) {
    const auto dataset = withBenchmark(datasetWithRatings(), "arena-korean@2025-12-11");
    ASSERT_TRUE(dataset);
    const Score* score = usedScore(dataset->models[0], "arena-korean@2025-12-11");
    ASSERT_NE(score, nullptr);
    EXPECT_EQ(score->value, 1200) << "the table without style control counts";
    EXPECT_NEAR(*score->standardError, 5, 0.01);
    ASSERT_NE(dataset->findBenchmark("arena-korean@2025-12-11"), nullptr);
    EXPECT_FALSE(dataset->findBenchmark("arena-korean@2025-12-11")->isPercent());
}

TEST(WithBenchmark, ChangesNothingForABenchmarkOfTheDataset) {
    EXPECT_EQ(*withBenchmark(datasetWithRatings(), "gpqa-diamond"), datasetWithRatings());
}

TEST(WithBenchmark, ListsWhatTheDatasetHas) {
    const auto dataset = withBenchmark(datasetWithRatings(), "arena-korean@1999-01-01");
    ASSERT_FALSE(dataset);
    EXPECT_EQ(dataset.error().code, ErrorCode::usage);
    EXPECT_THAT(render(dataset.error().message), HasSubstr("It has: gpqa-diamond, arena-korean@2025-12-11."));
}

} // namespace frontierscope
