// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"

namespace frontierscope {

/// y = value · factor^-t, t in years: for prices, `factor` is how many times cheaper a year makes them.
/// Fitted as a straight line of ln y. `value` is that at the middle of the dates.
struct ExponentialTime {
    static constexpr std::size_t kCount = 2;

    static FormDescription description() {
        return {.id = "exponential-time",
                .name = FS_TEXT("exponential in time"),
                .xScale = XScale::linear,
                .isLogResponse = true,
                .isLinear = true,
                .parameters = {{.name = "value_at_mean_time", .isPositive = true},
                               {.name = "factor_per_year", .isPositive = true}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        return p[0] + p[1] * v.x;
    }

    template <class T>
    static void report(const T* p, Predictor, T* out) {
        using std::exp;
        out[0] = exp(p[0]);
        out[1] = exp(-p[1]);
    }

    static std::vector<std::vector<double>> starts(const CentredPoints&,
                                                   std::span<const std::optional<double>>, int) {
        return {{0, 0}};
    }
};

} // namespace frontierscope
