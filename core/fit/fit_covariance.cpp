// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/fit_covariance.h"

#include "core/fit/fit_statistics.h"
#include "core/fit/normal_inverse.h"
#include "core/stats/quantiles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace frontierscope {

namespace {

/// Above this the columns of J are parallel to the digits that data can have.
constexpr double kWorstCondition = 1e7;

std::vector<double> residualsOf(const FitProblem& problem, const std::vector<double>& parameters) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < problem.size(); ++i) {
        residuals.push_back(problem.response[i] - predictedResponse(problem, parameters, i));
    }
    return residuals;
}

std::vector<double> jacobianOf(const FitProblem& problem, const std::vector<double>& parameters,
                               std::span<const std::size_t> free) {
    const bool takesLog = problem.isLogResidual && !problem.form->description().isLogResponse;
    std::vector<double> jacobian;
    std::vector<double> gradient(parameters.size());
    for (std::size_t i = 0; i < problem.size(); ++i) {
        const double value = problem.form->evaluate(parameters, problem.points.predictors[i], gradient);
        for (const std::size_t j : free) {
            jacobian.push_back(std::sqrt(problem.weights[i]) * gradient[j] / (takesLog ? value : 1));
        }
    }
    return jacobian;
}

double quantileOf(const std::vector<double>& sorted, double probability) {
    const double position = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const double share = position - static_cast<double>(below);
    return below + 1 < sorted.size() ? sorted[below] * (1 - share) + sorted[below + 1] * share
                                     : sorted.back();
}

/// How far the middle quantiles lie apart that tell the density of residuals at 0: `probability` to either
/// side of the median (Hall and Sheather 1988) and half the distance.
struct MiddleOfResiduals {
    double probability = 0, halfWidth = 0;
};

MiddleOfResiduals middleOf(std::vector<double> residuals) {
    std::sort(residuals.begin(), residuals.end());
    const auto n = static_cast<double>(residuals.size());
    const double width = std::min(0.4, std::pow(n, -1.0 / 3) * std::pow(1.959964, 2.0 / 3) *
                                           std::pow(1.5 / (2 * std::acos(-1.0)), 1.0 / 3));
    return {width, (quantileOf(residuals, 0.5 + width) - quantileOf(residuals, 0.5 - width)) / 2};
}

/// τ² of the median regression: (half the sparsity 1/f(0))².
double medianVariance(const std::vector<double>& residuals) {
    const MiddleOfResiduals middle = middleOf(residuals);
    const double halfSparsity = middle.halfWidth / (2 * middle.probability);
    return halfSparsity * halfSparsity;
}

/// Share of the residuals within ±delta. A delta far below their spread holds little more than the points
/// that the curve is bent through, so it is then taken from the density around 0.
double shareWithin(const std::vector<double>& residuals, double delta) {
    const MiddleOfResiduals middle = middleOf(residuals);
    if (delta < middle.halfWidth) {
        return 2 * delta * middle.probability / middle.halfWidth;
    }
    const auto inside =
        std::count_if(residuals.begin(), residuals.end(), [delta](double r) { return std::abs(r) <= delta; });
    return static_cast<double>(inside) / static_cast<double>(residuals.size());
}

/// What (J'WJ)^-1 is to be multiplied with; NaN if it can't be known.
double varianceScale(const FitProblem& problem, const std::vector<double>& residuals,
                     std::size_t parameters) {
    const auto n = static_cast<double>(residuals.size());
    const double freedom = n - static_cast<double>(parameters);
    double squares = 0;
    double psi = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        squares += problem.weights[i] * residuals[i] * residuals[i];
        const double clipped = std::clamp(residuals[i], -problem.huberDelta, problem.huberDelta);
        psi += problem.weights[i] * clipped * clipped;
    }
    switch (problem.options.loss) {
    case LossKind::squares:
        return squares / freedom;
    case LossKind::huber: {
        const double share = shareWithin(residuals, problem.huberDelta);
        return psi / freedom / (share * share);
    }
    case LossKind::absolute:
        return medianVariance(residuals);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

void setNotIdentified(FitResult& result, Message reason) {
    if (result.status == FitStatus::ok) {
        result.status = FitStatus::notIdentified;
    }
    result.warnings.push_back(std::move(reason));
}

/// Three parameters and more need three points each, unless the points lie on the curve: with fewer, a bend
/// in the noise passes for a floor or a ceiling.
void judgeCount(const FitProblem& problem, double noise, FitResult& result) {
    const std::size_t free = problem.freeIndex.size();
    const auto [low, high] = std::minmax_element(problem.response.begin(), problem.response.end());
    const double spread = *high - *low;
    if (free >= 3 && problem.size() < 3 * free && noise > 1e-4 * spread) {
        setNotIdentified(
            result,
            {FS_TEXT("{0} parameters on {1} points are not identified: at least {2} points are needed."),
             {std::to_string(free), std::to_string(problem.size()), std::to_string(3 * free)}});
    }
}

/// An asymptote that is less known than the points spread says nothing.
void judgeAsymptotes(const FitProblem& problem, FitResult& result) {
    if (result.degreesOfFreedom() == 0) {
        return;
    }
    const auto& descriptions = problem.form->description().parameters;
    const auto [low, high] = std::minmax_element(problem.points.y.begin(), problem.points.y.end());
    const std::size_t free = result.solution.freeIndex.size();
    const double t = studentQuantile(0.95, static_cast<double>(result.degreesOfFreedom()));
    for (std::size_t a = 0; a < free; ++a) {
        const ParameterDescription& description = descriptions[result.solution.freeIndex[a]];
        const double error = std::sqrt(result.solution.covariance[a * free + a]);
        if (description.isAsymptote && t * error > *high - *low) {
            setNotIdentified(
                result,
                {FS_TEXT("{0} is not identified: its 95 % interval is wider than the points' own spread."),
                 {std::string(description.name)}});
        }
    }
}

} // namespace

void fillCovariance(const FitProblem& problem, std::span<const std::size_t> inside, FitResult& result) {
    const std::vector<double>& p = result.solution.parameters;
    const NormalInverse inverse =
        normalInverse(jacobianOf(problem, p, inside), problem.size(), inside.size());
    if (!inside.empty() && !(inverse.condition < kWorstCondition)) {
        setNotIdentified(
            result, {FS_TEXT("{0} parameters on {1} points are not identified: other values fit as well."),
                     {std::to_string(problem.freeIndex.size()), std::to_string(problem.size())}});
    }
    // Without a condition the digits of the covariance are noise: better no error than a wrong one.
    if (!(inverse.condition < kWorstCondition) || problem.size() <= inside.size()) {
        return;
    }
    const std::vector<double> residuals = residualsOf(problem, p);
    const double squares = std::inner_product(residuals.begin(), residuals.end(), residuals.begin(), 0.0);
    judgeCount(problem, std::sqrt(squares / static_cast<double>(problem.size())), result);
    const double scale = varianceScale(problem, residuals, inside.size());
    const std::size_t free = problem.freeIndex.size();
    result.solution.covariance.assign(free * free, 0);
    const auto position = [&](std::size_t parameter) {
        return static_cast<std::size_t>(
            std::find(problem.freeIndex.begin(), problem.freeIndex.end(), parameter) -
            problem.freeIndex.begin());
    };
    for (std::size_t a = 0; a < inside.size(); ++a) {
        for (std::size_t b = 0; b < inside.size(); ++b) {
            result.solution.covariance[position(inside[a]) * free + position(inside[b])] =
                scale * inverse.matrix[a * inside.size() + b];
        }
    }
    judgeAsymptotes(problem, result);
}

} // namespace frontierscope
