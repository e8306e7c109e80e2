// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/price_decline.h"

#include "tests/core/facts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using testing::HasSubstr;

std::chrono::sys_days dayOf(const std::string& text) {
    return CalendarDate::parse(text)->firstDay();
}

std::vector<DatedPrice> epochRows(const std::string& benchmark) {
    std::vector<DatedPrice> rows;
    for (const FactRow& fact : facts("price_reference/epoch_price_benchmarks.csv")) {
        const std::string score = fact.at(benchmark);
        if (!score.empty()) {
            rows.push_back({"", fact.at("model"), dayOf(fact.at("date")),
                            std::stod(fact.at("usd_per_1m_tokens_blend_3_to_1")), std::stod(score),
                            fact.at("reasoning_model") == "1"});
        }
    }
    return rows;
}

std::vector<DatedPrice> progressRows(const std::string& benchmark, const std::string& license) {
    std::vector<DatedPrice> rows;
    for (const FactRow& fact : facts("price_reference/price_of_progress_models.csv")) {
        const bool isAsked = license.empty() || fact.at("license") == license;
        if (fact.at("benchmark") == benchmark && isAsked) {
            rows.push_back({"", fact.at("model"), dayOf(fact.at("release_date")),
                            std::stod(fact.at("benchmark_cost_usd")), std::stod(fact.at("score_pct")),
                            false});
        }
    }
    return rows;
}

DatedPrice row(const char* name, const char* day, double price, double score) {
    return {name, name, dayOf(day), price, score, false};
}

} // namespace

TEST(PriceDeclineEpoch, ReproducesEveryPublishedRow) {
    const auto published = facts("price_reference/epoch_price_results_published.csv");
    ASSERT_EQ(published.size(), 9U);
    for (const FactRow& fact : published) {
        SCOPED_TRACE(fact.at("benchmark") + " " + fact.at("threshold_model"));
        const PriceDecline decline =
            priceDeclineEpoch(epochRows(fact.at("benchmark")), std::stod(fact.at("threshold")));
        ASSERT_EQ(decline.status, DeclineStatus::ok);
        const auto expectRelative = [](double actual, const std::string& expected) {
            EXPECT_NEAR(actual / std::stod(expected), 1, 1e-6);
        };
        expectRelative(*decline.factorPerYear, fact.at("factor_per_year"));
        expectRelative(*decline.ciLow, fact.at("ci90_low"));
        expectRelative(*decline.ciHigh, fact.at("ci90_high"));
        EXPECT_NEAR(*decline.rSquared, std::stod(fact.at("r_squared")), 0.00501);
        EXPECT_EQ(std::to_string(decline.points.size()), fact.at("n_frontier_points"));
        EXPECT_EQ(decline.points.front().day, dayOf(fact.at("start")));
        EXPECT_EQ(decline.points.back().day, dayOf(fact.at("end")));
    }
}

TEST(PriceDeclineEpoch, ReproducesThePublishedPointsAndLine) {
    std::map<std::pair<std::string, std::string>, std::vector<FactRow>> published;
    for (const FactRow& fact : facts("price_reference/epoch_price_frontier_points.csv")) {
        published[{fact.at("benchmark"), fact.at("threshold_model")}].push_back(fact);
    }
    for (const auto& result : facts("price_reference/epoch_price_results_published.csv")) {
        const auto& points = published[{result.at("benchmark"), result.at("threshold_model")}];
        const PriceDecline decline =
            priceDeclineEpoch(epochRows(result.at("benchmark")), std::stod(result.at("threshold")));
        ASSERT_EQ(decline.points.size(), points.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            EXPECT_EQ(decline.points[i].name, points[i].at("model"));
            EXPECT_EQ(decline.points[i].price, std::stod(points[i].at("usd_per_1m_tokens")));
            const double fitted = std::stod(points[i].at("fitted_usd_per_1m_tokens"));
            EXPECT_NEAR(decline.fittedOn(decline.points[i].day).price / fitted, 1, 1e-6);
        }
    }
}

TEST(PriceDeclineEpoch, FindsThePublishedThresholds) {
    for (const char* benchmark : {"MMLU", "GPQA Diamond"}) {
        std::vector<std::pair<std::string, double>> expected;
        for (const FactRow& fact : facts("price_reference/epoch_price_results_published.csv")) {
            if (fact.at("benchmark") == benchmark) {
                expected.emplace_back(fact.at("threshold_model"), std::stod(fact.at("threshold")));
            }
        }
        std::vector<std::pair<std::string, double>> found;
        for (const DatedPrice& record : recordScores(epochRows(benchmark), 30, 100)) {
            if (priceDeclineEpoch(epochRows(benchmark), record.score).status == DeclineStatus::ok) {
                found.emplace_back(record.name, record.score);
            }
        }
        EXPECT_EQ(found, expected) << benchmark;
    }
}

struct PublishedProgress {
    const char* benchmark;
    const char* license;
    double factor, low, high;
    std::size_t n;
    double rSquared; ///< 0: not published
};

class PriceOfProgress : public testing::TestWithParam<PublishedProgress> {};

TEST_P(PriceOfProgress, ReproducesThePublishedFactor) {
    const PublishedProgress& published = GetParam();
    const PriceDecline decline = priceDeclineOfProgress(progressRows(published.benchmark, published.license));
    ASSERT_EQ(decline.status, DeclineStatus::ok);
    EXPECT_NEAR(*decline.factorPerYear, published.factor, 5.01e-4);
    EXPECT_NEAR(*decline.ciLow, published.low, 5.01e-4);
    EXPECT_NEAR(*decline.ciHigh, published.high, 5.01e-4);
    EXPECT_EQ(decline.points.size(), published.n);
    if (published.rSquared > 0) {
        EXPECT_NEAR(*decline.rSquared, published.rSquared, 5.01e-5);
    }
}

INSTANTIATE_TEST_SUITE_P(Published, PriceOfProgress,
                         testing::Values(PublishedProgress{"GPQA", "", 9.026, 3.907, 20.854, 57, 0.8152},
                                         PublishedProgress{"GPQA", "Open", 3.968, 2.187, 7.202, 43, 0.8297},
                                         PublishedProgress{"AIME", "", 12.240, 5.368, 27.908, 49, 0},
                                         PublishedProgress{"SWE-Bench", "", 5.926, 0.887, 39.611, 16, 0}));

TEST(PriceDecline, GivesTheRateOfAnExactDecline) {
    std::vector<DatedPrice> rows;
    const auto start = dayOf("2023-01-01");
    for (int i = 0; i < 5; ++i) {
        rows.push_back({"", "m", start + std::chrono::days(73 * i), std::pow(10, -0.2 * i), 50, false});
    }
    const PriceDecline decline = priceDeclineEpoch(rows, 50);
    EXPECT_NEAR(*decline.factorPerYear, 10, 1e-9);
    EXPECT_NEAR(*decline.halvingMonths, 3.6123599, 1e-6);
    EXPECT_NEAR(*decline.ciLow, 10, 1e-6);
    EXPECT_NEAR(decline.fittedOn(start + std::chrono::days(365)).price, 0.1, 1e-9);
}

TEST(PriceDecline, BoundsTheFittedPrice) {
    const PriceDecline decline = priceDeclineEpoch(epochRows("GPQA Diamond"), 33);
    const auto middle = decline.fittedOn(dayOf("2024-03-01"));
    const auto later = decline.fittedOn(dayOf("2026-03-01"));
    EXPECT_LT(*middle.low, middle.price);
    EXPECT_GT(*middle.high, middle.price);
    EXPECT_GT(*later.high / *later.low, *middle.high / *middle.low) << "wider beyond the data";
}

TEST(PriceOfProgressLine, FallsByTheFactor) {
    const PriceDecline decline = priceDeclineOfProgress(progressRows("GPQA", ""), 60);
    ASSERT_TRUE(decline.hasLine());
    const double ratio =
        decline.fittedOn(dayOf("2024-01-01")).price / decline.fittedOn(dayOf("2024-12-31")).price;
    EXPECT_NEAR(ratio, *decline.factorPerYear, 1e-6) << "2024-12-31 is 365 days later";
    EXPECT_FALSE(decline.fittedOn(dayOf("2024-01-01")).low);
    EXPECT_FALSE(priceDeclineOfProgress(progressRows("GPQA", "")).hasLine()) << "no level, no line";
}

TEST(PriceDecline, SaysWhyThereIsNoRate) {
    const std::vector<DatedPrice> rows = {row("a", "2023-01-01", 10, 50), row("b", "2023-06-01", 5, 50),
                                          row("c", "2024-01-01", 1, 50)};
    const PriceDecline none = priceDeclineEpoch(rows, 60);
    EXPECT_EQ(none.status, DeclineStatus::noModel);
    EXPECT_THAT(render(explain(none)), HasSubstr("No model with a dated price scores 60"));
    const PriceDecline few = priceDeclineEpoch(rows, 50);
    EXPECT_EQ(few.status, DeclineStatus::tooFewPoints);
    EXPECT_EQ(few.points.size(), 3U);
    EXPECT_FALSE(few.factorPerYear);
    EXPECT_THAT(render(explain(few)), HasSubstr("at least 4"));
    EXPECT_EQ(priceDeclineEpoch({}, 0).status, DeclineStatus::noModel);
    EXPECT_EQ(priceDeclineOfProgress({}).status, DeclineStatus::noModel);
}

TEST(PriceDecline, KeepsOnlyTheCheapestOfADay) {
    const std::vector<DatedPrice> rows = {row("a", "2023-01-01", 10, 50), row("b", "2023-01-01", 5, 50),
                                          row("c", "2023-01-01", 1, 50), row("d", "2023-01-01", 0.5, 50)};
    const PriceDecline decline = priceDeclineEpoch(rows, 50);
    EXPECT_EQ(decline.status, DeclineStatus::tooFewPoints);
    ASSERT_EQ(decline.points.size(), 1U);
    EXPECT_EQ(decline.points[0].name, "d");
}

TEST(PriceDecline, CannotTellARateFromOneDay) {
    const PriceDecline decline =
        priceDeclineOfProgress({row("a", "2023-01-01", 1, 30), row("b", "2023-01-01", 2, 40),
                                row("c", "2023-01-01", 4, 60), row("d", "2023-01-01", 9, 80)});
    EXPECT_EQ(decline.status, DeclineStatus::notIdentified);
    EXPECT_FALSE(decline.factorPerYear);
}

TEST(PriceDecline, IgnoresReasoningModelsAndImpossiblePrices) {
    std::vector<DatedPrice> rows = {row("free", "2023-01-01", 0, 50), row("below", "2023-01-01", -1, 50),
                                    row("nan", "2023-01-01", std::nan(""), 50),
                                    row("infinite", "2023-01-01", INFINITY, 50),
                                    row("thinks", "2023-02-01", 1, 50)};
    rows.back().isReasoning = true;
    EXPECT_TRUE(priceDeclineEpoch(rows, 50).points.empty());
    EXPECT_TRUE(recordScores(rows, {}, {}).empty());
}

TEST(DatedPrices, TakesTheLaunchAndEveryLaterPrice) {
    Model model;
    model.id = "m";
    model.releaseDate = CalendarDate::parse("2024-05-14");
    Price launch;
    launch.inputUsdPerMtok = launch.outputUsdPerMtok = 8;
    launch.seenOn = CalendarDate::parse("2024-09-09");
    Price cut = launch;
    cut.validFrom = CalendarDate::parse("2024-08-12");
    cut.inputUsdPerMtok = 4;
    Price unknown;
    unknown.validFrom = CalendarDate::parse("2025-01-01");
    model.prices = {launch, cut, unknown};
    Score score;
    score.benchmark = "gpqa-diamond";
    score.value = 50;
    model.scores = {score};
    const auto rows = datedPrices({&model}, "gpqa-diamond", {});
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].day, dayOf("2024-05-14"));
    EXPECT_DOUBLE_EQ(rows[0].price, 8);
    EXPECT_EQ(rows[1].day, dayOf("2024-08-12"));
    EXPECT_DOUBLE_EQ(rows[1].price, 5);
    EXPECT_TRUE(datedPrices({&model}, "mmlu", {}).empty());
}

} // namespace frontierscope
