// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_data.h"

namespace frontierscope {

// The series that the reference values belong to, as in datasets/facts.

/// o1 AIME pass@1 against train-time compute, digitised.
inline FitData o1TrainTime() {
    return {.x = {1.1175, 3.76773, 8.28121, 16.1786, 20.4774, 32.6026, 51.5865, 85.2453},
            .y = {32.98, 43.45, 52.26, 52.86, 56.07, 58.45, 59.64, 68.69},
            .standardErrors = {},
            .weights = {},
            .secondX = {}};
}

/// o1 AIME pass@1 against test-time compute, digitised.
inline FitData o1TestTime() {
    return {.x = {2.34682, 4.44864, 10.5683, 18.5813, 34.2889, 81.0206, 99.9131},
            .y = {20.6, 25.24, 36.55, 47.26, 58.45, 71.55, 74.88},
            .standardErrors = {},
            .weights = {},
            .secondX = {}};
}

/// o1-mini, AIME 2024, single answers against tokens used.
inline FitData o1MiniSingle() {
    return {.x = {363.467, 420.4, 470.6, 1106.3, 2193.73, 5355.2, 8668.3, 11103.6},
            .y = {20.0, 26.6667, 20.0, 43.3333, 36.6667, 40.0, 60.0, 53.3333},
            .standardErrors = {},
            .weights = {},
            .secondX = {}};
}

/// s1-32B budget forcing, AIME24 against mean thinking tokens.
inline FitData s1Aime24() {
    return {.x = {500.0, 1000.0, 2000.0, 3933.1, 5300.2, 6656.8, 7319.5},
            .y = {0.0, 13.3333, 30.0, 43.3333, 50.0, 53.3333, 56.6667},
            .standardErrors = {},
            .weights = {},
            .secondX = {}};
}

} // namespace frontierscope
