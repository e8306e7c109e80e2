// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fit/fit.h"
#include "core/fit/parallel_for.h"
#include "core/fit/random_stream.h"

#include <atomic>
#include <cmath>
#include <utility>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

constexpr int kDataSets = 2000;

/// Share of simulated data sets whose 95 % band at `x` covers the true curve.
template <class Curve>
double coverage(const FitOptions& options, Curve curve, std::size_t n, double x, double noise,
                BandScale scale) {
    std::atomic<int> covered = 0;
    std::atomic<int> known = 0;
    parallelFor(kDataSets, 0, {}, [&](std::size_t k) {
        RandomStream random(20260101, k);
        FitData data;
        for (std::size_t i = 0; i < n; ++i) {
            data.x.push_back(std::pow(10, 4 * static_cast<double>(i) / static_cast<double>(n - 1)));
            data.y.push_back(curve(data.x.back()) + noise * random.normal());
        }
        const auto fit = fitForm(data, options);
        const FitPrediction at = fit ? predict(*fit, x, 0.95, scale) : FitPrediction();
        if (at.ciLow) {
            ++known;
            covered += *at.ciLow <= curve(x) && curve(x) <= *at.ciHigh ? 1 : 0;
        }
    });
    EXPECT_GT(known, kDataSets * 95 / 100);
    return static_cast<double>(covered) / known;
}

} // namespace

TEST(Coverage, OfAStraightLineIs95Percent) {
    const double share = coverage(
        {}, [](double x) { return 10 + 15 * std::log10(x); }, 8, 300, 3, BandScale::response);
    EXPECT_GE(share, 0.93);
    EXPECT_LE(share, 0.97);
}

TEST(Coverage, OfALogisticIsNear95Percent) {
    FitOptions options;
    options.form = "logistic";
    const auto curve = [](double x) {
        return 100 / (1 + std::exp(-1.4 * (std::log10(x) - 2)));
    };
    for (const BandScale scale : {BandScale::response, BandScale::transformed}) {
        const double share = coverage(options, curve, 12, 5000, 3, scale);
        EXPECT_GE(share, 0.91);
        EXPECT_LE(share, 0.98);
    }
}

TEST(Coverage, OfASaturatingPowerLawIsNear95Percent) {
    FitOptions options;
    options.form = "saturating-power";
    const auto curve = [](double x) {
        return 1.8 + 2 * std::pow(x, -0.5);
    };
    const double share = coverage(options, curve, 20, 300, 0.05, BandScale::response);
    EXPECT_GE(share, 0.91);
    EXPECT_LE(share, 0.98);
}

// The share of residuals within a delta far below the noise is estimated: intervals are a little less exact.
TEST(Coverage, OfRobustLinesIsNear95Percent) {
    for (const auto& [loss, delta] : {std::pair(LossKind::huber, 4.0), std::pair(LossKind::huber, 1e-3),
                                      std::pair(LossKind::absolute, 1e-3)}) {
        FitOptions options;
        options.loss = loss;
        options.huberDelta = delta;
        const double share = coverage(
            options, [](double x) { return 10 + 15 * std::log10(x); }, 60, 300, 3, BandScale::response);
        EXPECT_GE(share, 0.91) << delta;
        EXPECT_LE(share, 0.98) << delta;
    }
}

} // namespace frontierscope
