// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/stats/linear_regression.h"

#include <cmath>
#include <numeric>

namespace frontierscope {

namespace {

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double meanOf(std::span<const double> values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::vector<double> centred(std::span<const double> values) {
    std::vector<double> result(values.begin(), values.end());
    const double mean = meanOf(values);
    for (double& value : result) {
        value -= mean;
    }
    return result;
}

void subtract(std::vector<double>& from, double factor, const std::vector<double>& what) {
    for (std::size_t i = 0; i < from.size(); ++i) {
        from[i] -= factor * what[i];
    }
}

/// Centred columns as Q R: orthonormal columns and an upper triangle, r[j][k] with k <= j.
struct Orthogonal {
    std::vector<std::vector<double>> q, r;
};

std::optional<Orthogonal> orthogonalise(std::span<const std::vector<double>> columns) {
    // A remainder that small is rounding: the column never varies or depends on those before it.
    constexpr double kNothingLeft = 1e-10;
    Orthogonal result;
    for (const std::vector<double>& column : columns) {
        std::vector<double> rest = centred(column);
        const double size = std::sqrt(dot(column, column));
        std::vector<double> factors;
        for (const auto& direction : result.q) {
            factors.push_back(dot(direction, rest));
            subtract(rest, factors.back(), direction);
        }
        const double length = std::sqrt(dot(rest, rest));
        if (!(length > kNothingLeft * size)) {
            return std::nullopt;
        }
        for (double& value : rest) {
            value /= length;
        }
        factors.push_back(length);
        result.q.push_back(std::move(rest));
        result.r.push_back(std::move(factors));
    }
    return result;
}

/// Solves R x = b.
std::vector<double> backSubstitute(const Orthogonal& qr, std::vector<double> b) {
    for (std::size_t j = b.size(); j-- > 0;) {
        for (std::size_t k = j + 1; k < b.size(); ++k) {
            b[j] -= qr.r[k][j] * b[k];
        }
        b[j] /= qr.r[j][j];
    }
    return b;
}

} // namespace

double LinearRegression::at(std::span<const double> x) const {
    return std::inner_product(slopes.begin(), slopes.end(), x.begin(), intercept);
}

std::optional<LinearRegression> linearRegression(std::span<const std::vector<double>> columns,
                                                 std::span<const double> y) {
    const auto qr = y.size() > columns.size() + 1 ? orthogonalise(columns) : std::nullopt;
    if (!qr) {
        return std::nullopt;
    }
    LinearRegression fit;
    fit.n = y.size();
    std::vector<double> rest = centred(y);
    const double total = dot(rest, rest);
    std::vector<double> projections;
    for (const auto& direction : qr->q) {
        projections.push_back(dot(direction, rest));
        subtract(rest, projections.back(), direction);
    }
    const double rss = dot(rest, rest);
    fit.degreesOfFreedom = static_cast<double>(y.size() - columns.size() - 1);
    fit.residualSd = std::sqrt(rss / fit.degreesOfFreedom);
    fit.rSquared = total > 0 ? 1 - rss / total : 0;
    fit.slopes = backSubstitute(*qr, projections);
    fit.intercept = meanOf(y);
    fit.slopeStandardErrors.assign(columns.size(), 0);
    for (std::size_t j = 0; j < columns.size(); ++j) {
        fit.intercept -= fit.slopes[j] * meanOf(columns[j]);
        // Column j of the inverse triangle; the squares of its rows add up to the diagonal of (X'X)^-1.
        std::vector<double> unit(columns.size(), 0);
        unit[j] = 1;
        const std::vector<double> inverse = backSubstitute(*qr, unit);
        for (std::size_t row = 0; row < columns.size(); ++row) {
            fit.slopeStandardErrors[row] += inverse[row] * inverse[row];
        }
    }
    for (double& error : fit.slopeStandardErrors) {
        error = fit.residualSd * std::sqrt(error);
    }
    return fit;
}

} // namespace frontierscope
