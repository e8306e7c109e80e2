// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"
#include "core/fit/model_forms/start_grid.h"

#include <utility>

namespace frontierscope {

/// y = floor + (ceiling - floor) / (1 + exp(-slope (log10 x - midpoint))), 0..100 unless given or free.
struct Logistic {
    static constexpr std::size_t kCount = 4;

    static FormDescription description() {
        return {.id = "logistic",
                .name = FS_TEXT("logistic"),
                .bounds = FormBounds::floorAndCeiling,
                .parameters = {{.name = "slope_per_decade"},
                               {.name = "log10_midpoint"},
                               {.name = "floor", .low = 0, .high = 100, .fixed = 0, .isAsymptote = true},
                               {.name = "ceiling", .low = 0, .high = 100, .fixed = 100, .isAsymptote = true}},
                .floorIndex = 2,
                .ceilingIndex = 3};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        return p[2] + (p[3] - p[2]) / (1.0 + exp(-(p[0] * (v.x - p[1]))));
    }

    static double evaluateWithGradient(const double* p, Predictor v, double* gradient) {
        const double share = 1 / (1 + std::exp(-p[0] * (v.x - p[1])));
        const double steepness = (p[3] - p[2]) * share * (1 - share);
        gradient[0] = steepness * (v.x - p[1]);
        gradient[1] = -steepness * p[0];
        gradient[2] = 1 - share;
        gradient[3] = share;
        return p[2] + (p[3] - p[2]) * share;
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        out[0] = p[0];
        out[1] = p[1] + reference.x;
        out[2] = p[2];
        out[3] = p[3];
    }

    static void normalise(double* p) {
        if (p[2] > p[3]) {
            std::swap(p[2], p[3]);
            p[0] = -p[0];
        }
    }

    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>> fixed, int) {
        const Extent x = extentOfX(points);
        const Extent y = extentOf(points.y);
        const double margin = 0.05 * y.span() + 1e-9;
        const double floor = fixed[2].value_or(y.low - margin);
        const double ceiling = fixed[3].value_or(y.high + margin);
        std::vector<std::vector<double>> grid;
        for (const double slope : {4.0, 1.5, 12.0, -4.0, -12.0}) {
            for (const double share : {0.5, 0.2, 0.8, -0.5, 1.5, 3.0}) {
                grid.push_back({slope / x.span(), x.low + share * x.span(), floor, ceiling});
            }
        }
        return grid;
    }
};

} // namespace frontierscope
