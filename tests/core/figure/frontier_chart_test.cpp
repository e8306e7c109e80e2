// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The frontier chart through time, through other lenses, and on data that leave little or nothing to draw.
#include "core/figure/figure_stories.h"
#include "core/figure/figure_words.h"
#include "core/figure/frontier_days.h"
#include "core/figure/ready_documents.h"
#include "tests/core/facts.h"
#include "tests/core/figure/figure_samples.h"

#include <gmock/gmock.h>

#include <limits>

namespace frontierscope {

namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Model released(const std::string& id, const CalendarDate& day, double usdPerMtok, double score) {
    Model model = pricedModel(id, id, usdPerMtok, score);
    model.releaseDate = day;
    return model;
}

/// GPT was first; Cheap came later, better and cheaper, and became cheaper still.
Dataset twoDays() {
    Dataset dataset;
    dataset.asOf = CalendarDate(2025, 6, 30);
    dataset.models = {released("GPT", {2023, 3, 14}, 40, 36), released("Cheap", {2024, 5, 13}, 7, 50),
                      released("Later", {2025, 2, 1}, 3, 70)};
    Price cut = dataset.models[1].prices.front();
    cut.validFrom = CalendarDate(2024, 8, 6);
    cut.inputUsdPerMtok = cut.outputUsdPerMtok = 4;
    dataset.models[1].prices.push_back(cut);
    return dataset;
}

FigureSpec film(const CalendarDate& day, const CalendarDate& since) {
    FigureSpec spec = readyFigure("frontier");
    spec.overlayYears.clear();
    spec.asOf = day;
    spec.changesSince = since;
    return spec;
}

Figure built(const FigureSpec& spec, const Dataset& dataset) {
    auto figure = buildFigure(spec, dataset);
    EXPECT_TRUE(figure.has_value()) << render(figure.error().message);
    return figure ? std::move(*figure) : Figure();
}

std::vector<std::string> curveIds(const Figure& figure) {
    std::vector<std::string> ids;
    for (const Curve& curve : figure.panels.at(0).curves) {
        ids.push_back(curve.id);
    }
    return ids;
}

} // namespace

// ---- through time

TEST(FrontierThroughTime, NamesWhoEnteredAndWhoLeft) {
    const Figure figure = built(film({2024, 6, 1}, {2024, 1, 1}), twoDays());
    EXPECT_THAT(figure.changes, ElementsAre("Entered the frontier since 2024-01-01: Cheap.", "Left: GPT."));
    EXPECT_THAT(figure.note, HasSubstr("Entered the frontier since 2024-01-01: Cheap."));
}

TEST(FrontierThroughTime, GoingBackSaysWhatTheEarlierDayHad) {
    const Figure figure = built(film({2024, 1, 1}, {2024, 6, 1}), twoDays());
    EXPECT_THAT(figure.changes, ElementsAre("On the frontier here, but no longer on 2024-06-01: GPT.",
                                            "On the frontier on 2024-06-01, but not yet here: Cheap."));
}

TEST(FrontierThroughTime, EveryModelIsAccountedFor) {
    const Figure early = built(film({2024, 6, 1}, {2024, 1, 1}), twoDays());
    EXPECT_EQ(early.shownCount, 2U);
    EXPECT_EQ(early.totalCount, 3U);
    EXPECT_THAT(early.notShown, ElementsAre("Models released later, not shown: 1."));
    EXPECT_THAT(early.note, Not(HasSubstr("released later"))) << "the axes name the day";
    FigureSpec zoomed = readyFigure("frontier");
    zoomed.overlayYears.clear();
    zoomed.yRange = AxisRange{45, 90};
    const Figure figure = built(zoomed, twoDays());
    EXPECT_EQ(figure.shownCount, 2U);
    EXPECT_THAT(figure.notShown, ElementsAre("Models beyond the ends of the axes: 1."));
    EXPECT_THAT(figure.note, HasSubstr("Models beyond the ends of the axes: 1."));
}

TEST(PricesInWords, AreNeverRoundedAndThenWrittenAsCents) {
    EXPECT_EQ(usdText(93.75), "$93.75");
    EXPECT_EQ(usdText(20.25), "$20.25");
    EXPECT_EQ(usdText(2.5), "$2.50");
    EXPECT_EQ(usdText(0.1), "$0.10");
    EXPECT_EQ(usdText(0.0625), "$0.063");
    EXPECT_EQ(usdText(187.5), "$188");
    EXPECT_EQ(usdText(0), "$0");
}

TEST(FrontierThroughTime, SaysThatNothingChanged) {
    const Figure figure = built(film({2024, 2, 1}, {2024, 1, 1}), twoDays());
    EXPECT_THAT(figure.changes, ElementsAre("The frontier is as on 2024-01-01."));
}

TEST(FrontierThroughTime, DrawsATrailWhereAPriceChanged) {
    const Figure figure = built(film({2024, 9, 1}, {2024, 6, 1}), twoDays());
    EXPECT_THAT(figure.changes, Contains("Changed prices: 1."));
    const auto& curves = figure.panels[0].curves;
    const auto trail = std::ranges::find(curves, "trail-Cheap", &Curve::id);
    ASSERT_NE(trail, curves.end());
    EXPECT_EQ(trail->points.front(), (PointF{7, 50}));
    EXPECT_EQ(trail->points.back(), (PointF{4, 50}));
    EXPECT_THAT(curveIds(figure), Contains("frontier-before"));
}

TEST(FrontierThroughTime, AxesStandStillWhileTheDayMoves) {
    const Figure first = built(film({2023, 4, 1}, {2023, 3, 14}), twoDays());
    const Figure last = built(film({2025, 6, 30}, {2025, 1, 1}), twoDays());
    EXPECT_EQ(first.panels[0].x.low, last.panels[0].x.low);
    EXPECT_EQ(first.panels[0].x.high, last.panels[0].x.high);
    EXPECT_EQ(first.panels[0].y.low, last.panels[0].y.low);
    EXPECT_EQ(first.panels[0].y.high, last.panels[0].y.high);
}

TEST(FrontierThroughTime, ADayBeforeTheFirstModelIsSaidInWords) {
    const Figure figure = built(film({2020, 1, 1}, {2019, 1, 1}), twoDays());
    EXPECT_EQ(figure.shownCount, 0U);
    EXPECT_THAT(figure.panels[0].curves, IsEmpty());
    EXPECT_THAT(figure.panels[0].readout, Contains(HasSubstr("Nothing to show")));
}

TEST(FrontierDays, AreTheDaysOnWhichItCanChangeAndToday) {
    const auto days = frontierDays(readyFigure("frontier"), twoDays());
    EXPECT_THAT(days,
                ElementsAre(CalendarDate(2023, 3, 14), CalendarDate(2024, 5, 13), CalendarDate(2024, 8, 6),
                            CalendarDate(2025, 2, 1), CalendarDate(2025, 6, 30)));
    EXPECT_THAT(yearsWithin(days), ElementsAre(2023, 2024));
}

TEST(FrontierDays, AreNoneWhereNothingCanBeShown) {
    FigureSpec spec = readyFigure("frontier");
    EXPECT_THAT(frontierDays(spec, Dataset()), IsEmpty());
    spec.filter = "no such (";
    EXPECT_THAT(frontierDays(spec, twoDays()), IsEmpty());
    spec.filter.clear();
    spec.benchmark = "arena-overall@1999-01-01";
    EXPECT_THAT(frontierDays(spec, twoDays()), IsEmpty());
}

// ---- bad input

class BadPrice : public testing::TestWithParam<double> {};

TEST_P(BadPrice, NeverCompetes) {
    Dataset dataset = twoDays();
    dataset.models.push_back(released("Odd", {2024, 1, 1}, GetParam(), 99));
    const Figure figure = built(readyFigure("frontier"), dataset);
    EXPECT_EQ(figure.shownCount, 3U);
    EXPECT_THAT(figure.notShown, Contains("Models without a price, not shown: 1."));
}

INSTANTIATE_TEST_SUITE_P(Prices, BadPrice,
                         testing::Values(0.0, -1.0, std::numeric_limits<double>::infinity(),
                                         std::numeric_limits<double>::quiet_NaN()));

TEST(FrontierChart, SpeaksOfOneModelAsOne) {
    Dataset dataset = twoDays();
    dataset.models.resize(1);
    const Figure figure = built(readyFigure("frontier"), dataset);
    EXPECT_THAT(figure.title, HasSubstr("one model"));
    EXPECT_THAT(figure.subtitle, HasSubstr("one language model"));
    EXPECT_THAT(figure.altText, HasSubstr("one model"));
}

TEST(FrontierChart, NamesRowsWithoutALab) {
    Dataset dataset = twoDays();
    dataset.models[0].organization.clear();
    FigureSpec spec = readyFigure("frontier");
    EXPECT_THAT(built(spec, dataset).legend, Contains(testing::Field(&LegendEntry::text, "(no lab)")));
    spec.language = Language::korean;
    EXPECT_THAT(built(spec, dataset).legend, Contains(testing::Field(&LegendEntry::text, "(기관 없음)")));
}

TEST(FrontierChart, AnUnknownBenchmarkIsAnError) {
    FigureSpec spec = readyFigure("frontier");
    spec.benchmark = "arena-overall@1999-01-01";
    EXPECT_FALSE(buildFigure(spec, twoDays()).has_value());
}

// ---- lenses

TEST(CostLensOfTheChart, IsNamedOnTheAxis) {
    FigureSpec spec = readyFigure("frontier");
    spec.costUnit = CostUnit::perTask;
    EXPECT_THAT(built(spec, twoDays()).panels[0].x.title, AllOf(HasSubstr("per task"), HasSubstr("assumed")));
    spec.costUnit = CostUnit::perCorrectAnswer;
    EXPECT_THAT(built(spec, twoDays()).panels[0].x.title, HasSubstr("per correct answer"));
    spec.costUnit = CostUnit::perMillionTokens;
    spec.blend = {1, 2, 0};
    EXPECT_THAT(built(spec, twoDays()).panels[0].x.title, HasSubstr("1:2"));
}

TEST(CostLensOfTheChart, CountsModelsWhoseRunHasNoKnownCost) {
    Dataset dataset = twoDays();
    dataset.models[0].benchmarkCosts = {
        {"gpqa-diamond", 12.5, CalendarDate::parse("2025-04"), "a name", "https://example.org/paper", {}}};
    dataset.models[0].prices.clear(); // a run's cost is known without a price
    FigureSpec spec = readyFigure("frontier");
    spec.costUnit = CostUnit::perBenchmarkRun;
    spec.overlayYears.clear();
    const Figure figure = built(spec, dataset);
    ASSERT_EQ(figure.shownCount, 1U);
    EXPECT_EQ(figure.panels[0].points[0].x, 12.5);
    EXPECT_THAT(figure.panels[0].x.title, AllOf(HasSubstr("once"), HasSubstr("as measured")));
    EXPECT_THAT(figure.note,
                HasSubstr("no known cost, not shown: " + std::to_string(dataset.models.size() - 1)));
    dataset.models[0].benchmarkCosts.clear();
    EXPECT_THAT(built(spec, dataset).panels[0].readout, Contains(HasSubstr("known cost of running")));
}

TEST(SettingsOfAModel, AreJoinedFromTheLowestScoreUp) {
    Dataset dataset = twoDays();
    for (const std::size_t setting : {1U, 2U}) {
        dataset.models[setting].family = "Thinker";
    }
    dataset.models[0].family = "Alone";
    FigureSpec spec = readyFigure("frontier");
    EXPECT_THAT(curveIds(built(spec, dataset)), Not(Contains("settings-Cheap")));
    spec.joinSettings = true;
    const Figure figure = built(spec, dataset);
    const auto& curves = figure.panels[0].curves;
    const auto line = std::ranges::find(curves, "settings-Cheap", &Curve::id);
    ASSERT_NE(line, curves.end());
    EXPECT_THAT(line->points, ElementsAre(PointF{7, 50}, PointF{3, 70}));
    EXPECT_THAT(curveIds(figure), Not(Contains("settings-GPT")));
    EXPECT_THAT(figure.note, HasSubstr("Thin lines join"));
}

/// A dataset whose scores are ratings of one table.
Dataset rated() {
    Dataset dataset = twoDays();
    Benchmark table;
    table.id = "arena-hard-prompts@2025-03-07";
    table.name = "Arena rating, hard-prompts, 2025-03-07";
    table.unit = "elo";
    dataset.benchmarks.push_back(table);
    for (std::size_t i = 0; i + 1 < dataset.models.size(); ++i) {
        dataset.models[i].scores.front().benchmark = table.id;
        dataset.models[i].scores.front().value += 1200;
    }
    return dataset;
}

TEST(RatingsInTheChart, AreNotCalledScores) {
    FigureSpec spec = readyFigure("frontier");
    spec.benchmark = "arena-hard-prompts@2025-03-07";
    spec.overlayYears.clear();
    const Figure figure = built(spec, rated());
    EXPECT_EQ(figure.title, "Arena hard prompts rating (2025-03-07) and price of 2 models");
    EXPECT_EQ(figure.panels[0].y.title, "Arena hard prompts rating (2025-03-07)");
    EXPECT_THAT(figure.notShown,
                Contains("Models without Arena hard prompts rating (2025-03-07), not shown: 1."));
    spec.language = Language::korean;
    const Figure korean = built(spec, rated());
    EXPECT_EQ(korean.title, "모델 2개의 가격과 아레나 어려운 질문 평점(2025-03-07)");
    EXPECT_THAT(korean.note, Not(HasSubstr("hard")));
}

// ---- price decline

class DeclineOf : public testing::TestWithParam<double> {};

TEST_P(DeclineOf, FewPointsDrawsNoLine) {
    FigureSpec spec = readyFigure("price-decline");
    spec.threshold = GetParam();
    const Figure figure = built(spec, twoDays());
    for (const Curve& curve : figure.panels[0].curves) {
        EXPECT_NE(curve.id, "decline");
    }
    EXPECT_THAT(figure.panels[0].areas, IsEmpty());
    EXPECT_FALSE(figure.panels[0].readout.empty());
}

INSTANTIATE_TEST_SUITE_P(Levels, DeclineOf, testing::Values(40.0, 69.9, 99.0));

TEST(PriceDeclineChart, OneLabAloneAndOneDayAloneDrawNoLine) {
    Dataset dataset;
    for (int i = 0; i < 6; ++i) {
        dataset.models.push_back(released("m" + std::to_string(i), {2024, 1, 1}, 10.0 - i, 50));
    }
    FigureSpec spec = readyFigure("price-decline");
    spec.threshold = 40;
    const Figure figure = built(spec, dataset);
    EXPECT_THAT(curveIds(figure), testing::Not(Contains("decline")));
    EXPECT_FALSE(figure.panels[0].readout.empty());
}

// ---- is progress slowing?

TEST(ProgressChart, SaysWhoLeadsAndWhetherTheRecordBends) {
    const Figure figure = built(readyFigure("progress"), shippedDataset());
    EXPECT_THAT(figure.title, HasSubstr("GPQA Diamond"));
    EXPECT_THAT(figure.subtitle, HasSubstr("records"));
    ASSERT_EQ(figure.panels[0].readout.size(), 2U);
    EXPECT_THAT(figure.panels[0].readout[0],
                AllOf(HasSubstr("leads the next lab by"), HasSubstr("questions")));
    EXPECT_THAT(figure.panels[0].readout[1], HasSubstr("The first five labs"));
    EXPECT_THAT(curveIds(figure), Contains("record"));
}

TEST(ProgressChart, OneLabAloneHasNoLeadAndTooFewRecordsNoTrend) {
    const Figure figure = built(readyFigure("progress"), twoDays());
    EXPECT_THAT(figure.panels[0].readout, ElementsAre("Later leads; there is no other lab"));
    EXPECT_THAT(figure.subtitle, HasSubstr("too few"));
    EXPECT_THAT(figure.title, HasSubstr("can't tell"));
}

TEST(ProgressChart, AnEmptyDatasetIsSaidInWords) {
    const Figure figure = built(readyFigure("progress"), Dataset());
    EXPECT_THAT(figure.panels[0].readout, Contains(HasSubstr("Nothing to show")));
    EXPECT_THAT(figure.panels[0].curves, IsEmpty());
}

TEST(ProgressChart, KnowsNothingOfTheDaysAfterItsOwn) {
    FigureSpec spec = readyFigure("progress");
    spec.asOf = CalendarDate(2024, 6, 1);
    EXPECT_EQ(built(spec, twoDays()).shownCount, 2U);
}

// ---- the post

TEST(February2025, ComputesItsEquivalentFromTheFact) {
    const auto rows = facts("equivalents.csv");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(std::stod(rows[0].at("flop_per_second")), kPhoneFlopPerSecond);
    EXPECT_NEAR(yearsOfComputing(1e26, kPhoneFlopPerSecond), 1.474e6, 1e3);
    const Figure figure = built(readyFigure("february-2025-compute"), shippedDataset());
    EXPECT_THAT(figure.note, AllOf(HasSubstr("1.5 million years"), HasSubstr("hmc-tech.com")));
}

TEST(February2025, ExplainsTheQuotedPrices) {
    const Figure figure = built(readyFigure("february-2025"), shippedDataset());
    EXPECT_THAT(figure.note, AllOf(HasSubstr("1:2"), HasSubstr("4:1"), HasSubstr("two question sets")));
}

TEST(ReadyDocuments, HoldFiguresThatCanBeBuilt) {
    ASSERT_FALSE(readyDocuments().empty());
    for (const ReadyDocument& document : readyDocuments()) {
        for (FigureSpec spec : document.figures) {
            spec.language = Language::korean;
            EXPECT_TRUE(buildFigure(spec, shippedDataset()).has_value()) << document.id << ' ' << spec.id;
        }
    }
    const ReadyDocument post = readyDocuments().front();
    EXPECT_EQ(post.id, "february-2025");
    EXPECT_GE(post.figures.size(), 5U);
}

} // namespace frontierscope
