// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"
#include "core/fit/model_forms/start_grid.h"

namespace frontierscope {

/// y = coefficient · (x + shift)^-exponent, x + shift > 0. Inside, x and the shift are in units of the
/// largest x.
struct ShiftedPower {
    static constexpr std::size_t kCount = 3;

    static FormDescription description() {
        return {.id = "shifted-power",
                .name = FS_TEXT("shifted power law"),
                .xScale = XScale::ratio,
                .logsForRobust = true,
                .parameters = {{.name = "coefficient"},
                               {.name = "shift", .low = -1},
                               {.name = "exponent", .low = -50, .high = 50}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        using std::exp;
        using std::log;
        return p[0] * exp(-(p[2] * log(p[1] + v.x)));
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        using std::exp;
        out[0] = p[0] * exp(p[2] * std::log(reference.x));
        out[1] = p[1] * reference.x;
        out[2] = p[2];
    }

    static std::vector<std::vector<double>> starts(const CentredPoints& points,
                                                   std::span<const std::optional<double>>, int) {
        const Extent x = extentOfX(points);
        std::vector<std::vector<double>> grid;
        for (const double share : {0.001, 0.03, 0.3, 3.0, 30.0}) {
            const double shift = share * x.span() - x.low;
            for (const double exponent : {0.3, -0.3, 1.0, -1.0, 3.0, 0.05}) {
                const LinearPart part =
                    linearPart(points, 0.0, [&](Predictor v) { return std::pow(shift + v.x, -exponent); });
                grid.push_back({part.coefficient, shift, exponent});
            }
        }
        return grid;
    }
};

} // namespace frontierscope
