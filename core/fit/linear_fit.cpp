// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/linear_fit.h"

#include <cmath>

namespace frontierscope {

void fitLine(FitProblem& problem, FitResult& result) {
    const std::size_t n = problem.size();
    double total = 0;
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < n; ++i) {
        total += problem.weights[i];
        meanX += problem.weights[i] * problem.points.predictors[i].x;
        meanY += problem.weights[i] * problem.response[i];
    }
    meanX /= total;
    meanY /= total;
    problem.reference.x += meanX;
    double sxx = 0;
    double sxy = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double& v = problem.points.predictors[i].x;
        v -= meanX;
        sxx += problem.weights[i] * v * v;
        sxy += problem.weights[i] * v * (problem.response[i] - meanY);
    }
    const double slope = sxy / sxx;
    result.solution.parameters = {meanY, slope};
    if (n <= 2) {
        return;
    }
    double rss = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double residual = problem.response[i] - meanY - slope * problem.points.predictors[i].x;
        rss += problem.weights[i] * residual * residual;
    }
    const double variance = rss / static_cast<double>(n - 2);
    result.solution.covariance = {variance / total, 0, 0, variance / sxx};
}

} // namespace frontierscope
