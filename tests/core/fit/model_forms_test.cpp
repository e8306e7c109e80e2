// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/model_registry.h"

#include "core/fit/nonlinear_fit.h"
#include "tests/core/fit/expect_close.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {

/// A curve of known parameters; its points, without noise, must give them back. Every form has a row.
struct KnownCurve {
    const char* name;
    FitOptions options;
    double (*curve)(double x, double second);
    double low, high; ///< of log10 x; linear in x for forms of time
    std::vector<std::pair<const char*, double>> expected;
    double tolerance;
};

void PrintTo(const KnownCurve& c, std::ostream* out) {
    *out << c.name;
}

namespace {

double sigmoid(double u) {
    return 1 / (1 + std::exp(-u));
}

FitData pointsOf(const KnownCurve& c) {
    FitData data;
    const auto& form = findModelForm(c.options.form)->description();
    for (int i = 0; i < 25; ++i) {
        const double u = c.low + (c.high - c.low) * i / 24;
        data.x.push_back(form.xScale == XScale::linear ? u : std::pow(10, u));
        const double second = std::pow(10, 9 + 0.1 * (i * 7 % 25));
        data.y.push_back(c.curve(data.x.back(), second));
        if (form.hasSecondX) {
            data.secondX.push_back(second);
        }
    }
    return data;
}

} // namespace

class ModelForms : public testing::TestWithParam<KnownCurve> {};

INSTANTIATE_TEST_SUITE_P(
    Curves, ModelForms,
    testing::Values(
        KnownCurve{"log_linear",
                   {.form = "log-linear"},
                   [](double x, double) { return 7 + 12.5 * std::log10(x); },
                   0,
                   4,
                   {{"intercept", 7}, {"slope_per_decade", 12.5}},
                   1e-12},
        KnownCurve{"logistic",
                   {.form = "logistic", .isFloorFree = true, .isCeilingFree = true},
                   [](double x, double) { return 20 + 65 * sigmoid(2 * (std::log10(x) - 3)); },
                   0,
                   6,
                   {{"slope_per_decade", 2}, {"log10_midpoint", 3}, {"floor", 20}, {"ceiling", 85}},
                   1e-9},
        KnownCurve{"logistic_from_one_start",
                   {.form = "logistic", .isFloorFree = true, .isCeilingFree = true, .starts = 1},
                   [](double x, double) { return 20 + 65 * sigmoid(2 * (std::log10(x) - 3)); },
                   0,
                   6,
                   {{"slope_per_decade", 2}, {"log10_midpoint", 3}, {"floor", 20}, {"ceiling", 85}},
                   1e-9},
        KnownCurve{"logistic_from_chance",
                   {.form = "logistic", .floor = 25},
                   [](double x, double) { return 25 + 75 * sigmoid(1.2 * (std::log10(x) - 24)); },
                   22,
                   26,
                   {{"slope_per_decade", 1.2}, {"log10_midpoint", 24}},
                   1e-9},
        KnownCurve{"power",
                   {.form = "power"},
                   [](double x, double) { return 3 * std::sqrt(x); },
                   -3,
                   5,
                   {{"coefficient", 3}, {"exponent", 0.5}},
                   1e-9},
        KnownCurve{"saturating_power",
                   {.form = "saturating-power"},
                   [](double x, double) { return 1.8 + 12 * std::pow(x, -0.35); },
                   0,
                   6,
                   {{"irreducible", 1.8}, {"coefficient", 12}, {"exponent", 0.35}},
                   1e-8},
        KnownCurve{"saturating_power_of_flop",
                   {.form = "saturating-power", .starts = 2},
                   [](double x, double) { return 1.8 + 12 * std::pow(x / 1e21, -0.35); },
                   21,
                   27,
                   {{"irreducible", 1.8}, {"exponent", 0.35}},
                   1e-8},
        KnownCurve{"error_power",
                   {.form = "error-power"},
                   [](double x, double) { return 100 - 80 * std::pow(x, -0.2); },
                   0,
                   5,
                   {{"coefficient", 80}, {"exponent", 0.2}},
                   1e-9},
        KnownCurve{"exponential_time",
                   {.form = "exponential-time"},
                   [](double year, double) { return 60 * std::pow(10, 2021 - year); },
                   2021,
                   2026,
                   {{"factor_per_year", 10}},
                   1e-12},
        KnownCurve{"shifted_power",
                   {.form = "shifted-power"},
                   [](double x, double) { return 7 * std::pow(x + 40, -0.4); },
                   0,
                   4,
                   {{"coefficient", 7}, {"shift", 40}, {"exponent", 0.4}},
                   1e-7},
        KnownCurve{
            "chinchilla",
            {.form = "chinchilla"},
            [](double n, double d) { return 1.7 + 410 * std::pow(n, -0.34) + 400 * std::pow(d, -0.28); },
            8,
            10,
            {{"E", 1.7}, {"A", 410}, {"B", 400}, {"alpha", 0.34}, {"beta", 0.28}},
            1e-6}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST_P(ModelForms, FindTheCurveThatMadeThePoints) {
    const KnownCurve& c = GetParam();
    const auto fit = fitForm(pointsOf(c), c.options);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->status, FitStatus::ok);
    for (const auto& [name, value] : c.expected) {
        expectClose(estimateOf(*fit, name), value, c.tolerance, name);
    }
}

TEST(ModelRegistry, FindsEachFormByItsId) {
    for (const ModelForm* form : modelForms()) {
        EXPECT_EQ(findModelForm(form->description().id), form);
        EXPECT_FALSE(form->description().name.empty());
        EXPECT_EQ(form->parameterCount(), form->description().parameters.size());
    }
    EXPECT_FALSE(findModelForm("no-such-form"));
}

/// Points that the form can be fitted to: falling, above 0, with a fixed disturbance.
FitData disturbedPointsFor(const FormDescription& form) {
    FitData data;
    for (int i = 0; i < 24; ++i) {
        data.x.push_back(std::pow(10, 0.2 * i));
        data.y.push_back(1.8 + 9 * std::pow(data.x.back(), -0.4) + 0.03 * std::sin(11.0 * i));
        if (form.hasSecondX) {
            data.secondX.push_back(1e9 * std::pow(10, 0.15 * (i * 7 % 24)));
            data.y.back() += 2000 * std::pow(data.secondX.back(), -0.35);
        }
    }
    return data;
}

// A form that is added to the registry is in this test with it.
TEST(SmallSolver, AgreesWithCeresOnEveryFormOfTheRegistry) {
    for (const ModelForm* form : modelForms()) {
        const FitData data = disturbedPointsFor(form->description());
        const std::string id(form->description().id);
        const auto fit = fitForm(data, {.form = id});
        const auto problem = prepareFit(data, {.form = id});
        ASSERT_TRUE(fit && problem) << id;
        const ParameterRanges ranges = parameterRanges(*problem);
        std::vector<double> p = fit->solution.parameters;
        for (const std::size_t i : problem->freeIndex) {
            p[i] *= 1.02;
        }
        EXPECT_TRUE(form->fitSmall(smallFit(*problem, ranges), p).isConverged) << id;
        std::vector<double> start;
        for (const std::size_t i : problem->freeIndex) {
            start.push_back(p[i] * 0.99);
        }
        const LeastSquaresSolution ceres =
            solveLeastSquares(leastSquaresProblem(*problem, ranges, p, problem->freeIndex), start);
        for (std::size_t a = 0; a < start.size(); ++a) {
            EXPECT_NEAR(p[problem->freeIndex[a]], ceres.parameters[a],
                        1e-8 * (std::abs(ceres.parameters[a]) + 1e-6))
                << id << " parameter " << a;
        }
    }
}

} // namespace frontierscope
