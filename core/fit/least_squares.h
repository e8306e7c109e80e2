// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace frontierscope {

/// Residuals to be made small: Σ w_i ρ(r_i(p)) with ρ half the square, or Huber's loss.
struct LeastSquaresProblem {
    /// Residual `row` at `parameters`; writes its exact derivatives unless `gradient` is null. False if it
    /// can't be evaluated there: the solver then takes a shorter step.
    using Row =
        std::function<bool(std::size_t row, const double* parameters, double& residual, double* gradient)>;

    std::size_t residualCount = 0;
    Row row;
    std::vector<double> weights;   ///< of the squared residual; empty: 1
    std::vector<double> low, high; ///< empty: unbounded
    double huberDelta = 0;         ///< 0: squares
    int maxIterations = 5000;
};

struct LeastSquaresSolution {
    std::vector<double> parameters;
    double objective = 0; ///< Σ w ρ(r)
    bool isConverged = false;
};

/// Minimises from one start by Ceres' trust region with a QR decomposition, to the last digits that doubles
/// hold. Runs in the calling thread; stops early, not converged, when asked to.
[[nodiscard]] LeastSquaresSolution solveLeastSquares(const LeastSquaresProblem& problem,
                                                     std::span<const double> start,
                                                     const std::stop_token& stop = {});

/// The same with several damping strategies and starts around the one given (scaled by fixed factors), the
/// best of all: finds minima that a single descent from a far start misses. Deterministic.
[[nodiscard]] LeastSquaresSolution solveLeastSquaresWidely(const LeastSquaresProblem& problem,
                                                           std::span<const double> start,
                                                           const std::stop_token& stop = {});

} // namespace frontierscope
