// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/bootstrap.h"
#include "tests/core/facts.h"
#include "tests/core/fit/expect_close.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

/// The 240 points of the reconstructed Chinchilla data that the published refit uses.
FitData chinchillaPoints() {
    FitData data;
    for (const FactRow& row : facts("chinchilla.csv")) {
        if (row.at("used_in_besiroglu_fit") == "1") {
            data.x.push_back(std::stod(row.at("params_N")));
            data.secondX.push_back(std::stod(row.at("tokens_D")));
            data.y.push_back(std::stod(row.at("loss")));
        }
    }
    return data;
}

FitResult fitBy(LossKind loss) {
    FitOptions options;
    options.form = "chinchilla";
    options.loss = loss;
    auto fit = fitForm(chinchillaPoints(), options);
    EXPECT_TRUE(fit);
    return fit ? *fit : FitResult();
}

} // namespace

TEST(Chinchilla, LeastAbsoluteResidualsGiveBesiroglusNumbers) {
    const FitResult fit = fitBy(LossKind::absolute);
    EXPECT_EQ(fit.n, 240U);
    expectClose(fit.objective / 240, 0.00470622774, 1e-6, "mean absolute residual");
    expectClose(estimateOf(fit, "A"), 482.0057, 5e-3, "A");
    expectClose(estimateOf(fit, "B"), 2085.434, 5e-3, "B");
    expectClose(estimateOf(fit, "E"), 1.816864, 5e-4, "E");
    expectClose(estimateOf(fit, "alpha"), 0.347813, 5e-4, "alpha");
    expectClose(estimateOf(fit, "beta"), 0.365854, 5e-4, "beta");
}

TEST(Chinchilla, HubersLossGivesTheReferenceMinimum) {
    const FitResult fit = fitBy(LossKind::huber);
    expectClose(fit.objective, 0.00101827402, 1e-7, "objective");
    expectClose(estimateOf(fit, "A"), 477.83, 5e-3, "A");
    expectClose(estimateOf(fit, "B"), 2143.4, 5e-3, "B");
    expectClose(estimateOf(fit, "E"), 1.81722, 5e-4, "E");
    expectClose(estimateOf(fit, "alpha"), 0.347310, 5e-4, "alpha");
    expectClose(estimateOf(fit, "beta"), 0.367172, 5e-4, "beta");
}

TEST(Chinchilla, LeastSquaresGiveTheReferenceMinimum) {
    const FitResult fit = fitBy(LossKind::squares);
    expectClose(fit.rss, 0.0114618870, 1e-8, "RSS");
    expectClose(estimateOf(fit, "A"), 593.322036, 1e-6, "A");
    expectClose(estimateOf(fit, "B"), 4875.63689, 1e-6, "B");
    expectClose(estimateOf(fit, "E"), 1.86455008, 1e-7, "E");
    expectClose(estimateOf(fit, "alpha"), 0.360252792, 1e-7, "alpha");
    expectClose(estimateOf(fit, "beta"), 0.405883353, 1e-7, "beta");
}

TEST(Chinchilla, BootstrapErrorsAreThosePublished) {
    const FitResult fit = fitBy(LossKind::huber);
    BootstrapOptions options;
    options.draws = 500;
    const auto draws = bootstrap(chinchillaPoints(), fit, options);
    ASSERT_TRUE(draws);
    const std::vector<double> published = {0.0257, 124.5, 1293, 0.0154, 0.0206}; // E, A, B, alpha, beta
    for (std::size_t i = 0; i < published.size(); ++i) {
        expectClose(draws->parameters[i].standardError, published[i], 0.2, draws->parameters[i].name.c_str());
    }
}

} // namespace frontierscope
