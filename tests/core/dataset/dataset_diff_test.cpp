// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_diff.h"

#include "core/dataset/dataset_io.h"
#include "core/frontier/conclusions.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

Dataset fromCsv(const std::string& rows) {
    auto loaded = parseDataset("id,name,input_price,output_price,gpqa,reasoning,release_date\n" + rows);
    EXPECT_TRUE(loaded);
    return std::move(loaded->dataset);
}

std::string textOf(const DatasetDiff& diff) {
    std::string text;
    for (const ChangedValue& value : diff.changed) {
        text += value.id + "." + value.field + ":" + formatFieldValue(value.before) + ">" +
                formatFieldValue(value.after) + " ";
    }
    return text;
}

} // namespace

TEST(DatasetDiff, OfEqualDatasetsIsEmpty) {
    const Dataset dataset = fromCsv("a,A,1,2,80,true,2024\nb,B,,,,,\n");
    EXPECT_TRUE(diffDatasets(dataset, dataset).isEmpty());
    EXPECT_TRUE(changedConclusions(dataset, dataset).empty());
}

TEST(DatasetDiff, ListsAddedRemovedAndChangedValues) {
    const Dataset before = fromCsv("a,A,1,2,80,true,2024\nb,B,1,2,50,,\nc,C,1,,,,\n");
    const Dataset after = fromCsv("d,D,1,2,50,,\na,A,1.5,2,81,,2024-06\nb,Beta,1,2,50,,\n");
    const DatasetDiff diff = diffDatasets(before, after);
    EXPECT_EQ(diff.added, std::vector<std::string>{"d"});
    EXPECT_EQ(diff.removed, std::vector<std::string>{"c"});
    EXPECT_EQ(textOf(diff),
              "a.release_date:2024>2024-06 a.input_price_usd_per_mtok:1>1.5 a.gpqa_diamond_pct:80>81 "
              "a.reasoning:true> b.name:B>Beta ");
}

TEST(DatasetDiff, ShowsChangesThatNoColumnShows) {
    const Dataset before = fromCsv("a,A,1,2,80,true,2024\n");
    Dataset after = before;
    after.models[0].prices.emplace_back().validFrom = CalendarDate(2025, 1, 1);
    after.models[0].prices.back().inputUsdPerMtok = 0.5;
    after.models[0].scores[0].protocol = "5-shot";
    const DatasetDiff diff = diffDatasets(before, after);
    ASSERT_EQ(diff.changed.size(), 2U);
    EXPECT_EQ(diff.changed[0].field, "prices");
    EXPECT_NE(formatFieldValue(diff.changed[0].after).find("2025-01-01"), std::string::npos);
    EXPECT_EQ(diff.changed[1].field, "scores");
}

TEST(DatasetDiff, ShowsWhatNoColumnShowsBesideWhatOneShows) {
    Dataset before = fromCsv("a,A,30,2,30,true,2024\n");
    before.models[0].prices.emplace_back().validFrom = CalendarDate(2025, 1, 1);
    before.models[0].prices[1].inputUsdPerMtok = 5;
    before.models[0].scores.emplace_back().benchmark = "swe-bench";
    before.models[0].scores[1].value = 50;
    Dataset after = before;
    after.models[0].prices[0].inputUsdPerMtok = 31;
    after.models[0].scores[0].value = 31;
    EXPECT_EQ(textOf(diffDatasets(before, after)),
              "a.input_price_usd_per_mtok:30>31 a.gpqa_diamond_pct:30>31 ")
        << "the columns show all of it";
    after.models[0].prices[1].inputUsdPerMtok = 9;
    after.models[0].scores[1].value = 77;
    const std::string text = textOf(diffDatasets(before, after));
    EXPECT_NE(text.find("a.input_price_usd_per_mtok:30>31 a.gpqa_diamond_pct:30>31 a.prices:"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("\"value\":77"), std::string::npos) << text;
}

TEST(DatasetDiff, TellsPeopleEachChangeOnce) {
    const Dataset before = fromCsv("a,A,1,2,80,true,2024\n");
    Dataset after = before;
    after.models[0].scores[0].value = 81;
    after.models[0].scores[0].ranBy = "Epoch AI";
    after.models[0].scores.emplace_back().benchmark = "swe-bench";
    after.models[0].scores[1].value = 50;
    const DatasetDiff diff = diffDatasets(before, after);
    ASSERT_EQ(diff.changed.size(), 2U) << textOf(diff);
    EXPECT_EQ(untoldPlaces(diff.changed[0]), std::vector<ChangedValue>{diff.changed[0]}) << "the column";
    EXPECT_NE(formatFieldValue(diff.changed[1].before).find("\"value\":80"), std::string::npos)
        << "for programs the whole list as it was";
    const auto places = untoldPlaces(diff.changed[1]);
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0], (ChangedValue{"a", "scores/0/ran_by", {}, std::string("Epoch AI")}));
    EXPECT_EQ(places[1].field, "scores/1");
    EXPECT_NE(formatFieldValue(places[1].after).find("swe-bench"), std::string::npos);
}

TEST(DatasetDiff, ShowsUnknownMembersAndTheDatasetsOwnValues) {
    Dataset before = fromCsv("a,A,1,2,80,true,2024\n");
    before.asOf = CalendarDate(2025, 1, 1);
    before.models[0].unknownFields = R"({"mood":"happy"})";
    before.models[0].trainingCompute.emplace().flop = 1e25;
    before.credits.emplace_back().id = "epoch";
    Dataset after = before;
    after.asOf = CalendarDate(2025, 2, 1);
    after.unknownFields = R"({"region":"EU"})";
    after.credits[0].licence = "CC-BY 4.0";
    after.models[0].unknownFields = R"({"mood":"sad"})";
    after.models[0].trainingCompute->unknownFields = R"({"chips":5})";
    const DatasetDiff diff = diffDatasets(before, after);
    EXPECT_NE(textOf(diff).find("a.mood:happy>sad "), std::string::npos) << textOf(diff);
    EXPECT_NE(textOf(diff).find("\"chips\":5"), std::string::npos) << textOf(diff);
    EXPECT_EQ(diff.changed.size(), 2U) << textOf(diff);
    EXPECT_EQ(diff.head,
              (std::vector<ChangedValue>{{"", "as_of", std::string("2025-01-01"), std::string("2025-02-01")},
                                         {"", "credits/0/licence", {}, std::string("CC-BY 4.0")},
                                         {"", "region", {}, std::string("EU")}}));
    after.models = before.models;
    EXPECT_FALSE(diffDatasets(before, after).isEmpty()) << "the day alone";
}

TEST(DatasetDiff, ShowsBenchmarksSeriesAndTrainingRuns) {
    Dataset before = fromCsv("a,A,1,2,80,true,2024\n");
    Series& series = before.series.emplace_back();
    series.id = "s";
    for (const double x : {1.0, 10.0, 100.0}) {
        series.points.emplace_back().x = x;
    }
    before.computeModels.emplace_back().id = "compute-old";
    Dataset after = before;
    after.series[0].points.insert(after.series[0].points.begin(), SeriesPoint())->x = 0.1;
    after.series[0].points[2].y = 40;
    after.series.emplace_back().id = "new";
    after.benchmarks.at(0).chanceLevel = 20;
    after.computeModels.clear();
    const DatasetDiff diff = diffDatasets(before, after);
    EXPECT_TRUE(diff.RecordsDiff::isEmpty()) << "no model has changed";
    EXPECT_FALSE(diff.isEmpty());
    EXPECT_EQ(diff.series.added, std::vector<std::string>{"new"});
    EXPECT_EQ(diff.computeModels.removed, std::vector<std::string>{"compute-old"});
    ASSERT_EQ(diff.benchmarks.changed.size(), 1U);
    EXPECT_EQ(diff.benchmarks.changed[0].field, "chance_level");
    EXPECT_EQ(diff.benchmarks.changed[0].after, FieldValue(20.0));
    // A point put in front moves the others, but changes none of them.
    for (const ChangedValue& value : diff.series.changed) {
        EXPECT_TRUE(value.field.starts_with("points/0") || value.field.starts_with("points/1") ||
                    value.field.starts_with("points/2"))
            << value.field;
        EXPECT_EQ(value.id, "s");
    }
    EXPECT_EQ(diff.series.changed.size(), 3U) << "two new points, one gone: of 4 points 2 are the same";
}

TEST(DatasetDiff, ShowsTheDefinitionsOfColumnsByName) {
    Dataset before = fromCsv("a,A,1,2,80,true,2024\n");
    before.computedColumns = {{"Age", "days_since_release", "days", false, {}},
                              {"Same", "gpqa", {}, false, {}},
                              {"Gone", "gpqa * 2", {}, false, {}}};
    Dataset after = before;
    after.computedColumns.erase(after.computedColumns.begin() + 2);
    after.computedColumns[0].expression = "days_since_release / 365";
    after.computedColumns[0].unit = {};
    after.computedColumns[0].isLogarithmic = true;
    after.computedColumns.push_back({"New", "aime", {}, false, {}});
    const DatasetDiff diff = diffDatasets(before, after);
    EXPECT_FALSE(diff.isEmpty());
    EXPECT_EQ(diff.computedColumns.added, std::vector<std::string>{"New"});
    EXPECT_EQ(diff.computedColumns.removed, std::vector<std::string>{"Gone"});
    ASSERT_EQ(diff.computedColumns.changed.size(), 3U);
    EXPECT_TRUE(std::ranges::count(diff.computedColumns.changed,
                                   ChangedValue{"Age", "expression", std::string("days_since_release"),
                                                std::string("days_since_release / 365")}) == 1);
    after.computedColumns = before.computedColumns;
    EXPECT_TRUE(diffDatasets(before, after).isEmpty());
}

TEST(DatasetDiff, NamesTheValueOfAPointThatHasChanged) {
    Dataset before;
    Series& series = before.series.emplace_back();
    series.id = "s";
    for (const double x : {1.0, 10.0, 100.0}) {
        series.points.emplace_back().x = x;
    }
    Dataset after = before;
    after.series[0].points[2].y = 40;
    const DatasetDiff diff = diffDatasets(before, after);
    ASSERT_EQ(diff.series.changed.size(), 1U);
    EXPECT_EQ(diff.series.changed[0], (ChangedValue{"s", "points/2/y", 0.0, 40.0}));
}

TEST(Conclusions, HaveTitlesForPeople) {
    Dataset dataset = fromCsv("a,A,1,2,80,true,2024\n");
    dataset.series.emplace_back().id = "s";
    dataset.series.back().name = "o1 train-time";
    EXPECT_EQ(render(conclusionTitle("frontier gpqa-diamond", dataset)),
              "Frontier of price and GPQA Diamond");
    EXPECT_EQ(render(conclusionTitle("cheapest at 80 % gpqa-diamond", dataset)),
              "Cheapest model at 80 % GPQA Diamond");
    EXPECT_EQ(render(conclusionTitle("slope_per_decade s", dataset)), "Slope per tenfold of o1 train-time");
}

TEST(Conclusions, TellWhoJoinsTheFrontierAndWhoIsCheapest) {
    const Dataset before = fromCsv("a,A,1,1,55,,\nb,B,2,2,82,,\n");
    const Dataset after = fromCsv("a,A,1,1,55,,\nb,B,2,2,82,,\nc,C,0.5,0.5,71,,\n");
    const auto changed = changedConclusions(before, after);
    const auto find = [&changed](const std::string& what) {
        const auto found = std::find_if(changed.begin(), changed.end(),
                                        [&what](const ChangedConclusion& c) { return c.what == what; });
        return found == changed.end() ? std::string("same") : found->before + " > " + found->after;
    };
    EXPECT_EQ(find("frontier gpqa-diamond"), "a, b > c, b");
    EXPECT_EQ(find("cheapest at 50 % gpqa-diamond"),
              "a at $1 per million tokens > c at $0.5 per million tokens");
    EXPECT_EQ(find("cheapest at 80 % gpqa-diamond"), "same");
    EXPECT_EQ(find("cheapest at 90 % gpqa-diamond"), "same");
}

TEST(Conclusions, TellTheSlopeOfASeries) {
    Dataset before;
    Series& series = before.series.emplace_back();
    series.id = "s";
    for (const double x : {1.0, 10.0, 100.0}) {
        SeriesPoint& point = series.points.emplace_back();
        point.x = x;
        point.y = x == 1 ? 10 : x == 10 ? 20 : 30;
    }
    Dataset after = before;
    after.series[0].points[2].y = 40;
    after.series[0].points[0].y = 0;
    const auto changed = changedConclusions(before, after);
    ASSERT_EQ(changed.size(), 1U);
    EXPECT_EQ(changed[0], (ChangedConclusion{"slope_per_decade s", "10", "20"}));
}

} // namespace frontierscope
