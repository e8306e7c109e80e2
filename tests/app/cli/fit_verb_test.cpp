// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/run_program.h"

#include <chrono>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using Json = nlohmann::json;

const std::string kChinchilla = FRONTIERSCOPE_SOURCE_DIR "/datasets/facts/chinchilla.csv";

ProgramRun runFit(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "fit");
    return runProgram(arguments);
}

/// The answer of `fit ... --json`, which must be fine.
Json answerOf(std::vector<std::string> arguments) {
    arguments.emplace_back("--json");
    const ProgramRun run = runFit(std::move(arguments));
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    const Json answer = run.json();
    EXPECT_TRUE(answer.is_object()) << run.output;
    return answer;
}

void expectNear(const Json& actual, double expected, double tolerance = 1e-6) {
    ASSERT_TRUE(actual.is_number()) << actual;
    EXPECT_NEAR(actual.get<double>(), expected, tolerance * std::abs(expected));
}

void expectKeys(const Json& object, const std::vector<const char*>& keys) {
    for (const char* key : keys) {
        EXPECT_TRUE(object.contains(key)) << key;
    }
}

/// Runs the form on a CSV file of two columns.
ProgramRun runFitOn(const std::string& csv, const std::string& form) {
    const TemporaryFolder folder;
    return runFit({folder.write("points.csv", csv), "--x", "x", "--y", "y", "--form", form, "--json"});
}

} // namespace

TEST(FitVerb, FitsASeriesOfTheShippedDatasetByAllForms) {
    const Json answer = answerOf({"--series", "o1-test-time", "--form", "auto", "--at", "999.131",
                                  "--solve-for", "90", "--bootstrap", "200", "--seed", "7"});
    expectKeys(answer, {"schema", "n", "fits", "best", "verdict"});
    EXPECT_EQ(answer.at("n"), 7);
    EXPECT_EQ(answer.at("best"), "logistic");
    EXPECT_EQ(answer.at("verdict"), "The form logistic is clearly better: ΔAICc 7.7.");
    std::set<std::string> forms;
    for (const Json& fit : answer.at("fits")) {
        forms.insert(fit.at("form"));
        expectKeys(fit, {"form", "status", "parameters", "rss", "r_squared", "aicc", "bic", "predictions",
                         "solve_for", "bootstrap"});
        for (const Json& parameter : fit.at("parameters")) {
            expectKeys(parameter, {"estimate", "standard_error", "ci95"});
        }
        ASSERT_EQ(fit.at("predictions").size(), 1U);
        expectKeys(fit.at("predictions")[0], {"x", "mean", "ci95", "pi95", "extrapolated", "warnings"});
        expectKeys(fit.at("solve_for"), {"y", "x", "ci95", "extrapolated_decades"});
        const bool isDetermined = fit.at("status") == "ok" || fit.at("status") == "at_bound";
        ASSERT_EQ(fit.at("bootstrap").is_object(), isDetermined) << fit.at("form");
        if (isDetermined) {
            expectKeys(fit.at("bootstrap"), {"n", "failed", "seed", "ci95"});
            EXPECT_EQ(fit.at("bootstrap").at("n"), 200);
            EXPECT_EQ(fit.at("bootstrap").at("seed"), 7);
        }
    }
    EXPECT_EQ(forms, (std::set<std::string>{"log-linear", "logistic", "power", "error-power",
                                            "saturating-power", "shifted-power"}));
}

TEST(FitVerb, FlagsImpossibleValuesOfALineAndKeepsTheLogisticInside) {
    const Json line = answerOf({"--series", "o1-test-time", "--at", "999.131"}).at("fits").at(0);
    EXPECT_EQ(line.at("form"), "log-linear");
    EXPECT_EQ(line.at("status"), "ok");
    expectNear(line.at("parameters").at("slope_per_decade").at("estimate"), 34.8963996, 1e-7);
    expectNear(line.at("parameters").at("slope_per_decade").at("ci95").at(0), 30.7599211, 1e-7);
    const Json& ahead = line.at("predictions").at(0);
    expectNear(ahead.at("mean"), 108.819801);
    expectNear(ahead.at("ci95").at(1), 116.426925);
    expectNear(ahead.at("pi95").at(0), 98.9908469);
    EXPECT_EQ(ahead.at("extrapolated"), true);
    EXPECT_NE(ahead.at("warnings").dump().find("above 100 %"), std::string::npos);
    const Json logistic =
        answerOf({"--series", "o1-test-time", "--form", "logistic", "--at", "999.131", "--solve-for", "90"})
            .at("fits")
            .at(0);
    expectNear(logistic.at("predictions").at(0).at("mean"), 93.2124383);
    expectNear(logistic.at("predictions").at(0).at("ci95").at(0), 91.7558231);
    expectNear(logistic.at("predictions").at(0).at("ci95").at(1), 94.6690536);
    expectNear(logistic.at("solve_for").at("x"), 536.826886);
    expectNear(logistic.at("solve_for").at("extrapolated_decades"), std::log10(536.826886 / 99.9131));
}

TEST(FitVerb, SaysOfAThirdParameterThatItIsNotDetermined) {
    for (const std::vector<std::string>& options :
         {std::vector<std::string>{"--form", "logistic", "--ceiling", "free"},
          std::vector<std::string>{"--form", "logistic", "--floor", "free"},
          std::vector<std::string>{"--form", "error-power", "--ceiling", "free"},
          std::vector<std::string>{"--form", "saturating-power"},
          std::vector<std::string>{"--form", "shifted-power"}}) {
        std::vector<std::string> arguments = {"--series", "o1-train-time"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Json answer = answerOf(arguments);
        const std::string status = answer.at("fits").at(0).at("status");
        EXPECT_TRUE(status == "not_identified" || status == "at_bound") << status;
        EXPECT_TRUE(answer.at("best").is_null());
        EXPECT_FALSE(answer.at("verdict").get<std::string>().empty());
    }
}

TEST(FitVerb, ReadsColumnsByNameFiltersRowsAndTakesDates) {
    const TemporaryFolder folder;
    const std::string file = folder.write("prices.csv", "who,usd,day\n"
                                                        "a,60,2021-01-01\n"
                                                        "b,1,2021-01-01\n"
                                                        "a,6.5,2022-01-01\n"
                                                        "a,,2022-06-01\n"
                                                        "a,0.6,2023-01-01\n"
                                                        "a,0.061,2024-01-01\n"
                                                        "a,0.006,2024-12-31\n");
    // --where takes one condition, so a file may follow it.
    const ProgramRun run = runFit({"--x", "day", "--y", "usd", "--form", "exponential-time", "--at",
                                   "2025-12-31", "--json", "--where", "who=a", file});
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_NE(run.errors.find("1 rows with an empty field"), std::string::npos) << run.errors;
    const Json answer = run.json();
    EXPECT_EQ(answer.at("n"), 5);
    expectNear(answer.at("fits").at(0).at("parameters").at("factor_per_year").at("estimate"), 10, 0.02);
    expectNear(answer.at("fits").at(0).at("predictions").at(0).at("mean"), 0.0006, 0.1);
}

// A column that is named as a standard error weighs by its inverse square, any other as it stands.
TEST(FitVerb, WeighsByStandardErrorsOrWeights) {
    const TemporaryFolder folder;
    const std::string file = folder.write("points.csv", "x,y,stderr,w\n1,10,1,1\n10,22,2,0.25\n"
                                                        "100,29,4,0.0625\n1000,41,1,1\n");
    const auto slope = [&](const char* weights) {
        const Json answer = answerOf({file, "--x", "x", "--y", "y", "--weights", weights});
        return answer.at("fits").at(0).at("parameters").at("slope_per_decade").at("estimate").get<double>();
    };
    EXPECT_NEAR(slope("stderr"), slope("w"), 1e-12);
    EXPECT_NE(slope("stderr"), slope("y"));
}

struct Objective {
    const char* loss;
    double E, A, B, alpha, beta;
};

class FitVerbChinchilla : public testing::TestWithParam<Objective> {};

INSTANTIATE_TEST_SUITE_P(
    Objectives, FitVerbChinchilla,
    testing::Values(Objective{"absolute", 1.816864, 482.0057, 2085.434, 0.347813, 0.365854},
                    Objective{"huber", 1.81722, 477.83, 2143.4, 0.347310, 0.367172},
                    Objective{"squares", 1.864550, 593.322, 4875.64, 0.3602528, 0.4058834}),
    [](const auto& tested) { return std::string(tested.param.loss); });

TEST_P(FitVerbChinchilla, GivesTheNumbersOfItsObjectiveAndAllComputeOptimalSets) {
    const Objective& c = GetParam();
    const Json fit = answerOf({"--n", "params_N", "--d", "tokens_D", "--loss-col", "loss", "--loss", c.loss,
                               "--at", "5.76e23", "--where", "used_in_besiroglu_fit=1", kChinchilla})
                         .at("fits")
                         .at(0);
    EXPECT_EQ(fit.at("form"), "chinchilla");
    EXPECT_EQ(fit.at("status"), "ok");
    const Json& p = fit.at("parameters");
    expectNear(p.at("E").at("estimate"), c.E, 5e-4);
    expectNear(p.at("A").at("estimate"), c.A, 5e-3);
    expectNear(p.at("B").at("estimate"), c.B, 5e-3);
    expectNear(p.at("alpha").at("estimate"), c.alpha, 5e-4);
    expectNear(p.at("beta").at("estimate"), c.beta, 5e-4);
    const Json& sets = fit.at("compute_optimal");
    ASSERT_EQ(sets.size(), 5U);
    EXPECT_EQ(sets[0].at("set"), "this-fit");
    EXPECT_EQ(sets[0].at("objective"), std::string(c.loss) + " of ln loss");
    EXPECT_EQ(sets[1].at("set"), "hoffmann-rounded");
    expectNear(sets[1].at("at").at(0).at("tokens_per_parameter"), 92.6473668);
    expectNear(sets[4].at("at").at(0).at("parameters"), 72356458300.0);
}

struct PoorPoints {
    const char* name;
    const char* csv;
    int exitStatus;
    const char* expected; ///< the status, or what stderr says
};

void PrintTo(const PoorPoints& points, std::ostream* out) {
    *out << points.name;
}

class FitVerbPoorPoints : public testing::TestWithParam<PoorPoints> {};

INSTANTIATE_TEST_SUITE_P(
    All, FitVerbPoorPoints,
    testing::Values(PoorPoints{"none", "x,y\n", 0, "too_few_points"},
                    PoorPoints{"one", "x,y\n1,2\n", 0, "too_few_points"},
                    PoorPoints{"two", "x,y\n1,2\n10,3\n", 0, "too_few_points"},
                    PoorPoints{"equal_x", "x,y\n5,1\n5,2\n5,3\n5,4\n", 0, "not_identified"},
                    PoorPoints{"zero_x", "x,y\n0,1\n-2,2\n3,4\n", 1, "Point 2 has x = -2"},
                    PoorPoints{"nan", "x,y\n1,2\n2,nan\n3,4\n", 1, "3:2: y: \"nan\" is no finite number."},
                    PoorPoints{"infinite", "x,y\n1,2\ninf,3\n3,4\n", 1, "3:1: x: \"inf\""},
                    PoorPoints{"text", "x,y\n1,2\n2,high\n3,4\n", 1, "3:2: y: \"high\""},
                    PoorPoints{"huge", "x,y\n1,2\n2,1e300\n3,4\n", 1, "beyond ±1e100"},
                    PoorPoints{"ragged", "x,y\n1,2\n2\n3,4\n", 1, "3:1: 1 fields were found"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_P(FitVerbPoorPoints, GetAStatusOrAnErrorThatSaysWhatIsWrong) {
    const PoorPoints& points = GetParam();
    for (const char* form : {"log-linear", "logistic"}) {
        const ProgramRun run = runFitOn(points.csv, form);
        EXPECT_EQ(run.exitStatus, points.exitStatus) << run.errors;
        if (points.exitStatus == 0) {
            const Json answer = run.json();
            ASSERT_TRUE(answer.is_object()) << run.output;
            EXPECT_EQ(answer.at("fits").at(0).at("status"), points.expected);
            EXPECT_TRUE(answer.at("best").is_null());
            EXPECT_FALSE(answer.at("verdict").get<std::string>().empty());
        } else {
            EXPECT_NE(run.errors.find(points.expected), std::string::npos) << run.errors;
            EXPECT_TRUE(run.output.empty()) << run.output;
        }
    }
}

TEST(FitVerb, ComparesOnlyTheFormsThatTakeTheseX) {
    const ProgramRun run =
        runFitOn("x,y\n0,9\n1,7\n2,6.2\n3,5.6\n4,5.2\n5,5\n6,4.7\n7,4.6\n8,4.4\n9,4.3\n", "auto");
    ASSERT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_NE(run.errors.find("1 points have x at or below 0"), std::string::npos) << run.errors;
    EXPECT_EQ(run.json().at("fits").size(), 1U);
    EXPECT_EQ(run.json().at("fits").at(0).at("form"), "shifted-power");
}

TEST(FitVerb, FitsThousandsOfDuplicatesInBoundedTime) {
    std::string csv = "x,y\n";
    for (int i = 0; i < 6000; ++i) {
        csv += std::to_string(1 + i % 5) + "," + std::to_string(20 + 10 * (i % 5) + i % 3) + "\n";
    }
    const auto begin = std::chrono::steady_clock::now();
    const ProgramRun run = runFitOn(csv, "auto");
    EXPECT_EQ(run.exitStatus, 0) << run.errors;
    EXPECT_EQ(run.json().at("n"), 6000);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(60));
}

TEST(FitVerb, GivesTheSameBytesEveryTime) {
    const std::vector<std::string> arguments = {
        "--series", "o1-mini-aime-2024", "--form", "auto", "--bootstrap", "500", "--json", "--profile"};
    const ProgramRun first = runFit(arguments);
    EXPECT_EQ(first.exitStatus, 0) << first.errors;
    EXPECT_EQ(first.output, runFit(arguments).output);
}

struct WrongUsage {
    std::vector<std::string> arguments;
    const char* said;
};

TEST(FitVerb, SaysWhatIsWrongWithTheOptions) {
    const std::vector<WrongUsage> all = {
        {{}, "--series"},
        {{"--series", "no-such"}, "o1-train-time"},
        {{"--series", "o1-train-time", "--form", "no-such"}, "no model form"},
        {{"--series", "o1-train-time", "--floor", "20"}, "no floor"},
        {{"--series", "o1-train-time", "--form", "logistic", "--floor", "low"}, "a number or \"free\""},
        {{"--series", "o1-train-time", "--form", "logistic", "--floor", "90", "--ceiling", "50"}, "below"},
        {{"--series", "o1-train-time", "--loss", "cubes"}, "--loss"},
        {{"--series", "o1-train-time", "--at", "soon"}, "--at"},
        {{"--series", "o1-train-time", "--solve-for", "nan"}, "--solve-for"},
        {{"--series", "o1-train-time", "--bootstrap", "-5"}, "--bootstrap"},
        {{kChinchilla, "--x", "no_such", "--y", "loss"}, "params_N"},
        {{kChinchilla, "--n", "params_N", "--loss-col", "loss"}, "--d"},
        {{"/no/such/file.csv", "--x", "x", "--y", "y"}, "/no/such/file.csv"}};
    for (const WrongUsage& wrong : all) {
        const ProgramRun run = runFit(wrong.arguments);
        EXPECT_EQ(run.exitStatus, 2) << wrong.said;
        EXPECT_NE(run.errors.find(wrong.said), std::string::npos) << run.errors;
        EXPECT_TRUE(run.output.empty()) << run.output;
    }
}

} // namespace frontierscope
