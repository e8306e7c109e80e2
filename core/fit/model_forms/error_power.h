// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"
#include "core/fit/model_forms/start_grid.h"

namespace frontierscope {

/// y = ceiling - coefficient · x^-exponent, ceiling 100 unless given or free: the error rate, 100 - y, falls
/// as a power of x. With a free ceiling, 100 - ceiling is the error that stays.
struct ErrorPower {
    static constexpr std::size_t kCount = 3;

    static FormDescription description() {
        return {.id = "error-power",
                .name = FS_TEXT("power law of the error rate"),
                .xScale = XScale::natural,
                .bounds = FormBounds::ceiling,
                .parameters = {{.name = "coefficient", .low = 0},
                               {.name = "exponent"},
                               {.name = "ceiling", .low = 0, .high = 100, .fixed = 100, .isAsymptote = true}},
                .ceilingIndex = 2};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        return p[2] - p[0] * exp(-(p[1] * v.x));
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        using std::exp;
        out[0] = p[0] * exp(p[1] * reference.x);
        out[1] = p[1];
        out[2] = p[2];
    }

    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>> fixed, int) {
        std::vector<std::vector<double>> grid;
        for (const double exponent : {0.15, 0.4, 0.05, 1.0, -0.15, 2.0}) {
            const auto shape = [&](Predictor v) {
                return -std::exp(-exponent * v.x);
            };
            const LinearPart part = linearPart(points, fixed[2], shape);
            grid.push_back({part.coefficient, exponent, part.asymptote});
            const LinearPart at100 = linearPart(points, fixed[2].value_or(100), shape);
            grid.push_back({at100.coefficient, exponent, at100.asymptote});
        }
        return grid;
    }
};

} // namespace frontierscope
