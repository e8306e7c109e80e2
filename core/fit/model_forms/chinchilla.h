// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"

#include <algorithm>

namespace frontierscope {

/// L(N, D) = E + A / N^alpha + B / D^beta (Hoffmann et al. 2022, approach 3), residuals of ln L. Inside: ln
/// A, ln B, ln E of centred ln N, ln D, so that ln L = log-sum-exp of three straight lines.
struct Chinchilla {
    static constexpr std::size_t kCount = 5;
    static constexpr int kDefaultStarts = 200;

    static FormDescription description() {
        return {.id = "chinchilla",
                .name = FS_TEXT("Chinchilla, L(N, D)"),
                .xScale = XScale::natural,
                .hasSecondX = true,
                .isLogResponse = true,
                .parameters = {{.name = "E", .isPositive = true},
                               {.name = "A", .isPositive = true},
                               {.name = "B", .isPositive = true},
                               {.name = "alpha"},
                               {.name = "beta"}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        using std::log;
        const T a = p[1] - p[3] * v.x;
        const T b = p[2] - p[4] * v.second;
        const T& top = a < b ? (b < p[0] ? p[0] : b) : (a < p[0] ? p[0] : a);
        return top + log(exp(p[0] - top) + exp(a - top) + exp(b - top));
    }

    static double evaluateWithGradient(const double* p, Predictor v, double* gradient) {
        const double a = p[1] - p[3] * v.x;
        const double b = p[2] - p[4] * v.second;
        const double top = std::max({a, b, p[0]});
        const double shareE = std::exp(p[0] - top);
        const double shareA = std::exp(a - top);
        const double shareB = std::exp(b - top);
        const double sum = shareE + shareA + shareB;
        const double inverse = 1 / sum;
        gradient[0] = shareE * inverse;
        gradient[1] = shareA * inverse;
        gradient[2] = shareB * inverse;
        gradient[3] = -gradient[1] * v.x;
        gradient[4] = -gradient[2] * v.second;
        return top + std::log(sum);
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        using std::exp;
        out[0] = exp(p[0]);
        out[1] = exp(p[1] + p[3] * reference.x);
        out[2] = exp(p[2] + p[4] * reference.second);
        out[3] = p[3];
        out[4] = p[4];
    }

    /// Points of Hoffmann's grid a, b in {0, 5 .. 25}, e in {-1, -0.5 .. 1}, alpha, beta in {0, 0.5 .. 2}, in
    /// a fixed shuffled order; the reference makes them starts of the centred form.
    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>>, int wanted) {
        constexpr int kGrid = 6 * 6 * 5 * 5 * 5;
        constexpr int kStride = 2999; // coprime to the grid's size: visits every point once
        std::vector<std::vector<double>> chosen;
        for (int k = 0; k < std::min(wanted > 0 ? wanted : kDefaultStarts, kGrid); ++k) {
            int index = static_cast<int>((17 + static_cast<long>(k) * kStride) % kGrid);
            const auto next = [&index](int count) {
                const int digit = index % count;
                index /= count;
                return digit;
            };
            const double a = 5.0 * next(6);
            const double b = 5.0 * next(6);
            const double e = -1 + 0.5 * next(5);
            const double alpha = 0.5 * next(5);
            const double beta = 0.5 * next(5);
            chosen.push_back(
                {e, a - alpha * points.reference.x, b - beta * points.reference.second, alpha, beta});
        }
        return chosen;
    }
};

} // namespace frontierscope
