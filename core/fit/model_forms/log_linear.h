// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fit/model_form.h"

namespace frontierscope {

/// y = intercept + slope · log10 x
struct LogLinear {
    static constexpr std::size_t kCount = 2;

    static FormDescription description() {
        return {.id = "log-linear",
                .name = FS_TEXT("log-linear"),
                .isLinear = true,
                .parameters = {{.name = "intercept"}, {.name = "slope_per_decade"}}};
    }

    template <class T>
    static T evaluate(const T* p, Predictor v) {
        return p[0] + p[1] * v.x;
    }

    template <class T>
    static void report(const T* p, Predictor reference, T* out) {
        out[0] = p[0] - p[1] * reference.x;
        out[1] = p[1];
    }

    static std::vector<std::vector<double>> starts(const CentredPoints&,
                                                   std::span<const std::optional<double>>, int) {
        return {{0, 0}};
    }
};

} // namespace frontierscope
