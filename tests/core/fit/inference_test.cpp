// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/bootstrap.h"
#include "core/fit/influence.h"
#include "core/fit/profile.h"
#include "core/fit/random_stream.h"
#include "core/fit/read_off.h"
#include "core/fit/refitter.h"
#include "core/fit/selection.h"
#include "tests/core/fit/expect_close.h"
#include "tests/core/fit/reference_series.h"

#include <chrono>
#include <cmath>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

FitResult fitOf(const FitData& data, const std::string& form) {
    FitOptions options;
    options.form = form;
    auto fit = fitForm(data, options);
    EXPECT_TRUE(fit);
    return fit ? *fit : FitResult();
}

/// Twelve points of a logistic with a fixed disturbance.
FitData twelvePoints() {
    FitData data;
    for (int i = 0; i < 12; ++i) {
        const double u = 0.4 * i;
        data.x.push_back(std::pow(10, u));
        data.y.push_back(100 / (1 + std::exp(-1.5 * (u - 2))) + 3 * std::sin(7.0 * i));
    }
    return data;
}

} // namespace

TEST(Selection, PrefersTheLogisticForTestTimeAndNothingForTrainTime) {
    const auto test = rankFits({fitOf(o1TestTime(), "log-linear"), fitOf(o1TestTime(), "logistic")});
    ASSERT_EQ(test.best, 1U);
    expectClose(*test.fits[0].deltaAicc, 7.6531192, 1e-7, "ΔAICc");
    EXPECT_EQ(render(test.verdict), "The form logistic is clearly better: ΔAICc 7.7.");
    const auto train = rankFits({fitOf(o1TrainTime(), "log-linear"), fitOf(o1TrainTime(), "logistic")});
    ASSERT_EQ(train.best, 0U);
    expectClose(*train.fits[1].deltaAicc, 0.581196634, 1e-7, "ΔAICc");
    EXPECT_EQ(render(train.verdict),
              "No clear winner: the form log-linear comes first, but the next is within ΔAICc 0.6.");
}

TEST(Selection, NeverPrefersAFormThatIsNotIdentified) {
    const auto selection = selectForm(o1TestTime(), automaticForms(o1TestTime()));
    ASSERT_TRUE(selection);
    ASSERT_TRUE(selection->best);
    EXPECT_EQ(selection->fits[*selection->best].fit.form, "logistic");
    for (const RankedFit& ranked : selection->fits) {
        EXPECT_EQ(ranked.akaikeWeight.has_value(), ranked.fit.status == FitStatus::ok) << ranked.fit.form;
    }
}

TEST(CrossValidation, GivesTheReferenceError) {
    RankedFit ranked = rankFits({fitOf(o1TestTime(), "log-linear")}).fits.front();
    fillCrossValidation(o1TestTime(), ranked);
    expectClose(*ranked.leaveOneOutRmse, 3.25609401, 1e-7, "RMSE");
}

TEST(ReadOff, AgreesWithFiellerForALine) {
    const FitResult fit = fitOf(o1TestTime(), "log-linear");
    const ReadOff result = solveFor(fit, 90);
    ASSERT_TRUE(result.x && result.low && result.high);
    expectClose(result.extrapolatedDecades, 0.460695039, 1e-7, "decades");
    for (const double end : {*result.low, *result.high}) {
        const FitPrediction there = predict(fit, end);
        EXPECT_NEAR(std::min(std::abs(*there.ciLow - 90), std::abs(*there.ciHigh - 90)), 0, 1e-6);
    }
}

TEST(ReadOff, GivesTheReferenceComputeForTheLogistic) {
    const ReadOff result = solveFor(fitOf(o1TestTime(), "logistic"), 90);
    ASSERT_TRUE(result.x);
    expectClose(*result.x, 536.826886, 1e-7, "x");
}

TEST(ReadOff, SaysThatACeilingIsNeverPassedAndAnEndIsUnbounded) {
    const ReadOff above = solveFor(fitOf(o1TestTime(), "logistic"), 101);
    EXPECT_FALSE(above.x);
    EXPECT_FALSE(above.warnings.empty());
    const FitData nearlyFlat = {.x = {1, 10, 100, 1000}, .y = {10, 12, 9, 12}};
    const ReadOff uncertain = solveFor(fitOf(nearlyFlat, "log-linear"), 11);
    ASSERT_TRUE(uncertain.x);
    EXPECT_TRUE(uncertain.hasInterval);
    EXPECT_FALSE(uncertain.low && uncertain.high);
}

TEST(Bootstrap, IsTheSameForAnyNumberOfThreads) {
    const FitData data = twelvePoints();
    const FitResult fit = fitOf(data, "logistic");
    for (const BootstrapKind kind :
         {BootstrapKind::cases, BootstrapKind::residual, BootstrapKind::parametric}) {
        BootstrapOptions options;
        options.kind = kind;
        options.draws = 300;
        options.threads = 1;
        const auto one = bootstrap(data, fit, options);
        options.threads = 4;
        const auto four = bootstrap(data, fit, options);
        ASSERT_TRUE(one && four);
        EXPECT_EQ(one->failed, four->failed);
        for (std::size_t a = 0; a < one->parameters.size(); ++a) {
            EXPECT_EQ(one->parameters[a].low, four->parameters[a].low);
            EXPECT_EQ(one->parameters[a].bcaHigh, four->parameters[a].bcaHigh);
        }
    }
}

TEST(Bootstrap, RefusesCasesOfFewPointsAndStopsWhenAsked) {
    const FitResult few = fitOf(o1TestTime(), "log-linear");
    BootstrapOptions options;
    options.kind = BootstrapKind::cases;
    EXPECT_FALSE(bootstrap(o1TestTime(), few, options));
    std::stop_source source;
    source.request_stop();
    options.kind = BootstrapKind::residual;
    options.stop = source.get_token();
    EXPECT_FALSE(bootstrap(o1TestTime(), few, options));
}

// The inner loop is the second solver: a draw must be what the first solver makes of the same points.
TEST(Bootstrap, RefitsAsTheFullSolverDoes) {
    const FitData data = twelvePoints();
    const FitResult fit = fitOf(data, "logistic");
    const auto refitter = Refitter::create(data, fit);
    ASSERT_TRUE(refitter);
    RandomStream random(5, 0);
    for (int draw = 0; draw < 50; ++draw) {
        FitData drawn = data;
        drawn.weights.assign(data.x.size(), 0);
        for (std::size_t i = 0; i < data.x.size(); ++i) {
            drawn.weights[random.index(data.x.size())] += 1;
        }
        std::vector<double> solution(refitter->problem().form->parameterCount());
        ASSERT_TRUE(refitter->refit(refitter->problem().response, drawn.weights, solution));
        const std::vector<double> small = refitter->reported(solution);
        const FitResult full = fitOf(drawn, "logistic");
        expectClose(small[0], full.parameters[0].estimate, 1e-8, "slope");
        expectClose(small[1], full.parameters[1].estimate, 1e-8, "midpoint");
    }
}

TEST(Bootstrap, CountsTheResamplesThatCantBeFitted) {
    FitData data;
    for (int i = 0; i < 10; ++i) { // without the last point there is only one x
        data.x.push_back(i < 9 ? 1 : 10);
        data.y.push_back(10 + i % 4);
    }
    BootstrapOptions options;
    options.kind = BootstrapKind::cases;
    options.draws = 2000;
    const auto draws = bootstrap(data, fitOf(data, "log-linear"), options);
    ASSERT_TRUE(draws);
    EXPECT_NEAR(draws->failed / 2000.0, std::pow(0.9, 10), 0.04);
    EXPECT_EQ(draws->warnings.size(), 1U);
}

TEST(Bootstrap, AgreesWithTheNormalTheoryOfALine) {
    FitData data;
    for (int i = 0; i < 60; ++i) {
        data.x.push_back(std::pow(10, 0.1 * i));
        data.y.push_back(20 + 8 * 0.1 * i + 2 * std::sin(37.0 * i));
    }
    const FitResult fit = fitOf(data, "log-linear");
    for (const BootstrapKind kind :
         {BootstrapKind::cases, BootstrapKind::residual, BootstrapKind::parametric}) {
        BootstrapOptions options;
        options.kind = kind;
        const auto draws = bootstrap(data, fit, options);
        ASSERT_TRUE(draws);
        const BootstrapInterval& slope = draws->parameters[1];
        expectClose(slope.standardError, *fit.parameters[1].standardError, 0.12, "SE");
        expectClose(slope.low, *fit.parameters[1].low, 0.02, "low");
        expectClose(slope.high, *fit.parameters[1].high, 0.02, "high");
        ASSERT_TRUE(slope.bcaLow && slope.bcaHigh);
        expectClose(*slope.bcaLow, *fit.parameters[1].low, 0.02, "BCa low");
        expectClose(*slope.bcaHigh, *fit.parameters[1].high, 0.02, "BCa high");
    }
}

TEST(Profile, IsTheTIntervalForALineAndNearItForALogistic) {
    const FitData data = o1TestTime();
    const auto line = profileIntervals(data, fitOf(data, "log-linear"));
    ASSERT_TRUE(line);
    expectClose(*line->at(1).low, 30.7599211, 1e-7, "low");
    const FitResult fit = fitOf(data, "logistic");
    const auto logistic = profileIntervals(data, fit);
    ASSERT_TRUE(logistic);
    expectClose(*logistic->at(0).low, *fit.parameters[0].low, 0.02, "low");
    expectClose(*logistic->at(0).high, *fit.parameters[0].high, 0.02, "high");
}

TEST(Influence, IsTheChangeOfTheSlopeWithoutThePoint) {
    FitData data = o1TrainTime();
    const FitResult all = fitOf(data, "log-linear");
    const auto influences = pointInfluences(data, all);
    ASSERT_TRUE(influences);
    ASSERT_EQ(influences->size(), data.x.size());
    data.x.pop_back();
    data.y.pop_back();
    const FitResult rest = fitOf(data, "log-linear");
    EXPECT_NEAR(influences->back().change[1],
                estimateOf(rest, "slope_per_decade") - estimateOf(all, "slope_per_decade"), 1e-9);
}

struct BadInput {
    const char* name;
    FitData data;
    const char* form;
};

// Every one must answer: an error, or a status that is not ok.
TEST(BadInput, IsSaidNotFitted) {
    const double nan = std::nan("");
    const std::vector<BadInput> inputs = {
        {"none", {}, "logistic"},
        {"one", {.x = {1}, .y = {2}}, "log-linear"},
        {"two", {.x = {1, 2}, .y = {2, 3}}, "log-linear"},
        {"equal x", {.x = {5, 5, 5, 5}, .y = {1, 2, 3, 4}}, "log-linear"},
        {"zero x", {.x = {0, 1, 2}, .y = {1, 2, 3}}, "log-linear"},
        {"NaN", {.x = {1, 2, 3}, .y = {1, nan, 3}}, "log-linear"},
        {"infinite", {.x = {1, INFINITY, 3}, .y = {1, 2, 3}}, "logistic"},
        {"1e300", {.x = {1, 2, 3}, .y = {1, 1e300, 3}}, "power"},
        {"weights 0", {.x = {1, 2, 3}, .y = {1, 2, 4}, .weights = {0, 0, 0}}, "power"},
        {"negative weight", {.x = {1, 2, 3}, .y = {1, 2, 4}, .weights = {1, -1, 1}}, "power"},
        {"tiny standard error",
         {.x = {1, 2, 3}, .y = {1, 2, 4}, .standardErrors = {1, 1e-200, 1}},
         "log-linear"},
        {"sizes", {.x = {1, 2, 3}, .y = {1, 2}}, "power"},
        {"form", {.x = {1, 2, 3}, .y = {1, 2, 3}}, "no-such-form"}};
    for (const BadInput& input : inputs) {
        FitOptions options;
        options.form = input.form;
        const auto fit = fitForm(input.data, options);
        if (fit) {
            EXPECT_NE(fit->status, FitStatus::ok) << input.name;
            EXPECT_FALSE(fit->warnings.empty()) << input.name;
        } else {
            EXPECT_FALSE(render(fit.error().message).empty()) << input.name;
        }
    }
}

TEST(BadInput, IsListedWhole) {
    const FitData data = {.x = {0, 10, -3, 100}, .y = {1, 2, 3, std::nan("")}};
    const auto fit = fitForm(data, {.form = "log-linear"});
    ASSERT_FALSE(fit);
    EXPECT_EQ(fit.error().code, ErrorCode::invalid);
    EXPECT_EQ(render(fit.error().message), "3 values can't be fitted.");
    ASSERT_EQ(fit.error().findings.size(), 3U);
    EXPECT_EQ(render(fit.error().findings[0].message),
              "Point 4 can't be fitted: its y is not a finite number.");
    EXPECT_EQ(render(fit.error().findings[2].message),
              "Point 3 has x = -3: a form in the logarithm of x needs x > 0.");
}

TEST(Selection, NamesTheFormsThatCantTakeThePoints) {
    const FitData data = {.x = {0, 1, 2, 3, 4, 5}, .y = {9, 7, 6, 5.5, 5.2, 5}};
    const auto selection = selectForm(data, {{.form = "log-linear"}, {.form = "shifted-power"}});
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->fits.size(), 1U);
    ASSERT_EQ(selection->omitted.size(), 1U);
    EXPECT_EQ(selection->omitted[0].form, "log-linear");
    EXPECT_TRUE(automaticFormsNote(data));
    EXPECT_FALSE(automaticFormsNote(o1TestTime()));
}

TEST(Weights, CountAsRepeatedPoints) {
    FitData weighted = twelvePoints();
    FitData repeated;
    for (std::size_t i = 0; i < weighted.x.size(); ++i) {
        weighted.weights.push_back(static_cast<double>(i % 3)); // a third of the points at weight 0
        for (std::size_t k = 0; k < i % 3; ++k) {
            repeated.x.push_back(weighted.x[i]);
            repeated.y.push_back(weighted.y[i]);
        }
    }
    for (const char* form : {"log-linear", "logistic"}) {
        const FitResult a = fitOf(weighted, form);
        const FitResult b = fitOf(repeated, form);
        EXPECT_EQ(a.n, 8U);
        for (std::size_t i = 0; i < a.parameters.size(); ++i) {
            expectClose(a.parameters[i].estimate, b.parameters[i].estimate, 1e-9, form);
        }
        expectClose(a.rss, b.rss, 1e-9, form);
    }
}

TEST(Weights, OfStandardErrorsAreTheInverseSquares) {
    FitData errors = twelvePoints();
    FitData weights = errors;
    for (std::size_t i = 0; i < errors.x.size(); ++i) {
        errors.standardErrors.push_back(1 + 0.1 * static_cast<double>(i));
        weights.weights.push_back(std::pow(errors.standardErrors.back(), -2));
    }
    const FitResult a = fitOf(errors, "logistic");
    const FitResult b = fitOf(weights, "logistic");
    expectClose(a.parameters[0].estimate, b.parameters[0].estimate, 1e-8, "slope");
    expectClose(*a.parameters[0].standardError, *b.parameters[0].standardError, 1e-8, "its error");
}

TEST(BadInput, ThousandsOfDuplicatesAreFittedInBoundedTime) {
    FitData data;
    for (int i = 0; i < 5000; ++i) {
        data.x.push_back(1 + i % 7);
        data.y.push_back((i * 7919) % 97);
    }
    const auto selection = selectForm(data, automaticForms(data));
    ASSERT_TRUE(selection);
    EXPECT_EQ(selection->fits.size(), 6U);
}

TEST(Cancel, EndsAFitAtOnce) {
    std::stop_source source;
    source.request_stop();
    FitOptions options;
    options.form = "logistic";
    EXPECT_FALSE(fitForm(o1TestTime(), options, source.get_token()));
}

TEST(Cancel, EndsAFitOfManyPointsSoon) {
    FitData data;
    for (int i = 0; i < 50000; ++i) {
        data.x.push_back(1 + i);
        data.y.push_back((i * 7919) % 97);
    }
    std::stop_source source;
    std::jthread canceller([&source] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        source.request_stop();
    });
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_FALSE(selectForm(data, automaticForms(data), source.get_token()));
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

} // namespace frontierscope
