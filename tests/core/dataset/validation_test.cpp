// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/validation.h"

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// Two models about which nothing is to be said.
Dataset soundDataset() {
    Dataset dataset;
    dataset.asOf = CalendarDate(2026, 7, 30);
    Benchmark& gpqa = dataset.benchmarks.emplace_back();
    gpqa.id = "gpqa-diamond";
    gpqa.name = "GPQA Diamond";
    gpqa.itemCount = 198;
    gpqa.chanceLevel = 25;
    for (const char* id : {"a", "b"}) {
        Model& model = dataset.models.emplace_back();
        model.id = id;
        model.name = std::string("Model ") + id;
        model.organization = "Lab";
        model.releaseDate = CalendarDate(2025, 3, 1);
        Price& price = model.prices.emplace_back();
        price.inputUsdPerMtok = 1;
        price.outputUsdPerMtok = 4;
        price.seenOn = CalendarDate(2025, 3, 2);
        price.source = "https://example.org/price";
        Score& score = model.scores.emplace_back();
        score.benchmark = "gpqa-diamond";
        score.value = 60;
        score.source = "https://example.org/score";
    }
    return dataset;
}

struct Fault {
    const char* name;
    void (*commit)(Dataset&);
    Severity severity;
    const char* pointer; ///< JSON pointer of the finding
    const char* says;
};

class FoundFault : public ::testing::TestWithParam<Fault> {};

} // namespace

TEST(Validation, SaysNothingOfSoundData) {
    EXPECT_TRUE(validate(soundDataset()).empty());
}

TEST_P(FoundFault, IsTheOnlyFindingAndNamesItsPlace) {
    Dataset dataset = soundDataset();
    GetParam().commit(dataset);
    const auto findings = validate(dataset);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].severity, GetParam().severity);
    EXPECT_EQ(findings[0].pointer, GetParam().pointer);
    const std::string text = render(findings[0].message);
    EXPECT_NE(text.find(GetParam().says), std::string::npos) << text;
    EXPECT_NE(render(findings[0].message, Language::korean), text) << "it is said in Korean too";
}

INSTANTIATE_TEST_SUITE_P(
    Faults, FoundFault,
    ::testing::Values(
        Fault{"NegativePrice", [](Dataset& d) { d.models[1].prices[0].inputUsdPerMtok = -1; },
              Severity::error, "/models/1/prices/0/input_usd_per_mtok", "-1"},
        Fault{"ScoreAbove100", [](Dataset& d) { d.models[1].scores[0].value = 101; }, Severity::error,
              "/models/1/scores/0/value", "101"},
        Fault{"ScoreBelowChance", [](Dataset& d) { d.models[1].scores[0].value = 12; }, Severity::warning,
              "/models/1/scores/0/value", "below the chance level of 25"},
        Fault{"ReleasedAfterAsOf", [](Dataset& d) { d.models[1].releaseDate = CalendarDate(2026, 8, 1); },
              Severity::warning, "/models/1/release_date", "2026-07-30"},
        Fault{"PriceAfterAsOf", [](Dataset& d) { d.models[1].prices[0].seenOn = CalendarDate(2027, 1, 1); },
              Severity::warning, "/models/1/prices/0/seen_on", "2027-01-01"},
        Fault{"PriceWithoutDate", [](Dataset& d) { d.models[1].prices[0].seenOn.reset(); }, Severity::warning,
              "/models/1/prices/0", "no date"},
        Fault{"PriceWithoutSource", [](Dataset& d) { d.models[1].prices[0].source.clear(); },
              Severity::warning, "/models/1/prices/0/source", "no source"},
        Fault{"TwoPricesOfOneDay",
              [](Dataset& d) {
                  for (int i = 0; i < 2; ++i) {
                      d.models[1].prices.push_back(d.models[1].prices[0]);
                      d.models[1].prices.back().validFrom = CalendarDate(2025, 6, 1);
                  }
              },
              Severity::warning, "/models/1/prices/2/valid_from", "two prices from 2025-06-01"},
        Fault{"TwoLaunchPrices", [](Dataset& d) { d.models[1].prices.push_back(d.models[1].prices[0]); },
              Severity::warning, "/models/1/prices/1", "two prices without the day"},
        Fault{"OneTrainingRunUnderTwoNames",
              [](Dataset& d) {
                  d.computeModels = d.models;
                  d.computeModels[0].name = "GPT 4";
                  d.computeModels[1].name = "GPT-4";
              },
              Severity::warning, "/compute_models/1/name", "one model under two names"},
        Fault{"ScoreWithoutSource", [](Dataset& d) { d.models[1].scores[0].source.clear(); },
              Severity::warning, "/models/1/scores/0/source", "no source"},
        Fault{"SameIdentifier", [](Dataset& d) { d.models[1].id = "a"; }, Severity::error, "/models/1/id",
              "\"a\""},
        Fault{"NoName", [](Dataset& d) { d.models[1].name.clear(); }, Severity::error, "/models/1/name",
              "needs a name"}),
    [](const auto& fault) { return std::string(fault.param.name); });

} // namespace frontierscope
