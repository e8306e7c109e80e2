// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/linear_regression.h"

#include <gtest/gtest.h>

#include <array>

namespace frontierscope {

using Columns = std::vector<std::vector<double>>;

TEST(LinearRegression, AgreesWithAWorkedExample) {
    // Anscombe's first set: published to the digits given.
    const Columns x = {{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5}};
    const std::vector<double> y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
    const auto fit = linearRegression(x, y);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->slopes[0], 0.5000909, 1e-7);
    EXPECT_NEAR(fit->intercept, 3.0000909, 1e-7);
    EXPECT_NEAR(fit->slopeStandardErrors[0], 0.1179055, 1e-7);
    EXPECT_NEAR(fit->residualSd, 1.236603, 1e-6);
    EXPECT_NEAR(fit->rSquared, 0.6665425, 1e-7);
    EXPECT_EQ(fit->degreesOfFreedom, 9);
}

TEST(LinearRegression, FindsAPlaneWhateverTheOffset) {
    Columns x = {{0, 1, 2, 3, 4, 5}, {1, 0, 1, 0, 3, 1}};
    std::vector<double> y;
    for (std::size_t i = 0; i < x[0].size(); ++i) {
        y.push_back(7 - 2 * x[0][i] + 0.5 * x[1][i]);
        x[0][i] += 1e6;
    }
    const auto fit = linearRegression(x, y);
    ASSERT_TRUE(fit);
    EXPECT_NEAR(fit->slopes[0], -2, 1e-12);
    EXPECT_NEAR(fit->slopes[1], 0.5, 1e-12);
    EXPECT_NEAR(fit->at(std::array{1e6 + 2, 1.0}), 3.5, 1e-9);
    EXPECT_NEAR(fit->rSquared, 1, 1e-12);
}

TEST(LinearRegression, RefusesWhatItCannotTell) {
    EXPECT_FALSE(linearRegression(Columns{{1, 2}}, std::vector{1., 2.})) << "two points, two parameters";
    EXPECT_FALSE(linearRegression(Columns{{5, 5, 5, 5}}, std::vector{1., 2., 3., 4.})) << "x never varies";
    EXPECT_FALSE(
        linearRegression(Columns{{1, 2, 3, 4, 5}, {2, 4, 6, 8, 10}}, std::vector{1., 2., 3., 5., 4.}))
        << "one column is twice the other";
}

} // namespace frontierscope
