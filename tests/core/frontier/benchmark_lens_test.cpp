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

TEST(WithBenchmark, FindsThePublishedIndexByTheRunnersName) {
    const auto score = [](const char* benchmark, double value, const char* name) {
        Score result;
        result.benchmark = benchmark;
        result.value = value;
        result.sourceModelName = name;
        return result;
    };
    Dataset dataset = datasetWithRatings();
    dataset.models[0].scores = {score("gpqa-diamond", 56, "Sonnet (another runner)"),
                                score("gpqa-diamond", 54, "sonnet-20240620")};
    dataset.models.push_back(dataset.models[0]);
    dataset.models[1].id = "b";
    dataset.models[1].scores = {score("gpqa-diamond", 55, "sonnet-20241022")};
    Model run;
    run.id = "compute-sonnet";
    run.scores = {score("gpqa-diamond", 54, "sonnet-20240620"), score("eci", 130, "")};
    dataset.computeModels = {run};
    const auto result = withBenchmark(dataset, "eci");
    ASSERT_TRUE(result);
    ASSERT_NE(usedScore(result->models[0], "eci"), nullptr);
    EXPECT_EQ(usedScore(result->models[0], "eci")->value, 130);
    EXPECT_EQ(usedScore(result->models[1], "eci"), nullptr) << "another version";
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
