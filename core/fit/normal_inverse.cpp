// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/normal_inverse.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

namespace {

using Columns = std::vector<std::vector<long double>>;

long double dot(const std::vector<long double>& a, const std::vector<long double>& b) {
    long double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += a[i] * b[i];
    }
    return sum;
}

void rotate(std::vector<long double>& a, std::vector<long double>& b, long double c, long double s) {
    for (std::size_t i = 0; i < a.size(); ++i) {
        const long double old = a[i];
        a[i] = c * old - s * b[i];
        b[i] = s * old + c * b[i];
    }
}

/// Makes the columns of u orthogonal, v carries the rotations along (Hestenes).
void orthogonalise(Columns& u, Columns& v) {
    for (int sweep = 0; sweep < 60; ++sweep) {
        bool isRotated = false;
        for (std::size_t a = 0; a < u.size(); ++a) {
            for (std::size_t b = a + 1; b < u.size(); ++b) {
                const long double aa = dot(u[a], u[a]);
                const long double bb = dot(u[b], u[b]);
                const long double ab = dot(u[a], u[b]);
                if (std::abs(ab) <= 1e-18L * std::sqrt(aa * bb)) {
                    continue;
                }
                isRotated = true;
                const long double zeta = (bb - aa) / (2 * ab);
                const long double t = (zeta >= 0 ? 1 : -1) / (std::abs(zeta) + std::sqrt(1 + zeta * zeta));
                const long double c = 1 / std::sqrt(1 + t * t);
                rotate(u[a], u[b], c, c * t);
                rotate(v[a], v[b], c, c * t);
            }
        }
        if (!isRotated) {
            return;
        }
    }
}

} // namespace

NormalInverse normalInverse(std::span<const double> jacobian, std::size_t rows, std::size_t columns) {
    Columns u(columns, std::vector<long double>(rows));
    Columns v(columns, std::vector<long double>(columns));
    std::vector<long double> length(columns);
    for (std::size_t j = 0; j < columns; ++j) {
        for (std::size_t i = 0; i < rows; ++i) {
            u[j][i] = jacobian[i * columns + j];
        }
        length[j] = std::sqrt(dot(u[j], u[j]));
        v[j][j] = 1;
        if (!(length[j] > 0) || !std::isfinite(length[j])) {
            return {{}, std::numeric_limits<double>::infinity()};
        }
        std::for_each(u[j].begin(), u[j].end(), [&](long double& value) { value /= length[j]; });
    }
    orthogonalise(u, v);
    std::vector<long double> square(columns);
    for (std::size_t j = 0; j < columns; ++j) {
        square[j] = dot(u[j], u[j]);
    }
    const auto [least, most] = std::minmax_element(square.begin(), square.end());
    if (!(*least > 1e-34L * *most)) {
        return {{}, std::numeric_limits<double>::infinity()};
    }
    NormalInverse inverse{std::vector<double>(columns * columns),
                          static_cast<double>(std::sqrt(*most / *least))};
    for (std::size_t a = 0; a < columns; ++a) {
        for (std::size_t b = 0; b < columns; ++b) {
            long double sum = 0;
            for (std::size_t k = 0; k < columns; ++k) {
                sum += v[k][a] * v[k][b] / square[k];
            }
            inverse.matrix[a * columns + b] = static_cast<double>(sum / (length[a] * length[b]));
        }
    }
    return inverse;
}

} // namespace frontierscope
