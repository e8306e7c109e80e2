// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/frontier_uncertainty.h"

#include "tests/core/frontier/priced_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include <cmath>

namespace frontierscope {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

PricedFixture rivals() {
    return PricedFixture({{"cheap", "A", "2024-01-01", 1, 40},
                          {"near", "B", "2024-01-01", 2, 39.5},
                          {"hopeless", "C", "2024-01-01", 3, 5},
                          {"best", "D", "2024-01-01", 4, 90}});
}

} // namespace

TEST(ProbabilityOnFrontier, IsHalfForANearTieAndOneForTheClearBest) {
    const PricedFixture fixture = rivals();
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    const auto shares = probabilityOnFrontier(frontier, gpqaDiamond(), 4000, 5);
    EXPECT_EQ(shares[0], 1) << "the cheapest is always on it";
    // P(N(39.5, s) > N(40, s)) with s = 3.48 points each: 1 - Phi(0.5 / 4.92) = 0.4595
    EXPECT_NEAR(shares[1], 0.4595, 0.03);
    EXPECT_EQ(shares[2], 0);
    EXPECT_EQ(shares[3], 1);
}

TEST(ProbabilityOnFrontier, IsTheSameForTheSameSeed) {
    const PricedFixture fixture = rivals();
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    EXPECT_EQ(probabilityOnFrontier(frontier, gpqaDiamond(), 200, 9),
              probabilityOnFrontier(frontier, gpqaDiamond(), 200, 9));
    EXPECT_NE(probabilityOnFrontier(frontier, gpqaDiamond(), 200, 9),
              probabilityOnFrontier(frontier, gpqaDiamond(), 200, 10));
}

TEST(ProbabilityOnFrontier, IsZeroOrOneWithoutErrors) {
    PricedFixture fixture = rivals();
    Benchmark benchmark = gpqaDiamond();
    benchmark.itemCount.reset();
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    EXPECT_THAT(probabilityOnFrontier(frontier, benchmark, 10, 1), ElementsAre(1, 0, 0, 1));
    EXPECT_THAT(probabilityOnFrontier({}, benchmark), IsEmpty());
    EXPECT_THAT(probabilityOnFrontier(frontier, benchmark, 0), ElementsAre(0, 0, 0, 0));
}

TEST(ChanceOnFrontier, IsThatOfAllModelsAmongFew) {
    const PricedFixture fixture = rivals();
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    const auto all = probabilityOnFrontier(frontier, gpqaDiamond());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(chanceOnFrontier(frontier, gpqaDiamond(), i), all[i]);
    }
}

TEST(ChanceOnFrontier, AgreesWithDrawsOfAllModelsAmongMany) {
    std::mt19937 random(3);
    std::vector<FixtureRow> rows;
    for (int i = 0; i < 2500; ++i) {
        const double price = 1 + static_cast<double>(random() % 1000) / 10;
        const double luck = i % 250 == 0 ? 25 : static_cast<double>(random() % 100) / 10;
        rows.push_back({"m", "Lab", "2024-01-01", price, 10 + 0.5 * price + luck});
    }
    const PricedFixture fixture(rows);
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    const auto all = probabilityOnFrontier(frontier, gpqaDiamond(), 400);
    std::size_t hopefulCount = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i] > 0.05 || i % 97 == 0) {
            EXPECT_NEAR(chanceOnFrontier(frontier, gpqaDiamond(), i), all[i], 0.12) << i;
            hopefulCount += all[i] > 0.05 ? 1 : 0;
        }
    }
    EXPECT_GT(hopefulCount, 3U);
}

TEST(StandardErrorOf, TakesTheStatedOneFirst) {
    PricedFixture fixture = rivals();
    fixture.models[0].scores[0].standardError = 1.5;
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    EXPECT_EQ(standardErrorOf(frontier.models[0], gpqaDiamond()), 1.5);
    EXPECT_NEAR(*standardErrorOf(frontier.models[3], gpqaDiamond()), 100 * std::sqrt(0.09 / 198), 1e-12);
}

TEST(TieGroups, CutTheFrontierWhereAGapCouldBeReal) {
    const PricedFixture fixture({{"a", "A", "2024-01-01", 1, 50},
                                 {"b", "B", "2024-01-01", 2, 60},
                                 {"c", "C", "2024-01-01", 3, 62},
                                 {"d", "D", "2024-01-01", 4, 62.5}});
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    EXPECT_THAT(tieGroups(frontier, gpqaDiamond()), ElementsAre(ElementsAre(3, 2, 1), ElementsAre(0)));
    EXPECT_THAT(tieGroups({}, gpqaDiamond()), IsEmpty());
}

} // namespace frontierscope
