// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

enum class BootstrapKind {
    automatic, ///< cases from 10 points on, residuals below
    cases,
    residual,
    parametric ///< normal errors of the fit's residual SD
};

struct BootstrapOptions {
    BootstrapKind kind = BootstrapKind::automatic;
    int draws = 1999;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: all cores; the result is the same for any number
    double level = 0.95;
    std::stop_token stop = {};
    std::function<void(double)> progress = {}; ///< share done, 0 .. 1; called from working threads
};

struct BootstrapInterval {
    std::string name;
    double standardError = 0;
    double low = 0, high = 0;              ///< percentile interval
    std::optional<double> bcaLow, bcaHigh; ///< bias-corrected and accelerated (Efron 1987)
};

struct BootstrapResult {
    BootstrapKind kind = BootstrapKind::cases;
    int draws = 0;
    int failed = 0; ///< refits that did not converge, or had too few different points; left out
    std::uint64_t seed = 1;
    std::vector<BootstrapInterval> parameters; ///< as in the fit
    std::vector<double> solutions; ///< draws × all parameters of the form, solver's scale; NaN: failed
    std::vector<Message> warnings;
};

/// Refits `draws` resamples, each from the fit's own solution by the small solver. Error: the fit has no
/// solution, draws < 1, fewer than 10 points for cases, cancelled. About 10 µs a draw for a logistic on 12
/// points.
[[nodiscard]] Result<BootstrapResult> bootstrap(const FitData& data, const FitResult& fit,
                                                const BootstrapOptions& options);

struct BandPoint {
    double x = 0, low = 0, high = 0;
};

/// Percentile band of the curve at each x, from the draws that did not fail.
[[nodiscard]] std::vector<BandPoint> bootstrapBand(const FitResult& fit, const BootstrapResult& draws,
                                                   const std::vector<double>& x, double level = 0.95,
                                                   int threads = 0);

[[nodiscard]] std::string_view toString(BootstrapKind kind);

} // namespace frontierscope
