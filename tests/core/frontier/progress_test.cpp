// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/progress.h"

#include "tests/core/frontier/priced_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace frontierscope {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// One lab's scores at every half year from 2020 on.
PricedFixture steps(const std::vector<double>& scores) {
    static const std::vector<std::string> kDays = {"2020-01-01", "2020-07-01", "2021-01-01", "2021-07-01",
                                                   "2022-01-01", "2022-07-01", "2023-01-01", "2023-07-01"};
    std::vector<FixtureRow> rows;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        rows.push_back({"m", "Lab", kDays[i].c_str(), 1, scores[i]});
    }
    return PricedFixture(rows);
}

} // namespace

TEST(Progress, KeepsTheRecordsOfEachLab) {
    const PricedFixture fixture({{"a1", "A", "2023-01-01", 1, 30},
                                 {"b1", "B", "2023-02-01", 1, 40},
                                 {"a2", "A", "2023-03-01", 1, 35},
                                 {"b2", "B", "2023-04-01", 1, 38},
                                 {"a3", "A", "2023-05-01", 1, 50},
                                 {"undated", "A", "", 1, 99},
                                 {"unscored", "C", "2023-01-01", 1, {}}});
    const Progress progress = progressOn(fixture.candidates(), gpqaDiamond());
    EXPECT_THAT(progress.overall.records, SizeIs(3));
    ASSERT_THAT(progress.labs, SizeIs(2));
    EXPECT_THAT(progress.labs[0].records, SizeIs(3));
    EXPECT_THAT(progress.labs[1].records, SizeIs(1));
    ASSERT_THAT(progress.leads, SizeIs(5));
    EXPECT_FALSE(progress.leads[0].lead) << "a single lab leads nobody";
    EXPECT_DOUBLE_EQ(*progress.leads[2].lead, 5);
    EXPECT_DOUBLE_EQ(*progress.leads[2].leadItems, 9.9);
    EXPECT_EQ(progress.leads[4].leader->id, "a3");
    EXPECT_DOUBLE_EQ(*progress.leads[4].lead, 10);
    EXPECT_FALSE(progress.leads[4].spread) << "fewer than five labs";
}

TEST(Progress, MeasuresTheSpreadOfTheTopFiveLabs) {
    std::vector<FixtureRow> rows;
    for (const char* lab : {"A", "B", "C", "D", "E", "F"}) {
        rows.push_back({lab, lab, "2024-01-01", 1, 90 - 3 * static_cast<double>(rows.size())});
    }
    const PricedFixture fixture(rows);
    const Progress progress = progressOn(fixture.candidates(), gpqaDiamond());
    ASSERT_THAT(progress.leads, SizeIs(1));
    EXPECT_DOUBLE_EQ(*progress.leads[0].spread, 12);
}

TEST(ProgressTrend, SeesABendOnlyWhereTheDataShowOne) {
    const auto verdict = [](const std::vector<double>& scores) {
        const PricedFixture fixture = steps(scores);
        return progressOn(fixture.candidates(), gpqaDiamond()).trend;
    };
    EXPECT_EQ(verdict({10, 30, 45, 56, 64, 69.5, 73, 75}).verdict, TrendVerdict::slowing);
    EXPECT_EQ(verdict({10, 11, 13, 17, 24, 33, 45, 60}).verdict, TrendVerdict::quickening);
    const ProgressTrend steady = verdict({10, 21, 29, 41, 49, 61, 69, 81});
    EXPECT_EQ(steady.verdict, TrendVerdict::undecided);
    EXPECT_NEAR(steady.pointsPerYear, 20, 0.5);
    EXPECT_THAT(render(steady.sentence), HasSubstr("can't tell slowing from steady"));
}

TEST(ProgressTrend, SaysWhenThereIsTooLittle) {
    const PricedFixture fixture = steps({10, 20, 30, 40});
    EXPECT_THAT(render(progressOn(fixture.candidates(), gpqaDiamond()).trend.sentence),
                HasSubstr("4 records are too few"));
    const Progress none = progressOn({}, gpqaDiamond());
    EXPECT_THAT(none.overall.records, IsEmpty());
    EXPECT_THAT(none.leads, IsEmpty());
    EXPECT_EQ(none.trend.n, 0U);
}

} // namespace frontierscope
