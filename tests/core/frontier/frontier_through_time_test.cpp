// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/frontier_through_time.h"

#include "tests/core/frontier/priced_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

PricedFixture history() {
    PricedFixture fixture({{"gpt-4", "OpenAI", "2023-03-14", 37.5, 36},
                           {"flash", "Google", "2024-05-14", 0.5, 40},
                           {"sonnet", "Anthropic", "2024-06-20", 6, 55},
                           {"unscored", "Anthropic", "2024-07-01", 1, {}}});
    fixture.addPrice(1, "2024-08-12", 0.12);
    return fixture;
}

CalendarDate day(const char* text) {
    return *CalendarDate::parse(text);
}

} // namespace

TEST(FrontierChange, NamesWhoEnteredAndWhoLeft) {
    const PricedFixture fixture = history();
    const FrontierChange change =
        frontierChange(fixture.candidates(), {}, day("2024-01-01"), day("2024-12-31"));
    EXPECT_THAT(idsOf(change.entered), ElementsAre("flash", "sonnet"));
    EXPECT_THAT(idsOf(change.left), ElementsAre("gpt-4"));
    EXPECT_THAT(change.moved, IsEmpty());
}

TEST(FrontierChange, FollowsAPriceCut) {
    const PricedFixture fixture = history();
    const FrontierChange change =
        frontierChange(fixture.candidates(), {}, day("2024-08-11"), day("2024-08-12"));
    EXPECT_THAT(change.entered, IsEmpty());
    EXPECT_THAT(change.left, IsEmpty());
    ASSERT_EQ(change.moved.size(), 1U);
    EXPECT_EQ(change.moved[0].model->id, "flash");
    EXPECT_EQ(change.moved[0].costBefore, 0.5);
    EXPECT_EQ(change.moved[0].costAfter, 0.12);
}

TEST(FrontierChange, IsNothingBetweenEqualDaysOrBeforeTheFirstModel) {
    const PricedFixture fixture = history();
    const FrontierChange same =
        frontierChange(fixture.candidates(), {}, day("2024-12-31"), day("2024-12-31"));
    EXPECT_THAT(same.entered, IsEmpty());
    EXPECT_THAT(same.left, IsEmpty());
    const FrontierChange early = frontierChange(fixture.candidates(), {}, day("2019"), day("2020"));
    EXPECT_THAT(early.after.frontier, IsEmpty());
}

TEST(FrontierOfYear, KeepsLaunchPricesUnlessADateIsAsked) {
    const PricedFixture fixture = history();
    const auto cheapestOf = [](const ModelFrontier& frontier) {
        return frontier.models[frontier.frontier.front()].cost;
    };
    EXPECT_EQ(cheapestOf(frontierOfYear(fixture.candidates(), {}, 2023)), 37.5);
    EXPECT_EQ(cheapestOf(frontierOfYear(fixture.candidates(), {}, 2024)), 0.5);
    const FrontierQuestion dated{"gpqa-diamond", {}, day("2026-01-01")};
    EXPECT_EQ(cheapestOf(frontierOfYear(fixture.candidates(), dated, 2024)), 0.12);
    EXPECT_THAT(frontierOfYear(fixture.candidates(), {}, 2020).frontier, IsEmpty());
}

TEST(ChangeDays, AreReleasesAndPriceChanges) {
    const PricedFixture fixture = history();
    std::vector<std::string> days;
    for (const CalendarDate& date : changeDays(fixture.candidates(), {})) {
        days.push_back(date.toString());
    }
    EXPECT_THAT(days, ElementsAre("2023-03-14", "2024-05-14", "2024-06-20", "2024-08-12"));
    EXPECT_THAT(changeDays({}, {}), IsEmpty());
}

} // namespace frontierscope
