// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every series and every fit of tests/data/fits/reference_fits.json, which numpy and scipy made from the same
// points: 9 digits, asserted to 1e-6.
#include "core/fit/compute_optimal.h"
#include "core/fit/read_off.h"
#include "core/fit/selection.h"
#include "core/stats/linear_regression.h"
#include "tests/core/facts.h"
#include "tests/core/fit/expect_close.h"

#include <nlohmann/json.hpp>

#include <array>
#include <fstream>
#include <string>

namespace frontierscope {

namespace {

using Json = nlohmann::json;

constexpr double kTolerance = 1e-6;

const Json& reference() {
    static const Json kReference =
        Json::parse(std::ifstream(FRONTIERSCOPE_SOURCE_DIR "/tests/data/fits/reference_fits.json"));
    return kReference;
}

FitResult fitOf(const FitData& data, const FitOptions& options) {
    auto fit = fitForm(data, options);
    EXPECT_TRUE(fit) << options.form;
    return fit ? *fit : FitResult();
}

void expectInterval(std::optional<double> low, std::optional<double> high, const Json& expected) {
    ASSERT_TRUE(low && high);
    expectClose(*low, expected.at(0), kTolerance, "low");
    expectClose(*high, expected.at(1), kTolerance, "high");
}

/// What all fits of y have in the table.
void expectStatistics(const FitResult& fit, const Json& expected) {
    expectClose(fit.rss, expected.at("rss"), kTolerance, "RSS");
    if (!expected.contains("aicc")) {
        return;
    }
    EXPECT_EQ(fit.n, expected.at("n").get<std::size_t>());
    EXPECT_EQ(fit.solution.freeIndex.size() + 1, expected.at("k").get<std::size_t>());
    expectClose(fit.residualSd, expected.at("residual_sd"), kTolerance, "residual SD");
    expectClose(fit.rSquared, expected.at("r_squared"), kTolerance, "R²");
    expectClose(*fit.aic, expected.at("aic"), kTolerance, "AIC");
    expectClose(*fit.aicc, expected.at("aicc"), kTolerance, "AICc");
    expectClose(*fit.bic, expected.at("bic"), kTolerance, "BIC");
}

} // namespace

class ReferenceSeries : public testing::TestWithParam<const char*> {
protected:
    [[nodiscard]] static const Json& series() { return reference().at(GetParam()); }
    [[nodiscard]] static FitData data() {
        FitData data;
        data.x = series().at("x").get<std::vector<double>>();
        data.y = series().at("y").get<std::vector<double>>();
        return data;
    }
};

INSTANTIATE_TEST_SUITE_P(All, ReferenceSeries,
                         testing::Values("o1_train_time", "o1_test_time", "o1_mini_aime2024_single_answer",
                                         "s1_budget_forcing_aime24"),
                         [](const auto& tested) { return std::string(tested.param); });

TEST_P(ReferenceSeries, HasTheLogLinearFit) {
    const Json& expected = series().at("log_linear");
    const FitResult fit = fitOf(data(), {});
    EXPECT_EQ(fit.status, FitStatus::ok);
    expectStatistics(fit, expected);
    const FitParameter& intercept = fit.parameters.at(0);
    const FitParameter& slope = fit.parameters.at(1);
    expectClose(intercept.estimate, expected.at("intercept_at_log10x_0"), 1e-7, "intercept");
    expectClose(*intercept.standardError, expected.at("se_intercept"), 1e-7, "its error");
    expectClose(slope.estimate, expected.at("slope_per_decade"), 1e-7, "slope");
    expectClose(*slope.standardError, expected.at("se_slope"), 1e-7, "its error");
    expectInterval(slope.low, slope.high, expected.at("slope_ci95"));
    const Json& ahead = expected.at("extrapolated_at_10x_last");
    const FitPrediction prediction = predict(fit, 10 * data().x.back());
    expectClose(prediction.mean, ahead.at("mean"), kTolerance, "mean at ten times the last x");
    expectInterval(prediction.ciLow, prediction.ciHigh, ahead.at("ci95"));
    expectInterval(prediction.piLow, prediction.piHigh, ahead.at("pi95"));
    EXPECT_EQ(prediction.warnings.size(), prediction.mean > 100 ? 2U : 1U);
    const ReadOff at90 = solveFor(fit, 90);
    expectClose(at90.extrapolatedDecades, expected.at("decades_from_last_point_to_90pct"), kTolerance,
                "decades to 90 %");
    RankedFit ranked = rankFits({fit}).fits.front();
    fillCrossValidation(data(), ranked);
    expectClose(*ranked.leaveOneOutRmse, expected.at("loocv_rmse"), kTolerance, "leave-one-out");
}

TEST_P(ReferenceSeries, HasTheLogisticFit) {
    const Json& expected = series().at("logistic_floor0_ceil100");
    const FitResult fit = fitOf(data(), {.form = "logistic"});
    EXPECT_EQ(fit.status, FitStatus::ok);
    expectStatistics(fit, expected);
    const Json& p = expected.at("params");
    expectClose(fit.parameters.at(0).estimate, p.at("slope_per_decade_logit"), kTolerance, "slope");
    expectClose(fit.parameters.at(1).estimate, p.at("log10_midpoint"), kTolerance, "midpoint");
    const Json& se = expected.at("se");
    expectClose(*fit.parameters[0].standardError, se.at("slope_per_decade_logit"), kTolerance, "SE");
    expectClose(*fit.parameters[1].standardError, se.at("log10_midpoint"), kTolerance, "SE");
    const Json& ahead = expected.at("extrapolated_at_10x_last");
    const FitPrediction prediction = predict(fit, 10 * data().x.back(), 0.95, BandScale::response);
    expectClose(prediction.mean, ahead.at("mean"), kTolerance, "mean at ten times the last x");
    expectInterval(prediction.ciLow, prediction.ciHigh, ahead.at("ci95_delta"));
    const ReadOff at90 = solveFor(fit, 90);
    ASSERT_TRUE(at90.x);
    expectClose(*at90.x, expected.at("x_for_90pct"), kTolerance, "x for 90 %");
}

TEST_P(ReferenceSeries, HasThePowerLawOfTheError) {
    const Json& expected = series().at("error_power_law_E0");
    const FitResult fit = fitOf(data(), {.form = "error-power"});
    expectStatistics(fit, expected);
    expectClose(std::log(fit.parameters.at(0).estimate), expected.at("params").at("lnA"), kTolerance, "ln A");
    expectClose(fit.parameters.at(1).estimate, expected.at("params").at("alpha"), kTolerance, "alpha");
    expectClose(*fit.parameters[1].standardError, expected.at("se").at("alpha"), kTolerance, "its error");
}

// With three parameters the reference either is inside the admissible range, and then is what the fit ends
// on, or lies outside, and then the fit ends at the bound. Neither is ever called ok on so few points.
TEST_P(ReferenceSeries, IsNeverSilentAboutAThirdParameter) {
    for (const auto& [name, options] :
         {std::pair("logistic_free_ceiling", FitOptions{.form = "logistic", .isCeilingFree = true}),
          std::pair("error_power_law_with_floor",
                    FitOptions{.form = "error-power", .isCeilingFree = true})}) {
        const Json& expected = series().at(name);
        const FitResult fit = fitOf(data(), options);
        EXPECT_TRUE(fit.status == FitStatus::notIdentified || fit.status == FitStatus::atBound) << name;
        EXPECT_FALSE(fit.warnings.empty()) << name;
        const bool isInside = expected.value("identified", false);
        EXPECT_EQ(fit.find("ceiling")->isAtBound, !isInside) << name;
        if (isInside) {
            expectStatistics(fit, expected);
            const Json& p = expected.at("params");
            const double ceiling =
                p.contains("ceiling") ? p.at("ceiling").get<double>() : 100 - p.at("E").get<double>();
            expectClose(estimateOf(fit, "ceiling"), ceiling, kTolerance, name);
        } else {
            EXPECT_EQ(estimateOf(fit, "ceiling"), 100) << name;
            EXPECT_GT(fit.rss, expected.at("rss").get<double>()) << name;
        }
    }
}

TEST_P(ReferenceSeries, RanksTheFormsAsTheReferenceDoes) {
    const Json& expected = series().at("model_comparison").at("delta_aicc");
    const FormSelection selection = rankFits(
        {fitOf(data(), {}), fitOf(data(), {.form = "logistic"}), fitOf(data(), {.form = "error-power"})});
    const std::array names = {"log_linear", "logistic_floor0_ceil100", "error_power_law_E0"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_NEAR(*selection.fits[i].deltaAicc, expected.at(names[i]).get<double>(), 1e-6) << names[i];
    }
}

// What spreadsheets fit: straight lines of transformed scores. A score of 0 % or 100 % has no logit.
TEST_P(ReferenceSeries, HasTheStraightLinesOfTransformedScores) {
    std::vector<double> u;
    std::vector<double> logit;
    std::vector<double> logError;
    const FitData points = data();
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        u.push_back(std::log10(points.x[i]));
        logit.push_back(std::log(points.y[i] / (100 - points.y[i])));
        logError.push_back(std::log(100 - points.y[i]));
    }
    const std::vector<std::vector<double>> columns = {u};
    const auto power = linearRegression(columns, logError);
    ASSERT_TRUE(power);
    const Json& expectedPower = series().at("error_power_law_loglog_ols");
    expectClose(-power->slopes[0] / std::log(10), expectedPower.at("exponent"), kTolerance, "exponent");
    expectClose(std::exp(power->intercept), expectedPower.at("A"), kTolerance, "A");
    expectClose(power->rSquared, expectedPower.at("r_squared_log"), kTolerance, "R² of logs");
    if (!series().contains("logit_ols")) {
        return;
    }
    const auto line = linearRegression(columns, logit);
    ASSERT_TRUE(line);
    const Json& expected = series().at("logit_ols");
    expectClose(line->slopes[0], expected.at("slope_logit_per_decade"), kTolerance, "slope of the logit");
    expectClose(line->intercept, expected.at("intercept"), kTolerance, "intercept");
    expectClose(line->slopeStandardErrors[0], expected.at("se_slope"), kTolerance, "its error");
    expectClose(line->rSquared, expected.at("r_squared"), kTolerance, "R²");
    expectClose(line->residualSd, expected.at("residual_sd"), kTolerance, "residual SD");
}

TEST(ComputeOptimum, GivesAllReferenceAllocations) {
    const Json& expected = reference().at("chinchilla").at("compute_optimal");
    const std::array<std::pair<std::string_view, const char*>, 4> ids = {
        {{"hoffmann-rounded", "hoffmann_rounded"},
         {"hoffmann-tex", "hoffmann_tex_source"},
         {"besiroglu-printed", "besiroglu_published"},
         {"besiroglu-notebook", "besiroglu_notebook"}}};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const ChinchillaSet& set = chinchillaSets()[i];
        ASSERT_EQ(set.id, ids[i].first);
        EXPECT_FALSE(set.objective.empty());
        for (const auto& [key, values] : expected.at(ids[i].second).items()) {
            const auto optimum = computeOptimum(set.parameters, std::stod(key.substr(2)));
            ASSERT_TRUE(optimum);
            const std::string what = std::string(set.id) + " " + key;
            expectClose(optimum->parameterExponent, values.at("a"), kTolerance, what.c_str());
            expectClose(optimum->tokenExponent, values.at("b"), kTolerance, what.c_str());
            expectClose(optimum->G, values.at("G"), kTolerance, what.c_str());
            expectClose(optimum->parameters, values.at("N_opt"), kTolerance, what.c_str());
            expectClose(optimum->tokens, values.at("D_opt"), kTolerance, what.c_str());
            expectClose(optimum->tokensPerParameter, values.at("tokens_per_param"), kTolerance, what.c_str());
            expectClose(optimum->loss, values.at("loss"), kTolerance, what.c_str());
        }
    }
    EXPECT_FALSE(computeOptimum(chinchillaSets()[0].parameters, 0));
    EXPECT_FALSE(computeOptimum({}, 1e21));
}

struct FactSeries {
    const char* name;
    const char* file;
    const char* x;
    const char* column; ///< only rows where it has the value
    const char* value;
    std::size_t n;
    double slope, rSquared, digit; ///< as published, and the last digit of the slope
};

class ShippedSeries : public testing::TestWithParam<FactSeries> {};

// Slopes in percentage points per decade, R² (computed once from the same files, rounded).
INSTANTIATE_TEST_SUITE_P(
    All, ShippedSeries,
    testing::Values(FactSeries{"o1_mini", "test_time_o1_mini_aime2024.csv", "avg_tokens_used", "", "", 11,
                               20.144, 0.8971, 1},
                    FactSeries{"s1_math", "test_time_s1_budget_forcing.csv", "avg_thinking_tokens",
                               "benchmark", "MATH500", 5, 33.645, 0.960, 10},
                    FactSeries{"s1_gpqa", "test_time_s1_budget_forcing.csv", "avg_thinking_tokens",
                               "benchmark", "GPQA Diamond", 5, 21.292, 0.944, 10},
                    FactSeries{"qwen3", "test_time_qwen3_thinking_budget.csv", "thinking_budget_tokens",
                               "benchmark", "AIME 2024", 6, 34.472, 0.951, 10},
                    FactSeries{"r1_zero", "train_time_deepseek_r1_zero.csv", "rl_steps", "series",
                               "DeepSeek-R1-Zero pass@1", 43, 38.728, 0.95475, 0.1}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_P(ShippedSeries, HasThePublishedSlope) {
    const FactSeries& c = GetParam();
    FitData data;
    for (const FactRow& row : facts(c.file)) {
        if (*c.column == '\0' || row.at(c.column) == c.value) {
            data.x.push_back(std::stod(row.at(c.x)));
            data.y.push_back(std::stod(row.at("accuracy_pct")));
        }
    }
    ASSERT_EQ(data.x.size(), c.n);
    const FitResult fit = fitOf(data, {});
    EXPECT_NEAR(estimateOf(fit, "slope_per_decade"), c.slope, 5.01e-4);
    EXPECT_NEAR(fit.rSquared, c.rSquared, 5.01e-5 * c.digit);
}

} // namespace frontierscope
