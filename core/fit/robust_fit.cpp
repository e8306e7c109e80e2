// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/robust_fit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace frontierscope {

namespace {

double residual(const ModelForm& form, const SmallFit& fit, std::span<const double> p, std::size_t i) {
    const double value = form.evaluate(p, fit.predictors[i]);
    return fit.response[i] - (fit.takesLog ? std::log(value) : value);
}

/// Solves the square system by Gauss elimination with pivoting; empty if singular.
std::vector<double> solveSquare(std::vector<std::vector<double>> a) {
    const std::size_t n = a.size();
    for (std::size_t c = 0; c < n; ++c) {
        const auto pivot =
            std::max_element(a.begin() + static_cast<std::ptrdiff_t>(c), a.end(),
                             [c](const auto& x, const auto& y) { return std::abs(x[c]) < std::abs(y[c]); });
        std::iter_swap(a.begin() + static_cast<std::ptrdiff_t>(c), pivot);
        if (!(std::abs(a[c][c]) > 1e-300)) {
            return {};
        }
        for (std::size_t r = c + 1; r < n; ++r) {
            const double factor = a[r][c] / a[c][c];
            for (std::size_t k = c; k <= n; ++k) {
                a[r][k] -= factor * a[c][k];
            }
        }
    }
    std::vector<double> x(n);
    for (std::size_t r = n; r-- > 0;) {
        x[r] = a[r][n];
        for (std::size_t k = r + 1; k < n; ++k) {
            x[r] -= a[r][k] * x[k];
        }
        x[r] /= a[r][r];
    }
    return x;
}

/// The points of the smallest residuals, as many as parameters are free; empty if there are too few.
std::vector<std::size_t> smallestResiduals(const ModelForm& form, const SmallFit& fit,
                                           const std::vector<double>& p) {
    std::vector<std::size_t> order(fit.response.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t i) { return fit.weights[i] <= 0; });
    const std::size_t free = fit.freeIndex.size();
    if (order.size() < free) {
        return {};
    }
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(free), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          return std::abs(residual(form, fit, p, a)) < std::abs(residual(form, fit, p, b));
                      });
    order.resize(free);
    return order;
}

/// Newton's step towards "these residuals are 0"; empty if the system is singular.
std::vector<double> stepToZero(const ModelForm& form, const SmallFit& fit, const std::vector<double>& p,
                               const std::vector<std::size_t>& points) {
    std::vector<double> gradient(p.size());
    std::vector<std::vector<double>> system;
    for (const std::size_t point : points) {
        const double value = form.evaluate(p, fit.predictors[point], gradient);
        std::vector<double> row;
        for (const std::size_t j : fit.freeIndex) {
            row.push_back(gradient[j] / (fit.takesLog ? value : 1));
        }
        row.push_back(residual(form, fit, p, point));
        system.push_back(std::move(row));
    }
    return solveSquare(std::move(system));
}

/// Newton on "the smallest residuals are 0", kept if that lowers the objective.
bool moveToVertex(const ModelForm& form, const SmallFit& fit, std::vector<double>& p, double& objective) {
    const std::vector<std::size_t> points = smallestResiduals(form, fit, p);
    if (points.empty()) {
        return false;
    }
    std::vector<double> trial = p;
    for (int iteration = 0; iteration < 6; ++iteration) {
        const std::vector<double> step = stepToZero(form, fit, trial, points);
        if (step.empty()) {
            return false;
        }
        for (std::size_t a = 0; a < step.size(); ++a) {
            const std::size_t j = fit.freeIndex[a];
            trial[j] += step[a];
            trial[j] = fit.low.empty() ? trial[j] : std::clamp(trial[j], fit.low[j], fit.high[j]);
        }
    }
    const double reached = absoluteObjective(form, fit, trial);
    if (!(reached < objective)) {
        return false;
    }
    p = trial;
    objective = reached;
    return true;
}

} // namespace

double absoluteObjective(const ModelForm& form, const SmallFit& fit, std::span<const double> parameters) {
    double sum = 0;
    for (std::size_t i = 0; i < fit.response.size(); ++i) {
        sum += fit.weights[i] > 0 ? fit.weights[i] * std::abs(residual(form, fit, parameters, i)) : 0;
    }
    return sum;
}

SmallFitOutcome fitAbsolute(const ModelForm& form, const SmallFit& fit, std::span<double> parameters) {
    std::vector<double> p(parameters.begin(), parameters.end());
    const double start = absoluteObjective(form, fit, p);
    double typical = start / std::accumulate(fit.weights.begin(), fit.weights.end(), 0.0);
    SmallFit smooth = fit;
    SmallFitOutcome outcome;
    for (double share = 0.3; share > 1e-9; share *= 0.1) {
        smooth.huberDelta = std::max(typical * share, 1e-300);
        smooth.tolerance = 1e-15;
        outcome = form.fitSmall(smooth, p);
        const double sum = absoluteObjective(form, fit, p);
        typical = share > 0.2 ? sum / std::accumulate(fit.weights.begin(), fit.weights.end(), 0.0) : typical;
    }
    outcome.objective = absoluteObjective(form, fit, p);
    for (int tries = 0; tries < 5 && moveToVertex(form, fit, p, outcome.objective); ++tries) {
    }
    std::copy(p.begin(), p.end(), parameters.begin());
    return outcome;
}

} // namespace frontierscope
