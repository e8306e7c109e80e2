// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/facts.h"
#include "tests/support/run_program.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Json = nlohmann::json;

/// What the facts say of a model, read and blended without the program.
struct FactModel {
    std::string id, releaseDate;
    std::optional<double> launchPrice, score;
    std::vector<std::pair<std::string, double>> laterPrices; ///< by date
};

std::vector<FactModel> factModels(double input, double output) {
    const auto blended = [&](const std::string& in, const std::string& out) {
        return in.empty() || out.empty()
                   ? std::nullopt
                   : std::optional((input * std::stod(in) + output * std::stod(out)) / (input + output));
    };
    std::vector<FactModel> models;
    for (const FactRow& row : facts("models.csv")) {
        FactModel model{row.at("id"), row.at("release_date"), {}, {}, {}};
        model.launchPrice = blended(row.at("input_price_usd_per_mtok"), row.at("output_price_usd_per_mtok"));
        if (!row.at("gpqa_diamond_pct").empty()) {
            model.score = std::stod(row.at("gpqa_diamond_pct"));
        }
        for (const FactRow& later : facts("price_history.csv")) {
            if (later.at("model_id") == model.id) {
                model.laterPrices.emplace_back(later.at("date"),
                                               *blended(later.at("input_price"), later.at("output_price")));
            }
        }
        std::sort(model.laterPrices.begin(), model.laterPrices.end());
        models.push_back(std::move(model));
    }
    return models;
}

std::optional<double> priceOn(const FactModel& model, const std::string& day) {
    if (day.empty()) {
        return model.launchPrice;
    }
    if (model.releaseDate > day) {
        return std::nullopt;
    }
    auto price = model.launchPrice;
    for (const auto& [date, usd] : model.laterPrices) {
        price = date <= day ? std::optional(usd) : price;
    }
    return price;
}

/// The definition itself: ids that nothing beats on price and score.
std::set<std::string> bruteForce(const std::vector<FactModel>& models, const std::string& day) {
    std::set<std::string> ids;
    for (const FactModel& model : models) {
        const auto price = priceOn(model, day);
        if (!price || *price <= 0 || !model.score) {
            continue;
        }
        const bool isBeaten = std::any_of(models.begin(), models.end(), [&](const FactModel& other) {
            const auto rival = priceOn(other, day);
            return rival && *rival > 0 && other.score && *rival <= *price && *other.score >= *model.score &&
                   (*rival < *price || *other.score > *model.score);
        });
        if (!isBeaten) {
            ids.insert(model.id);
        }
    }
    return ids;
}

std::set<std::string> idsOf(const Json& models) {
    std::set<std::string> ids;
    for (const Json& model : models) {
        ids.insert(model.at("id").get<std::string>());
    }
    return ids;
}

struct Asked {
    double input, output;
    const char* day;
};

} // namespace

class FrontierVerb : public testing::TestWithParam<Asked> {};

TEST_P(FrontierVerb, EqualsABruteForceSearchOfTheFacts) {
    const Asked& asked = GetParam();
    const std::string blend =
        std::to_string(static_cast<int>(asked.input)) + ":" + std::to_string(static_cast<int>(asked.output));
    std::vector<std::string> arguments = {"frontier", "--json", "--blend", blend};
    if (*asked.day != '\0') {
        arguments.insert(arguments.end(), {"--as-of", asked.day});
    }
    const ProgramRun run = runProgram(arguments);
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    ASSERT_EQ(answer.at("schema"), 1);
    EXPECT_EQ(answer.at("blend"), blend);
    EXPECT_EQ(answer.at("benchmark"), "gpqa-diamond");
    EXPECT_EQ(answer.at("as_of"), *asked.day == '\0' ? Json() : Json(asked.day));
    const auto models = factModels(asked.input, asked.output);
    EXPECT_EQ(idsOf(answer.at("frontier")), bruteForce(models, asked.day));
    double lastPrice = 0;
    for (const Json& entry : answer.at("frontier")) {
        const auto model = std::find_if(models.begin(), models.end(),
                                        [&](const FactModel& m) { return m.id == entry.at("id"); });
        EXPECT_NEAR(entry.at("price_usd_per_mtok"), *priceOn(*model, asked.day), 1e-12);
        EXPECT_EQ(entry.at("score_pct"), *model->score);
        EXPECT_GE(entry.at("price_usd_per_mtok"), lastPrice);
        lastPrice = entry.at("price_usd_per_mtok");
    }
}

INSTANTIATE_TEST_SUITE_P(Questions, FrontierVerb,
                         testing::Values(Asked{3, 1, ""}, Asked{1, 2, ""}, Asked{0, 1, ""}, Asked{9, 1, ""},
                                         Asked{3, 1, "2024-12-31"}, Asked{3, 1, "2025-02-28"},
                                         Asked{3, 1, "2023-12-31"}, Asked{3, 1, "2026-07-30"},
                                         Asked{4, 1, "2024-08-12"}, Asked{3, 1, "2020-01-01"}));

TEST(FrontierVerbJson, ListsWhoCannotCompete) {
    const Json answer = runProgram({"frontier", "--json"}).json();
    std::set<std::string> withoutPrice;
    std::set<std::string> withoutScore;
    for (const FactModel& model : factModels(3, 1)) {
        if (!model.score) {
            withoutScore.insert(model.id);
        } else if (!model.launchPrice || *model.launchPrice <= 0) {
            withoutPrice.insert(model.id);
        }
    }
    EXPECT_EQ(answer.at("excluded").at("no_price").get<std::set<std::string>>(), withoutPrice);
    EXPECT_EQ(answer.at("excluded").at("no_score").get<std::set<std::string>>(), withoutScore);
}

TEST(FrontierVerbJson, AnswersBudgetLevelAndOverlay) {
    const Json answer =
        runProgram({"frontier", "--json", "--budget", "1", "--level", "80", "--overlay", "2023", "2024"})
            .json();
    ASSERT_TRUE(answer.is_object());
    const Json& best = answer.at("best_under_budget");
    const Json& cheapest = answer.at("cheapest_for_level");
    for (const FactModel& model : factModels(3, 1)) {
        if (!model.launchPrice || *model.launchPrice <= 0 || !model.score) {
            continue;
        }
        EXPECT_TRUE(*model.launchPrice > 1 || *model.score <= best.at("score_pct")) << model.id;
        EXPECT_TRUE(*model.score < 80 || *model.launchPrice >= cheapest.at("price_usd_per_mtok")) << model.id;
    }
    EXPECT_LE(best.at("price_usd_per_mtok"), 1);
    EXPECT_GE(cheapest.at("score_pct"), 80);
    ASSERT_EQ(answer.at("overlay").size(), 2U);
    EXPECT_EQ(answer.at("overlay")[0].at("year"), 2023);
    EXPECT_FALSE(answer.at("overlay")[0].at("frontier").empty());
    const Json nothing = runProgram({"frontier", "--json", "--budget", "0.000001"}).json();
    EXPECT_TRUE(nothing.at("best_under_budget").is_null());
}

TEST(FrontierVerbJson, GivesRatingsTheirUnit) {
    const ProgramRun run = runProgram({"frontier", "--json", "--benchmark", "arena-overall@2024-07-18"});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    ASSERT_FALSE(answer.at("frontier").empty());
    EXPECT_TRUE(answer.at("frontier")[0].at("score_pct").is_null());
    EXPECT_GT(answer.at("frontier")[0].at("score"), 800);
    EXPECT_EQ(answer.at("frontier")[0].at("unit"), "elo");
}

struct WrongUse {
    std::vector<std::string> arguments;
    const char* word;
};

class FrontierMisuse : public testing::TestWithParam<WrongUse> {};

TEST_P(FrontierMisuse, IsASentenceAndStatusTwo) {
    const ProgramRun run = runProgram(GetParam().arguments);
    EXPECT_EQ(run.exitStatus, 2);
    EXPECT_EQ(run.output, "");
    EXPECT_NE(run.errors.find(GetParam().word), std::string::npos) << run.errors;
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, FrontierMisuse,
    testing::Values(WrongUse{{"frontier", "--blend", "3"}, "blend"},
                    WrongUse{{"frontier", "--as-of", "yesterday"}, "date"},
                    WrongUse{{"frontier", "--benchmark", "nonsense"}, "gpqa-diamond"},
                    WrongUse{{"frontier", "--benchmark", "arena-overall@1999-01-01"},
                             "arena-overall@2024-07-18"},
                    WrongUse{{"frontier", "--budget", "-1"}, "budget"},
                    WrongUse{{"frontier", "--filter", "colour = red"}, "colour"},
                    WrongUse{{"frontier", "--data", "/no/such/file.csv"}, "/no/such/file.csv"},
                    WrongUse{{"decline"}, "--threshold"},
                    WrongUse{{"decline", "--threshold", "50", "--all-thresholds"}, "one of"},
                    WrongUse{{"decline", "--all-thresholds", "--method", "price-of-progress"}, "epoch"},
                    WrongUse{{"decline", "--at-level-of", "nobody"}, "nobody"},
                    WrongUse{{"compare", "gpt-4-0314", "nobody"}, "nobody"},
                    WrongUse{{"compare", "gpt-4-0314"}, "B"}));

TEST(FrontierVerb, SaysInWordsThatNobodyCompetes) {
    const TemporaryFolder folder;
    const std::string file =
        folder.write("models.csv", "name,input_price,output_price,gpqa\nA,,,50\nB,1,2,\nFree,0,0,90\n");
    const ProgramRun run = runProgram({"frontier", "--data", file});
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_NE(run.output.find("No model has both a price and a score"), std::string::npos) << run.output;
    const Json answer = runProgram({"frontier", "--json", "--data", file}).json();
    EXPECT_TRUE(answer.at("frontier").empty());
    EXPECT_EQ(answer.at("excluded").at("no_price").size(), 2U);
    EXPECT_EQ(answer.at("excluded").at("no_score").size(), 1U);
}

TEST(DeclineVerb, FollowsTheMethodOnTheShippedPrices) {
    const ProgramRun run = runProgram({"decline", "--json", "--at-level-of", "gpt-4-0314"});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    EXPECT_EQ(answer.at("schema"), 1);
    EXPECT_EQ(answer.at("method"), "epoch");
    EXPECT_EQ(answer.at("threshold_pct"), 35.7);
    EXPECT_EQ(answer.at("ci_level"), 0.9);
    EXPECT_EQ(answer.at("n"), answer.at("points").size());
    ASSERT_GE(answer.at("n"), 4);
    EXPECT_GT(answer.at("factor_per_year"), 1);
    EXPECT_LT(answer.at("ci_low"), answer.at("factor_per_year"));
    EXPECT_GT(answer.at("ci_high"), answer.at("factor_per_year"));
    EXPECT_NEAR(answer.at("halving_months").get<double>(),
                12 * std::log(2) / std::log(answer.at("factor_per_year").get<double>()), 1e-9);
    for (std::size_t i = 1; i < answer.at("points").size(); ++i) {
        EXPECT_LT(answer.at("points")[i].at("price_usd_per_mtok"),
                  answer.at("points")[i - 1].at("price_usd_per_mtok"));
        EXPECT_GT(answer.at("points")[i].at("date"), answer.at("points")[i - 1].at("date"));
    }
}

TEST(DeclineVerb, SaysWhyThereIsNoRate) {
    const ProgramRun run = runProgram({"decline", "--json", "--threshold", "99.9"});
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    EXPECT_EQ(answer.at("n"), 0);
    EXPECT_TRUE(answer.at("factor_per_year").is_null());
    EXPECT_EQ(answer.at("status"), "no_model");
    EXPECT_NE(runProgram({"decline", "--threshold", "99.9"}).output.find("No model"), std::string::npos);
}

TEST(DeclineVerb, GivesATableOfAllThresholds) {
    const Json answer = runProgram({"decline", "--json", "--all-thresholds"}).json();
    ASSERT_TRUE(answer.is_object());
    ASSERT_GE(answer.at("thresholds").size(), 4U);
    double last = 0;
    for (const Json& row : answer.at("thresholds")) {
        EXPECT_GT(row.at("threshold_pct"), last);
        EXPECT_GE(row.at("threshold_pct"), 30);
        last = row.at("threshold_pct");
    }
}

TEST(DeclineVerb, OffersTheOtherMethod) {
    const Json answer =
        runProgram({"decline", "--json", "--method", "price-of-progress", "--threshold", "50"}).json();
    ASSERT_TRUE(answer.is_object());
    EXPECT_EQ(answer.at("method"), "price-of-progress");
    EXPECT_GT(answer.at("n"), 10);
    EXPECT_GT(answer.at("factor_per_year"), 1);
}

TEST(CompareVerb, CountsQuestionsAndGivesAVerdict) {
    const ProgramRun run =
        runProgram({"compare", "--json", "claude-3-5-sonnet-2024-06", "gpt-4o-2024-05-13"});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    EXPECT_EQ(answer.at("schema"), 1);
    EXPECT_EQ(answer.at("benchmark"), "gpqa-diamond");
    EXPECT_EQ(answer.at("n_items"), 198);
    const double gap =
        answer.at("a").at("score_pct").get<double>() - answer.at("b").at("score_pct").get<double>();
    EXPECT_NEAR(answer.at("gap_pct"), gap, 1e-12);
    EXPECT_NEAR(answer.at("gap_items"), gap * 1.98, 1e-9);
    EXPECT_LT(answer.at("interval95_pct")[0], gap);
    EXPECT_GT(answer.at("interval95_pct")[1], gap);
    const std::set<std::string> verdicts = {"indistinguishable", "undecided", "distinguishable"};
    EXPECT_TRUE(verdicts.contains(answer.at("verdict").get<std::string>()));
    EXPECT_FALSE(answer.at("sentence").get<std::string>().empty());
}

} // namespace frontierscope
