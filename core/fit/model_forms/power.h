// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"
#include "core/fit/model_forms/start_grid.h"

namespace frontierscope {

/// y = coefficient · x^exponent
struct Power {
    static constexpr std::size_t kCount = 2;

    static FormDescription description() {
        return {.id = "power",
                .name = FS_TEXT("power law"),
                .xScale = XScale::natural,
                .logsForRobust = true,
                .parameters = {{.name = "coefficient"}, {.name = "exponent"}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        return p[0] * exp(p[1] * v.x);
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        using std::exp;
        out[0] = p[0] * exp(-(p[1] * reference.x));
        out[1] = p[1];
    }

    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>>, int) {
        std::vector<std::vector<double>> grid;
        for (const double exponent : {0.3, -0.3, 1.0, -1.0, 2.0, -2.0, 0.05, -0.05}) {
            const LinearPart part =
                linearPart(points, 0.0, [&](Predictor v) { return std::exp(exponent * v.x); });
            grid.push_back({part.coefficient, exponent});
        }
        return grid;
    }
};

} // namespace frontierscope
