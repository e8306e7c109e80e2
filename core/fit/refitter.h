// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fit/fit_problem.h"
#include "core/fit/nonlinear_fit.h"

#include <span>
#include <vector>

namespace frontierscope {

/// Repeats a fit on changed responses or weights with the small solver, starting from the fit's own solution:
/// what bootstrap, cross-validation and influence have in common. Its const functions may run in several
/// threads.
class Refitter {
public:
    /// Error: the fit has no solution, or the data are not those of the fit.
    [[nodiscard]] static Result<Refitter> create(const FitData& data, const FitResult& fit);

    [[nodiscard]] const FitProblem& problem() const { return m_problem; }

    /// False if the refit did not converge. `solution` holds all parameters of the form on the solver's
    /// scale.
    [[nodiscard]] bool refit(std::span<const double> response, std::span<const double> weights,
                             std::span<double> solution) const;
    /// Refit without one point of the problem.
    [[nodiscard]] bool without(std::size_t point, std::span<double> solution) const;

    /// Response at a point of the problem, by a solution.
    [[nodiscard]] double predicted(std::span<const double> solution, std::size_t point) const;
    /// What people read for every free parameter.
    [[nodiscard]] std::vector<double> reported(std::span<const double> solution) const;

private:
    [[nodiscard]] bool refit(std::span<const double> response, std::span<const double> weights,
                             std::span<double> solution, double enoughGain) const;

    FitProblem m_problem;
    ParameterRanges m_ranges;
    std::vector<double> m_start;
};

} // namespace frontierscope
