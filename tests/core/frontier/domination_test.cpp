// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/domination.h"

#include "tests/core/frontier/priced_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace frontierscope {

using testing::IsEmpty;
using testing::SizeIs;

TEST(Dominators, SayByHowMuch) {
    const PricedFixture fixture({{"gpt-4", "OpenAI", "2023-03-14", 40, 36},
                                 {"mini", "OpenAI", "2024-07-18", 0.4, 40},
                                 {"sonnet", "Anthropic", "2024-06-20", 10, 56},
                                 {"opus", "Anthropic", "2024-03-04", 30, 50}});
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    const auto dominators = dominatorsOf(frontier, 0);
    ASSERT_THAT(dominators, SizeIs(3));
    EXPECT_EQ(dominators[0].index, 2U);
    EXPECT_DOUBLE_EQ(dominators[0].scoreGain, 20);
    EXPECT_DOUBLE_EQ(dominators[0].costFraction, 0.25);
    EXPECT_EQ(dominators[2].index, 1U);
    EXPECT_THAT(dominatorsOf(frontier, 2), IsEmpty());
    EXPECT_DOUBLE_EQ(*costToBeOnFrontier(frontier, 0), 0.4);
    EXPECT_DOUBLE_EQ(*costToBeOnFrontier(frontier, 3), 10);
    EXPECT_FALSE(costToBeOnFrontier(frontier, 2)) << "nothing scores as much";
}

TEST(CostToBeOnFrontier, IsWhereTheModelJoins) {
    std::mt19937 random(11);
    std::vector<FixtureRow> rows;
    for (int i = 0; i < 25; ++i) {
        rows.push_back({"m", "Lab", "2024-01-01", 1 + static_cast<double>(random() % 50),
                        static_cast<double>(random() % 50)});
    }
    const PricedFixture fixture(rows);
    const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto cost = costToBeOnFrontier(frontier, i);
        EXPECT_EQ(dominatorsOf(frontier, i).empty(), frontier.models[i].isOnFrontier);
        if (!cost) {
            continue;
        }
        for (const double factor : {0.999, 1.001}) {
            PricedFixture changed(rows);
            changed.models[i].prices[0].inputUsdPerMtok = changed.models[i].prices[0].outputUsdPerMtok =
                *cost * factor;
            EXPECT_EQ(modelFrontier(changed.candidates(), {}).models[i].isOnFrontier, factor < 1);
        }
    }
}

TEST(FlagshipUpsets, FindTheMidSizeModelThatBeatsTheFlagship) {
    const PricedFixture fixture({{"opus-3", "Anthropic", "2024-03-04", 30, 50, "flagship"},
                                 {"sonnet-3", "Anthropic", "2024-03-04", 6, 40, "mid"},
                                 {"sonnet-3-5", "Anthropic", "2024-06-20", 6, 56, "mid"},
                                 {"elsewhere", "OpenAI", "2024-07-18", 1, 60, "mid"}});
    const auto upsets = flagshipUpsets(modelFrontier(fixture.candidates(), {}));
    ASSERT_THAT(upsets, SizeIs(1));
    EXPECT_EQ(upsets[0].smaller, 2U);
    EXPECT_EQ(upsets[0].flagship, 0U);
    EXPECT_DOUBLE_EQ(upsets[0].costFraction, 0.2);
    EXPECT_DOUBLE_EQ(upsets[0].scoreGain, 6);
}

TEST(FlagshipUpsets, TakeTheDearestWhereTiersAreUnknown) {
    const PricedFixture fixture({{"big", "Lab", "2024-01-01", 30, 50},
                                 {"small", "Lab", "2024-06-01", 15, 51},
                                 {"similar", "Lab", "2024-06-01", 20, 60},
                                 {"undated", "Lab", "", 1, 70}});
    const auto upsets = flagshipUpsets(modelFrontier(fixture.candidates(), {}));
    ASSERT_THAT(upsets, SizeIs(1));
    EXPECT_EQ(upsets[0].smaller, 1U);
}

TEST(FlagshipUpsets, AreThoseOfALookAtEveryPair) {
    std::mt19937 random(5);
    const char* const days[] = {"2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01"};
    const char* const tiers[] = {"flagship", "mid", "small", ""};
    for (int round = 0; round < 40; ++round) {
        std::vector<FixtureRow> rows;
        for (int i = 0; i < 30; ++i) {
            rows.push_back({"m", random() % 2 == 0 ? "A" : "B", days[random() % 4],
                            1 + static_cast<double>(random() % 9), static_cast<double>(random() % 50),
                            tiers[round % 2 == 0 ? random() % 4 : 3]});
        }
        const PricedFixture fixture(rows);
        const ModelFrontier frontier = modelFrontier(fixture.candidates(), {});
        const auto& models = frontier.models;
        const auto day = [&](std::size_t i) {
            return models[i].model->releaseDate->firstDay();
        };
        const auto isFlagship = [&](std::size_t i) {
            return models[i].model->tier == "flagship";
        };
        std::size_t count = 0;
        const auto upsets = flagshipUpsets(frontier);
        for (std::size_t i = 0; i < models.size(); ++i) {
            std::optional<std::size_t> flagship;
            for (std::size_t j = 0; j < models.size(); ++j) {
                if (models[j].model->organization != models[i].model->organization || day(j) >= day(i)) {
                    continue;
                }
                const bool isBetter =
                    !flagship || (isFlagship(j) != isFlagship(*flagship) ? isFlagship(j)
                                  : isFlagship(j)                        ? day(j) > day(*flagship)
                                                  : models[j].cost > models[*flagship].cost);
                flagship = isBetter ? j : flagship;
            }
            for (const FlagshipUpset& upset : upsets) {
                if (upset.smaller == i) {
                    EXPECT_EQ(upset.flagship, flagship);
                    ++count;
                }
            }
        }
        EXPECT_EQ(count, upsets.size());
    }
}

} // namespace frontierscope
