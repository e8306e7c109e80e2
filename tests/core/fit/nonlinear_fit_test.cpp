// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/nonlinear_fit.h"

#include "core/fit/fit.h"
#include "tests/core/fit/expect_close.h"
#include "tests/core/fit/reference_series.h"

#include <ostream>

#include <gtest/gtest.h>

namespace frontierscope {

struct LogisticCase {
    const char* name;
    FitData data;
    double slope, midpoint, slopeError, midpointError, rss, aicc;
};

void PrintTo(const LogisticCase& c, std::ostream* out) {
    *out << c.name;
}

class LogisticReference : public testing::TestWithParam<LogisticCase> {};

// Expected values: scipy in double precision on the same points, 9 digits.
INSTANTIATE_TEST_SUITE_P(
    Series, LogisticReference,
    testing::Values(LogisticCase{"o1_train_time", o1TrainTime(), 0.704294095, 0.975436041, 0.0596585297,
                                 0.0493721531, 30.3154867, 22.6577372},
                    LogisticCase{"o1_test_time", o1TestTime(), 1.56628371, 1.32700758, 0.0509183512,
                                 0.0159608116, 9.82317049, 16.3718365},
                    LogisticCase{"o1_mini_single", o1MiniSingle(), 0.952414362, 3.81545251, 0.200634424,
                                 0.147030834, 284.845086, 40.5800315},
                    LogisticCase{"s1_aime24", s1Aime24(), 2.48833042, 3.73292055, 0.290844902, 0.0316331589,
                                 82.1975147, 31.2425044}),
    [](const auto& tested) { return tested.param.name; });

TEST_P(LogisticReference, GivesTheReferenceDigits) {
    const LogisticCase& c = GetParam();
    const auto fit = fitForm(c.data, {.form = "logistic"});
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->status, FitStatus::ok);
    expectClose(estimateOf(*fit, "slope_per_decade"), c.slope, 1e-8, "slope");
    expectClose(estimateOf(*fit, "log10_midpoint"), c.midpoint, 1e-8, "midpoint");
    expectClose(*fit->parameters[0].standardError, c.slopeError, 1e-7, "slope's error");
    expectClose(*fit->parameters[1].standardError, c.midpointError, 1e-7, "midpoint's error");
    expectClose(fit->rss, c.rss, 1e-8, "RSS");
    expectClose(*fit->aicc, c.aicc, 1e-8, "AICc");
}

TEST(Logistic, ExtrapolatesWithTheDeltaInterval) {
    const FitData data = o1TestTime();
    const auto fit = fitForm(data, {.form = "logistic"});
    ASSERT_TRUE(fit);
    const FitPrediction delta = predict(*fit, 10 * data.x.back(), 0.95, BandScale::response);
    expectClose(delta.mean, 93.2124383, 1e-8, "mean");
    expectClose(*delta.ciLow, 91.7558231, 1e-8, "low");
    expectClose(*delta.ciHigh, 94.6690536, 1e-8, "high");
}

TEST(Logistic, KeepsBothBandsBetweenFloorAndCeiling) {
    const auto fit = fitForm(o1MiniSingle(), {.form = "logistic"});
    ASSERT_TRUE(fit);
    for (double x = 1e-6; x < 1e12; x *= 10) {
        const FitPrediction prediction = predict(*fit, x);
        EXPECT_GE(*prediction.piLow, 0) << x;
        EXPECT_LE(*prediction.piLow, *prediction.ciLow) << x;
        EXPECT_LE(*prediction.ciLow, prediction.mean) << x;
        EXPECT_GE(*prediction.ciHigh, prediction.mean) << x;
        EXPECT_GE(*prediction.piHigh, *prediction.ciHigh) << x;
        EXPECT_LE(*prediction.piHigh, 100) << x;
    }
}

TEST(Logistic, MovesItsMidpointWithTheUnitOfXAndNothingElse) {
    FitData scaled = o1TestTime();
    for (double& x : scaled.x) {
        x *= 1e24;
    }
    const auto a = fitForm(o1TestTime(), {.form = "logistic"});
    const auto b = fitForm(scaled, {.form = "logistic"});
    ASSERT_TRUE(a && b);
    expectClose(estimateOf(*b, "slope_per_decade"), estimateOf(*a, "slope_per_decade"), 1e-9, "slope");
    expectClose(estimateOf(*b, "log10_midpoint"), estimateOf(*a, "log10_midpoint") + 24, 1e-9, "midpoint");
    expectClose(*predict(*b, 1e26).ciHigh, *predict(*a, 100).ciHigh, 1e-9, "band");
}

TEST(Logistic, SaysThatAScoreOf0OrOf100PercentHasNoLogit) {
    const auto fit = fitForm(s1Aime24(), {.form = "logistic"});
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->status, FitStatus::ok);
    ASSERT_EQ(fit->warnings.size(), 1U);
    EXPECT_EQ(render(fit->warnings[0]), "Point 1 has a score of 0 %, whose logit is not finite: the curve is "
                                        "fitted to the scores themselves.");
    FitData full = o1TestTime();
    full.y.back() = 100;
    const auto atCeiling = fitForm(full, {.form = "logistic"});
    ASSERT_TRUE(atCeiling);
    EXPECT_EQ(atCeiling->warnings.size(), 1U);
    EXPECT_TRUE(fitForm(o1TestTime(), {.form = "logistic"})->warnings.empty());
}

TEST(ErrorPower, GivesTheReferenceDigits) {
    const auto train = fitForm(o1TrainTime(), {.form = "error-power"});
    ASSERT_TRUE(train);
    expectClose(estimateOf(*train, "coefficient"), std::exp(4.22601024), 1e-7, "coefficient");
    expectClose(estimateOf(*train, "exponent"), 0.149724925, 1e-8, "exponent");
    expectClose(*train->parameters[1].standardError, 0.0117490264, 1e-7, "exponent's error");
    expectClose(*train->aicc, 22.7894919, 1e-8, "AICc");
    const auto test = fitForm(o1TestTime(), {.form = "error-power"});
    ASSERT_TRUE(test);
    expectClose(test->rss, 156.397236, 1e-8, "RSS");
}

struct UndeterminedCase {
    const char* name;
    FitData data;
    FitOptions options;
};

void PrintTo(const UndeterminedCase& c, std::ostream* out) {
    *out << c.name;
}

class Undetermined : public testing::TestWithParam<UndeterminedCase> {};

INSTANTIATE_TEST_SUITE_P(
    O1, Undetermined,
    testing::Values(
        UndeterminedCase{"train_ceiling", o1TrainTime(), {.form = "logistic", .isCeilingFree = true}},
        UndeterminedCase{"train_floor", o1TrainTime(), {.form = "logistic", .isFloorFree = true}},
        UndeterminedCase{"train_error_floor", o1TrainTime(), {.form = "error-power", .isCeilingFree = true}},
        UndeterminedCase{"train_saturating", o1TrainTime(), {.form = "saturating-power"}},
        UndeterminedCase{"test_ceiling", o1TestTime(), {.form = "logistic", .isCeilingFree = true}},
        UndeterminedCase{"test_floor", o1TestTime(), {.form = "logistic", .isFloorFree = true}},
        UndeterminedCase{"test_error_floor", o1TestTime(), {.form = "error-power", .isCeilingFree = true}},
        UndeterminedCase{"test_saturating", o1TestTime(), {.form = "saturating-power"}}),
    [](const auto& tested) { return tested.param.name; });

TEST_P(Undetermined, IsReportedAsNotIdentifiedOrAtBoundWithAReason) {
    const auto fit = fitForm(GetParam().data, GetParam().options);
    ASSERT_TRUE(fit);
    EXPECT_TRUE(fit->status == FitStatus::notIdentified || fit->status == FitStatus::atBound);
    EXPECT_FALSE(fit->warnings.empty());
}

TEST(Logistic, EndsAtTheCeilingOf100WhenTheBestOneLiesAbove) {
    const auto free = fitForm(o1TestTime(), {.form = "logistic", .isCeilingFree = true});
    ASSERT_TRUE(free);
    EXPECT_EQ(free->status, FitStatus::atBound);
    EXPECT_EQ(estimateOf(*free, "ceiling"), 100);
    EXPECT_TRUE(free->find("ceiling")->isAtBound);
    EXPECT_FALSE(free->find("ceiling")->standardError);
    expectClose(free->rss, 9.82317049, 1e-8, "RSS");
}

/// The second solver must agree with the first to 1e-8, also on points that are hard for the form.
TEST(SmallSolver, AgreesWithCeres) {
    for (const FitData& data : {o1TrainTime(), o1TestTime(), o1MiniSingle(), s1Aime24()}) {
        for (const char* form : {"logistic", "power", "error-power"}) {
            const auto problem = prepareFit(data, {.form = form});
            ASSERT_TRUE(problem);
            const ParameterRanges ranges = parameterRanges(*problem);
            const auto fit = fitForm(data, {.form = form});
            ASSERT_TRUE(fit);
            std::vector<double> p = problem->form->starts(problem->points, problem->fixed, 0)[1];
            for (std::size_t i = 0; i < p.size(); ++i) {
                p[i] = problem->fixed[i].value_or(p[i]);
            }
            const SmallFitOutcome outcome = problem->form->fitSmall(smallFit(*problem, ranges), p);
            EXPECT_TRUE(outcome.isConverged) << form;
            std::vector<double> start;
            for (const std::size_t i : problem->freeIndex) {
                start.push_back(p[i] * 1.01);
            }
            const LeastSquaresSolution ceres =
                solveLeastSquares(leastSquaresProblem(*problem, ranges, p, problem->freeIndex), start);
            for (std::size_t a = 0; a < start.size(); ++a) {
                expectClose(p[problem->freeIndex[a]], ceres.parameters[a], 1e-8, form);
            }
        }
    }
}

} // namespace frontierscope
