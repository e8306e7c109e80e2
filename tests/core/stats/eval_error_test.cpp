// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/eval_error.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace frontierscope {

namespace {

// The worked example of the reference; values to 9 digits.
constexpr std::array kScoresA = {1., 1., 0., 1., 0., 1., 1., 0., 1., 1., 0., 1.};
constexpr std::array kScoresB = {1., 0., 0., 1., 0., 1., 0., 0., 1., 1., 1., 0.};
constexpr std::array kClusters = {1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5};

std::vector<double> differences() {
    std::vector<double> result;
    for (std::size_t i = 0; i < kScoresA.size(); ++i) {
        result.push_back(kScoresA[i] - kScoresB[i]);
    }
    return result;
}

} // namespace

TEST(EvalError, AgreesWithTheReference) {
    EXPECT_NEAR(*meanScore(kScoresA), 0.666666667, 1e-8);
    EXPECT_NEAR(*standardErrorOfMean(kScoresA), 0.142133811, 1e-8);
    EXPECT_NEAR(*clusteredStandardError(kScoresA, kClusters, ClusterSum::miller), 0.0794552158, 1e-8);
    EXPECT_NEAR(*clusteredStandardError(kScoresA, kClusters, ClusterSum::cr0), 0.0680413817, 1e-8);
}

TEST(EvalError, ComparesQuestionByQuestion) {
    const auto compared = comparePaired(kScoresA, kScoresB);
    ASSERT_TRUE(compared);
    EXPECT_NEAR(compared->meanDifference, 0.166666667, 1e-8);
    EXPECT_NEAR(compared->standardErrorUnpaired, 0.207193854, 1e-8);
    EXPECT_NEAR(compared->standardErrorPaired, 0.166666667, 1e-8);
    EXPECT_NEAR(*compared->correlation, 0.353553391, 1e-8);
    EXPECT_NEAR(*clusteredStandardError(differences(), kClusters, ClusterSum::miller), 0.102062073, 1e-8);
    EXPECT_NEAR(*clusteredStandardError(differences(), kClusters, ClusterSum::cr0), 0.0900102875, 1e-8);
}

TEST(EvalError, IsUnknownForTooFewQuestions) {
    EXPECT_FALSE(meanScore({}));
    EXPECT_FALSE(standardErrorOfMean(std::array{1.0}));
    EXPECT_FALSE(comparePaired(std::array{1.0}, std::array{0.0}));
    EXPECT_FALSE(comparePaired(kScoresA, std::array{1.0, 0.0}));
    EXPECT_FALSE(clusteredStandardError(kScoresA, std::array{1, 2}, ClusterSum::cr0));
}

TEST(EvalError, HasNoCorrelationWhereOneModelNeverVaries) {
    const auto compared = comparePaired(std::array{1., 1., 1.}, std::array{1., 0., 1.});
    ASSERT_TRUE(compared);
    EXPECT_FALSE(compared->correlation);
}

TEST(QuestionsNeeded, GrowsWithTheSquareOfTheGap) {
    EXPECT_FALSE(questionsNeeded(0.8, 0.8));
    // (1.959964 + 0.841621)^2 (0.16 + 0.21), by hand for 0.80 against 0.70: 7.848880 * 0.37 / 0.01
    EXPECT_EQ(questionsNeeded(0.8, 0.7), 291);
    EXPECT_EQ(questionsNeeded(0.7, 0.8), 291);
    EXPECT_NEAR(*questionsNeeded(0.505, 0.495) / *questionsNeeded(0.55, 0.45), 100, 2);
}

} // namespace frontierscope
