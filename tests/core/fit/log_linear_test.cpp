// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/fit.h"

#include "tests/core/fit/expect_close.h"
#include "tests/core/fit/reference_series.h"

#include <ostream>

#include <gtest/gtest.h>

namespace frontierscope {

struct LogLinearCase {
    const char* name;
    FitData data;
    double slope, slopeError, low, high, rSquared, rss, aicc, bic;
};

void PrintTo(const LogLinearCase& c, std::ostream* out) {
    *out << c.name;
}

class LogLinearReference : public testing::TestWithParam<LogLinearCase> {};

// Expected values: numpy/scipy in double precision on the same points, 9 digits.
INSTANTIATE_TEST_SUITE_P(
    Series, LogLinearReference,
    testing::Values(LogLinearCase{"o1_train_time", o1TrainTime(), 17.1959569, 1.32301545, 13.9586547,
                                  20.4332591, 0.965701792, 28.1911786, 22.0765406, 16.3148652},
                    LogLinearCase{"o1_test_time", o1TestTime(), 34.8963996, 1.6091604, 30.7599211, 39.0328781,
                                  0.989480031, 29.3134564, 24.0249557, 15.8626861},
                    LogLinearCase{"o1_mini_single", o1MiniSingle(), 22.0141264, 4.20252196, 11.7309256,
                                  32.2973272, 0.820573763, 274.12302, 40.2730835, 34.5114082},
                    LogLinearCase{"s1_aime24", s1Aime24(), 48.5780486, 0.766648457, 46.607316, 50.5487812,
                                  0.998756225, 3.50626303, 9.16048461, 0.998215054}),
    [](const auto& tested) { return tested.param.name; });

TEST_P(LogLinearReference, GivesThePublishedDigits) {
    const LogLinearCase& c = GetParam();
    const auto fit = fitForm(c.data, {});
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->status, FitStatus::ok);
    const FitParameter* slope = fit->find("slope_per_decade");
    ASSERT_TRUE(slope);
    expectClose(slope->estimate, c.slope, 1e-7, "slope");
    expectClose(*slope->standardError, c.slopeError, 1e-7, "standard error");
    expectClose(*slope->low, c.low, 1e-7, "low");
    expectClose(*slope->high, c.high, 1e-7, "high");
    expectClose(fit->rSquared, c.rSquared, 1e-8, "R²");
    expectClose(fit->rss, c.rss, 1e-8, "RSS");
    expectClose(*fit->aicc, c.aicc, 1e-8, "AICc");
    expectClose(*fit->bic, c.bic, 1e-8, "BIC");
}

TEST(LogLinear, ExtrapolatesWithBothIntervalsAndSaysThat100PercentIsPassed) {
    const FitData data = o1TestTime();
    const auto fit = fitForm(data, {});
    ASSERT_TRUE(fit);
    const FitPrediction prediction = predict(*fit, 10 * data.x.back());
    expectClose(prediction.mean, 108.819801, 1e-8, "mean");
    expectClose(*prediction.ciLow, 101.212678, 1e-8, "low");
    expectClose(*prediction.ciHigh, 116.426925, 1e-8, "high");
    expectClose(*prediction.piLow, 98.9908469, 1e-8, "low of one");
    expectClose(*prediction.piHigh, 118.648756, 1e-8, "high of one");
    EXPECT_TRUE(prediction.isExtrapolated);
    ASSERT_EQ(prediction.warnings.size(), 2U);
    EXPECT_EQ(render(prediction.warnings[0]), "Outside the data by 1.0 decades.");
    EXPECT_EQ(render(prediction.warnings[1]), "The curve is above 100 % here: 108.8 % is no possible score.");
}

TEST(LogLinear, DoesNotDependOnTheUnitOfX) {
    const FitData data = o1TestTime();
    FitData scaled = data;
    for (double& x : scaled.x) {
        x *= 3.7e24;
    }
    const auto a = fitForm(data, {});
    const auto b = fitForm(scaled, {});
    ASSERT_TRUE(a && b);
    expectClose(b->parameters[1].estimate, a->parameters[1].estimate, 1e-12, "slope");
    expectClose(*b->parameters[1].standardError, *a->parameters[1].standardError, 1e-12, "error");
    expectClose(b->rSquared, a->rSquared, 1e-13, "R²");
    expectClose(*predict(*b, 3.7e26).ciHigh, *predict(*a, 100).ciHigh, 1e-12, "band");
}

} // namespace frontierscope
