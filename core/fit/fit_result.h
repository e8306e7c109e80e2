// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

enum class FitStatus {
    ok,
    notIdentified, ///< the points don't determine all parameters
    atBound,       ///< a parameter ended on the end of its range; the others are fitted with it fixed there
    notConverged,
    tooFewPoints ///< no point more than parameters: no errors can be had, or no fit at all
};

enum class LossKind { squares, huber, absolute };

struct FitOptions {
    std::string form = "log-linear";
    std::optional<double> floor = std::nullopt,
                          ceiling = std::nullopt; ///< fixed values; empty: the form's default
    bool isFloorFree = false, isCeilingFree = false;
    LossKind loss = LossKind::squares;
    /// Where Huber's loss turns linear, in units of the residual; empty: 1e-3 for residuals of log y, 1 for
    /// those of y.
    std::optional<double> huberDelta = std::nullopt;
    int starts = 0; ///< 0: the form's default multi-start
};

struct FitParameter {
    std::string name; ///< "intercept", "slope_per_decade" ...
    double estimate = 0;
    std::optional<double> standardError, low, high; ///< 95 % t interval
    bool isAtBound = false;
};

/// What the solver ended on, on its own scale: parameters of the form with x centred at `xReference`, so
/// that predictions are exact also where the reported parameters are almost collinear.
struct FitSolution {
    std::vector<double> parameters;     ///< all of the form, fixed ones included
    std::vector<std::size_t> freeIndex; ///< which of them were fitted
    std::vector<std::size_t> atBound;   ///< which of the free ones ended on the end of their range
    std::vector<double> covariance;     ///< row-major, free × free; empty if not known
    double xReference = 0, secondReference = 0;
};

/// A fitted form. With a status other than ok the numbers are what the solver ended on, and are to be shown
/// as such.
struct FitResult {
    std::string form;
    FitStatus status = FitStatus::ok;
    FitOptions options;
    std::size_t n = 0;                    ///< points that counted
    std::vector<FitParameter> parameters; ///< the free ones; empty if there were too few points for any fit
    std::vector<double> covariance;       ///< row-major, parameters × parameters; empty if not known
    bool isLogResponse = false;           ///< residuals, and so rss, residualSd, R², AIC, are of ln y
    double rss = 0, rSquared = 0, residualSd = 0;
    double objective = 0;                 ///< the loss summed: rss / 2 for squares, Σ Huber, Σ |r|
    std::optional<double> aic, aicc, bic; ///< aicc: empty for too few points
    double xLow = 0, xHigh = 0;           ///< range of the data
    std::vector<double> residuals;        ///< y - fit of each point given (ln y if isLogResponse)
    int starts = 1, startsAtBest = 1;     ///< how many starts were tried, and how many reached the best value
    std::vector<Message> warnings;
    FitSolution solution;

    [[nodiscard]] bool hasSolution() const { return !solution.parameters.empty(); }
    /// Degrees of freedom of the residuals.
    [[nodiscard]] std::size_t degreesOfFreedom() const {
        return n > solution.freeIndex.size() ? n - solution.freeIndex.size() : 0;
    }
    [[nodiscard]] const FitParameter* find(std::string_view name) const {
        for (const FitParameter& parameter : parameters) {
            if (parameter.name == name) {
                return &parameter;
            }
        }
        return nullptr;
    }
};

/// "ok", "not_identified", "at_bound", "not_converged", "too_few_points".
[[nodiscard]] std::string_view toString(FitStatus status);

} // namespace frontierscope
