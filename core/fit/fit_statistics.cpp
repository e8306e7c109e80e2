// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/fit_statistics.h"

#include "core/stats/quantiles.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

double lossOf(const FitProblem& problem, double residual) {
    const double size = std::abs(residual);
    switch (problem.options.loss) {
    case LossKind::squares:
        return residual * residual / 2;
    case LossKind::huber:
        return size <= problem.huberDelta ? residual * residual / 2
                                          : problem.huberDelta * (size - problem.huberDelta / 2);
    case LossKind::absolute:
        return size;
    }
    return 0;
}

/// AIC = n ln(RSS/n) + 2k, AICc = AIC + 2k(k+1)/(n-k-1), BIC = n ln(RSS/n) + k ln n.
void fillCriteria(const FitProblem& problem, FitResult& result) {
    const auto n = static_cast<double>(result.n);
    const auto k = static_cast<double>(result.solution.freeIndex.size() + 1);
    if (!(result.rss > 0)) {
        result.warnings.push_back(
            {FS_TEXT("The curve passes through every point: AIC, AICc and BIC are not defined."), {}});
        return;
    }
    double logLikelihoodTerm = n * std::log(result.rss / n);
    for (const double weight : problem.weights) {
        logLikelihoodTerm -= std::log(weight);
    }
    result.aic = logLikelihoodTerm + 2 * k;
    result.bic = logLikelihoodTerm + k * std::log(n);
    if (n > k + 1) {
        result.aicc = *result.aic + 2 * k * (k + 1) / (n - k - 1);
    } else {
        result.warnings.push_back(
            {FS_TEXT("AICc is not defined for {0} points and {1} parameters."),
             {std::to_string(result.n), std::to_string(result.solution.freeIndex.size())}});
    }
}

/// J C J' over the free parameters; `jacobian` (count × count) takes the solver's parameters to those
/// reported.
std::vector<double> reportedCovariance(const FitSolution& solution, const std::vector<double>& jacobian,
                                       std::size_t count) {
    const auto& freeIndex = solution.freeIndex;
    const std::size_t free = freeIndex.size();
    std::vector<double> covariance(free * free);
    for (std::size_t a = 0; a < free; ++a) {
        for (std::size_t b = 0; b < free; ++b) {
            for (std::size_t c = 0; c < free; ++c) {
                for (std::size_t d = 0; d < free; ++d) {
                    covariance[a * free + b] += jacobian[freeIndex[a] * count + freeIndex[c]] *
                                                solution.covariance[c * free + d] *
                                                jacobian[freeIndex[b] * count + freeIndex[d]];
                }
            }
        }
    }
    return covariance;
}

/// Estimate ± t·SE; of a positive parameter, symmetric in its logarithm.
void addInterval(const ParameterDescription& description, double t, double error, FitParameter& parameter) {
    parameter.standardError = error;
    if (description.isPositive) {
        const double factor = std::exp(t * error / parameter.estimate);
        parameter.low = parameter.estimate / factor;
        parameter.high = parameter.estimate * factor;
    } else {
        parameter.low = parameter.estimate - t * error;
        parameter.high = parameter.estimate + t * error;
    }
}

} // namespace

double predictedResponse(const FitProblem& problem, std::span<const double> parameters, std::size_t point) {
    const double value = problem.form->evaluate(parameters, problem.points.predictors[point]);
    const bool isLogForm = problem.form->description().isLogResponse;
    return problem.isLogResidual && !isLogForm ? std::log(value) : value;
}

void fillStatistics(const FitProblem& problem, FitResult& result) {
    double sumOfWeights = 0;
    double mean = 0;
    for (std::size_t i = 0; i < problem.size(); ++i) {
        sumOfWeights += problem.weights[i];
        mean += problem.weights[i] * problem.response[i];
    }
    mean /= sumOfWeights;
    double total = 0;
    result.rss = 0;
    result.objective = 0;
    for (std::size_t i = 0; i < problem.size(); ++i) {
        const double residual =
            problem.response[i] - predictedResponse(problem, result.solution.parameters, i);
        const double deviation = problem.response[i] - mean;
        result.residuals[problem.pointIndex[i]] = residual;
        result.rss += problem.weights[i] * residual * residual;
        total += problem.weights[i] * deviation * deviation;
        result.objective += problem.weights[i] * lossOf(problem, residual);
    }
    result.rSquared = total > 0 ? 1 - result.rss / total : 0;
    const std::size_t freedom = result.degreesOfFreedom();
    result.residualSd = freedom > 0 ? std::sqrt(result.rss / static_cast<double>(freedom)) : 0;
    fillCriteria(problem, result);
}

void fillParameters(const FitProblem& problem, FitResult& result) {
    const auto& descriptions = problem.form->description().parameters;
    const auto& freeIndex = result.solution.freeIndex;
    const std::size_t count = descriptions.size();
    const std::size_t free = freeIndex.size();
    std::vector<double> reported(count);
    std::vector<double> jacobian(count * count);
    problem.form->report(result.solution.parameters, problem.reference, reported, jacobian);
    const bool hasErrors = result.solution.covariance.size() == free * free && free > 0;
    if (hasErrors) {
        result.covariance = reportedCovariance(result.solution, jacobian, count);
    }
    const double t = hasErrors && result.degreesOfFreedom() > 0
                         ? studentQuantile(0.95, static_cast<double>(result.degreesOfFreedom()))
                         : 0;
    result.parameters.clear();
    for (std::size_t a = 0; a < free; ++a) {
        const ParameterDescription& description = descriptions[freeIndex[a]];
        FitParameter parameter{std::string(description.name), reported[freeIndex[a]], {}, {}, {}};
        const auto& atBound = result.solution.atBound;
        parameter.isAtBound = std::find(atBound.begin(), atBound.end(), freeIndex[a]) != atBound.end();
        const double variance = hasErrors && !parameter.isAtBound ? result.covariance[a * free + a] : -1;
        if (t > 0 && variance >= 0 && std::isfinite(variance)) {
            addInterval(description, t, std::sqrt(variance), parameter);
        }
        result.parameters.push_back(std::move(parameter));
    }
}

} // namespace frontierscope
