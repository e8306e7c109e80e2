// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit.h"

#include <cmath>

#include <gtest/gtest.h>

namespace frontierscope {

/// Expects a value within a relative tolerance.
inline void expectClose(double actual, double expected, double tolerance, const char* what) {
    EXPECT_NEAR(actual, expected, tolerance * std::abs(expected)) << what;
}

inline double estimateOf(const FitResult& fit, const char* name) {
    const FitParameter* parameter = fit.find(name);
    EXPECT_TRUE(parameter) << name;
    return parameter ? parameter->estimate : std::nan("");
}

} // namespace frontierscope
