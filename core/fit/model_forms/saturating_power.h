// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"
#include "core/fit/model_forms/start_grid.h"

namespace frontierscope {

/// y = irreducible + coefficient · x^-exponent: a loss that falls towards its irreducible part. A negative
/// coefficient makes a curve that rises towards it.
struct SaturatingPower {
    static constexpr std::size_t kCount = 3;

    static FormDescription description() {
        return {.id = "saturating-power",
                .name = FS_TEXT("saturating power law"),
                .xScale = XScale::natural,
                .logsForRobust = true,
                .parameters = {{.name = "irreducible", .low = 0, .isAsymptote = true},
                               {.name = "coefficient"},
                               {.name = "exponent", .low = 1e-6, .high = 50}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        return p[0] + p[1] * exp(-(p[2] * v.x));
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        using std::exp;
        out[0] = p[0];
        out[1] = p[1] * exp(p[2] * reference.x);
        out[2] = p[2];
    }

    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>>, int) {
        std::vector<std::vector<double>> grid;
        for (const double exponent : {0.3, 0.1, 1.0, 0.03, 3.0, 0.01}) {
            const auto shape = [&](Predictor v) {
                return std::exp(-exponent * v.x);
            };
            const LinearPart part = linearPart(points, std::nullopt, shape);
            grid.push_back({part.asymptote, part.coefficient, exponent});
            grid.push_back({0, linearPart(points, 0.0, shape).coefficient, exponent});
        }
        return grid;
    }
};

} // namespace frontierscope
