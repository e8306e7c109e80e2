// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/linear_least_squares.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

using Vector = std::vector<long double>;

/// Householder's decomposition of a matrix held by columns.
class Decomposition {
public:
    Decomposition(std::span<const long double> design, std::size_t rows, std::size_t columns)
        : m_rows(rows)
        , m_columns(columns, Vector(rows))
        , m_scale(columns)
        , m_diagonal(columns) {
        for (std::size_t j = 0; j < columns; ++j) {
            long double square = 0;
            for (std::size_t i = 0; i < rows; ++i) {
                m_columns[j][i] = design[i * columns + j];
                square += m_columns[j][i] * m_columns[j][i];
            }
            m_scale[j] = std::sqrt(square);
            std::for_each(m_columns[j].begin(), m_columns[j].end(), [&](long double& v) { v /= m_scale[j]; });
        }
        for (std::size_t j = 0; j < columns; ++j) {
            reflectColumn(j);
        }
    }

    [[nodiscard]] bool hasFullRank() const {
        return std::all_of(m_diagonal.begin(), m_diagonal.end(),
                           [](long double d) { return std::isfinite(d) && std::abs(d) > 1e-17L; });
    }

    /// Coefficients that make the residual of b least.
    [[nodiscard]] Vector solve(Vector b) const {
        for (std::size_t j = 0; j < m_columns.size(); ++j) {
            applyReflection(j, b);
        }
        Vector x(m_columns.size());
        for (std::size_t r = x.size(); r-- > 0;) {
            x[r] = b[r];
            for (std::size_t k = r + 1; k < x.size(); ++k) {
                x[r] -= m_columns[k][r] * x[k];
            }
            x[r] /= m_diagonal[r];
        }
        for (std::size_t j = 0; j < x.size(); ++j) {
            x[j] /= m_scale[j];
        }
        return x;
    }

    /// Square root of the diagonal of (X'X)^-1: lengths of the rows of R^-1.
    [[nodiscard]] Vector unscaledErrors() const {
        const std::size_t n = m_columns.size();
        Vector errors(n);
        for (std::size_t c = 0; c < n; ++c) { // column c of R^-1
            Vector z(n);
            for (std::size_t r = c + 1; r-- > 0;) {
                z[r] = r == c ? 1 : 0;
                for (std::size_t k = r + 1; k <= c; ++k) {
                    z[r] -= m_columns[k][r] * z[k];
                }
                z[r] /= m_diagonal[r];
                errors[r] += z[r] * z[r];
            }
        }
        for (std::size_t j = 0; j < n; ++j) {
            errors[j] = std::sqrt(errors[j]) / m_scale[j];
        }
        return errors;
    }

private:
    void reflectColumn(std::size_t j) {
        Vector& column = m_columns[j];
        long double square = 0;
        for (std::size_t i = j; i < m_rows; ++i) {
            square += column[i] * column[i];
        }
        const long double length = std::sqrt(square);
        m_diagonal[j] = column[j] > 0 ? -length : length;
        column[j] -= m_diagonal[j];
        for (std::size_t k = j + 1; k < m_columns.size(); ++k) {
            applyReflection(j, m_columns[k]);
        }
    }

    /// b minus twice its part along reflector j, whose vector stands in column j from row j on.
    void applyReflection(std::size_t j, Vector& b) const {
        const Vector& v = m_columns[j];
        long double vv = 0;
        long double vb = 0;
        for (std::size_t i = j; i < m_rows; ++i) {
            vv += v[i] * v[i];
            vb += v[i] * b[i];
        }
        const long double factor = vv > 0 ? 2 * vb / vv : 0;
        for (std::size_t i = j; i < m_rows; ++i) {
            b[i] -= factor * v[i];
        }
    }

    std::size_t m_rows;
    std::vector<Vector> m_columns; ///< reflectors below, R above the diagonal
    Vector m_scale, m_diagonal;
};

Vector residualsOf(std::span<const long double> design, std::span<const long double> response,
                   const Vector& x) {
    Vector residuals(response.begin(), response.end());
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        for (std::size_t j = 0; j < x.size(); ++j) {
            residuals[i] -= design[i * x.size() + j] * x[j];
        }
    }
    return residuals;
}

} // namespace

std::optional<LinearSolution> solveLinear(std::span<const long double> design,
                                          std::span<const long double> response, std::size_t columns) {
    const std::size_t rows = response.size();
    if (columns == 0 || rows < columns || design.size() != rows * columns) {
        return std::nullopt;
    }
    const Decomposition decomposition(design, rows, columns);
    if (!decomposition.hasFullRank()) {
        return std::nullopt;
    }
    Vector x = decomposition.solve(Vector(response.begin(), response.end()));
    for (int pass = 0; pass < 3; ++pass) {
        const Vector correction = decomposition.solve(residualsOf(design, response, x));
        for (std::size_t j = 0; j < columns; ++j) {
            x[j] += correction[j];
        }
    }
    long double rss = 0;
    for (const long double r : residualsOf(design, response, x)) {
        rss += r * r;
    }
    LinearSolution solution;
    solution.coefficients.assign(x.begin(), x.end());
    solution.rss = static_cast<double>(rss);
    if (rows > columns) {
        const long double deviation = std::sqrt(rss / static_cast<long double>(rows - columns));
        for (const long double error : decomposition.unscaledErrors()) {
            solution.standardErrors.push_back(static_cast<double>(error * deviation));
        }
    }
    return solution;
}

} // namespace frontierscope
