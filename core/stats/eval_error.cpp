// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/eval_error.h"

#include "core/stats/quantiles.h"

#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace frontierscope {

namespace {

double sumOfSquares(std::span<const double> residuals) {
    return std::inner_product(residuals.begin(), residuals.end(), residuals.begin(), 0.0);
}

std::vector<double> residualsOf(std::span<const double> scores) {
    std::vector<double> residuals(scores.begin(), scores.end());
    const double mean = meanScore(scores).value_or(0);
    for (double& value : residuals) {
        value -= mean;
    }
    return residuals;
}

double squaredSumsOfClusters(std::span<const double> residuals, std::span<const int> clusters) {
    std::map<int, double> sums;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        sums[clusters[i]] += residuals[i];
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0, [](double total, const auto& cluster) {
        return total + cluster.second * cluster.second;
    });
}

} // namespace

std::optional<double> meanScore(std::span<const double> scores) {
    if (scores.empty()) {
        return std::nullopt;
    }
    return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

std::optional<double> standardErrorOfMean(std::span<const double> scores) {
    if (scores.size() < 2) {
        return std::nullopt;
    }
    const double n = static_cast<double>(scores.size());
    return std::sqrt(sumOfSquares(residualsOf(scores)) / (n * (n - 1)));
}

std::optional<double> clusteredStandardError(std::span<const double> scores, std::span<const int> clusters,
                                             ClusterSum sum) {
    if (scores.size() < 2 || scores.size() != clusters.size()) {
        return std::nullopt;
    }
    const double n = static_cast<double>(scores.size());
    const std::vector<double> residuals = residualsOf(scores);
    const double squares = sumOfSquares(residuals);
    const double ofClusters = squaredSumsOfClusters(residuals, clusters);
    const double variance = sum == ClusterSum::cr0
                                ? ofClusters / (n * n)
                                : squares / (n * (n - 1)) + (ofClusters - squares) / (n * n);
    return variance < 0 ? std::nullopt : std::optional(std::sqrt(variance));
}

std::optional<PairedComparison> comparePaired(std::span<const double> scoresA,
                                              std::span<const double> scoresB) {
    if (scoresA.size() < 2 || scoresA.size() != scoresB.size()) {
        return std::nullopt;
    }
    std::vector<double> differences(scoresA.size());
    for (std::size_t i = 0; i < differences.size(); ++i) {
        differences[i] = scoresA[i] - scoresB[i];
    }
    const double errorA = *standardErrorOfMean(scoresA);
    const double errorB = *standardErrorOfMean(scoresB);
    PairedComparison result{*meanScore(differences), std::hypot(errorA, errorB),
                            *standardErrorOfMean(differences), std::nullopt};
    if (errorA > 0 && errorB > 0) {
        const std::vector<double> a = residualsOf(scoresA);
        const std::vector<double> b = residualsOf(scoresB);
        result.correlation = std::inner_product(a.begin(), a.end(), b.begin(), 0.0) /
                             std::sqrt(sumOfSquares(a) * sumOfSquares(b));
    }
    return result;
}

std::optional<double> questionsNeeded(double shareA, double shareB, double level, double power) {
    const double gap = shareA - shareB;
    if (gap == 0) {
        return std::nullopt;
    }
    const double z = normalQuantile((1 + level) / 2) + normalQuantile(power);
    const double variance = shareA * (1 - shareA) + shareB * (1 - shareB);
    return std::ceil(z * z * variance / (gap * gap));
}

} // namespace frontierscope
