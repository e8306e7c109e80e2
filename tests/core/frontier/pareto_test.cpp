// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/pareto.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace frontierscope {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

bool competes(double cost, double score) {
    return cost > 0 && std::isfinite(cost) && std::isfinite(score);
}

/// The definition itself, in O(n^2).
std::vector<std::size_t> bruteForce(const std::vector<double>& costs, const std::vector<double>& scores) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        bool isDominated = !competes(costs[i], scores[i]);
        for (std::size_t j = 0; j < costs.size() && !isDominated; ++j) {
            isDominated = competes(costs[j], scores[j]) && costs[j] <= costs[i] && scores[j] >= scores[i] &&
                          (costs[j] < costs[i] || scores[j] > scores[i]);
        }
        if (!isDominated) {
            kept.push_back(i);
        }
    }
    std::stable_sort(kept.begin(), kept.end(), [&](auto a, auto b) { return costs[a] < costs[b]; });
    return kept;
}

} // namespace

TEST(ParetoFrontier, KeepsWhatNothingDominates) {
    EXPECT_THAT(paretoFrontier(std::vector{3., 1., 2., 4.}, std::vector{50., 40., 30., 60.}),
                ElementsAre(1, 0, 3));
}

TEST(ParetoFrontier, KeepsExactTies) {
    EXPECT_THAT(paretoFrontier(std::vector{2., 1., 2., 1.}, std::vector{9., 5., 9., 5.}),
                ElementsAre(1, 3, 0, 2));
}

TEST(ParetoFrontier, DropsWhatIsWorseOnOneAndEqualOnTheOther) {
    EXPECT_THAT(paretoFrontier(std::vector{1., 2., 1.}, std::vector{5., 5., 4.}), ElementsAre(0));
}

TEST(ParetoFrontier, LeavesOutWhatCannotCompete) {
    EXPECT_THAT(paretoFrontier(std::vector{0., -1., kNan, kInfinity, 1., 1., 1., 5.},
                               std::vector{99., 99., 99., 99., kNan, kInfinity, -kInfinity, 7.}),
                ElementsAre(7));
    EXPECT_THAT(paretoFrontier({}, {}), IsEmpty());
    EXPECT_THAT(paretoFrontier(std::vector{kNan}, std::vector{1.}), IsEmpty());
}

class RandomFrontier : public testing::TestWithParam<unsigned> {};

TEST_P(RandomFrontier, EqualsTheDefinition) {
    std::mt19937 random(GetParam());
    // Few distinct values make many ties; every tenth value is one that can't compete.
    const unsigned distinct = 2 + GetParam() % 30;
    const std::array odd = {kNan, kInfinity, -kInfinity, 0., -1.};
    std::vector<double> costs(1 + random() % 300);
    std::vector<double> scores(costs.size());
    for (std::size_t i = 0; i < costs.size(); ++i) {
        costs[i] =
            random() % 10 == 0 ? odd[random() % odd.size()] : 1. + static_cast<double>(random() % distinct);
        scores[i] =
            random() % 10 == 0 ? odd[random() % odd.size()] : 1. + static_cast<double>(random() % distinct);
    }
    EXPECT_EQ(paretoFrontier(costs, scores), bruteForce(costs, scores));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomFrontier, testing::Range(0U, 120U));

/// Clouds large enough for the pass that drops most points before sorting.
class LargeFrontier : public testing::TestWithParam<const char*> {};

TEST_P(LargeFrontier, EqualsASortOfAllPoints) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    const std::string shape = GetParam();
    std::vector<double> costs(60'000);
    std::vector<double> scores(costs.size());
    for (std::size_t i = 0; i < costs.size(); ++i) {
        costs[i] = 0.01 + uniform(random);
        scores[i] = shape == "line"    ? costs[i]
                    : shape == "steps" ? std::floor(costs[i] * 20) - std::floor(uniform(random) * 3)
                    : shape == "equal" ? 1
                                       : uniform(random);
        if (shape == "steps") {
            costs[i] = 1 + std::floor(costs[i] * 40);
        }
        if (shape == "equal") {
            costs[i] = 1;
        }
        if (shape == "odd" && i % 3 == 0) {
            (i % 2 == 0 ? costs : scores)[i] = i % 4 == 0 ? kNan : kInfinity;
        }
    }
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (competes(costs[i], scores[i])) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return costs[a] != costs[b] ? costs[a] < costs[b] : scores[a] > scores[b];
    });
    std::vector<std::size_t> expected;
    for (const std::size_t i : order) {
        if (expected.empty() || scores[i] > scores[expected.back()] ||
            (scores[i] == scores[expected.back()] && costs[i] == costs[expected.back()])) {
            expected.push_back(i);
        }
    }
    EXPECT_EQ(paretoFrontier(costs, scores), expected);
}

INSTANTIATE_TEST_SUITE_P(Shapes, LargeFrontier, testing::Values("cloud", "line", "steps", "equal", "odd"));

} // namespace frontierscope
