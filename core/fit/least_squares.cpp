// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/least_squares.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include <ceres/ceres.h>
#include <glog/logging.h>

namespace frontierscope {

namespace {

/// Ceres warns through glog; what it found is in our status.
void silenceLog() {
    static const bool kDone = [] {
        FLAGS_minloglevel = google::FATAL;
        return true;
    }();
    (void)kDone;
}

/// The residuals first .. first + count as one block; weighted here for squares.
class RowsCost final : public ceres::CostFunction {
public:
    RowsCost(const LeastSquaresProblem& problem, std::size_t parameters, std::size_t first, std::size_t count)
        : m_problem(problem)
        , m_parameters(parameters)
        , m_first(first)
        , m_count(count) {
        set_num_residuals(static_cast<int>(count));
        mutable_parameter_block_sizes()->push_back(static_cast<int>(parameters));
    }

    bool Evaluate(const double* const* parameters, double* residuals, double** jacobians) const override {
        double* jacobian = jacobians ? jacobians[0] : nullptr;
        const bool isWeighted = !m_problem.weights.empty() && m_problem.huberDelta == 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            double* gradient = jacobian ? jacobian + i * m_parameters : nullptr;
            if (!m_problem.row(m_first + i, parameters[0], residuals[i], gradient) ||
                !std::isfinite(residuals[i])) {
                return false;
            }
            const double factor = isWeighted ? std::sqrt(m_problem.weights[m_first + i]) : 1;
            residuals[i] *= factor;
            for (std::size_t j = 0; gradient && j < m_parameters; ++j) {
                gradient[j] *= factor;
                if (!std::isfinite(gradient[j])) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    const LeastSquaresProblem& m_problem;
    std::size_t m_parameters, m_first, m_count;
};

class StopOnRequest final : public ceres::IterationCallback {
public:
    explicit StopOnRequest(const std::stop_token& stop)
        : m_stop(stop) {}

    ceres::CallbackReturnType operator()(const ceres::IterationSummary&) override {
        return m_stop.stop_requested() ? ceres::SOLVER_ABORT : ceres::SOLVER_CONTINUE;
    }

private:
    const std::stop_token& m_stop;
};

ceres::Solver::Options tightOptions() {
    ceres::Solver::Options options;
    options.linear_solver_type = ceres::DENSE_QR;
    options.num_threads = 1;
    options.max_num_consecutive_invalid_steps = 30;
    options.function_tolerance = 1e-20;
    options.gradient_tolerance = 1e-20;
    options.parameter_tolerance = 1e-15;
    options.logging_type = ceres::SILENT;
    return options;
}

void addResiduals(const LeastSquaresProblem& problem, std::vector<double>& p, ceres::Problem& ceresProblem) {
    if (problem.huberDelta == 0) {
        ceresProblem.AddResidualBlock(new RowsCost(problem, p.size(), 0, problem.residualCount), nullptr,
                                      p.data());
    }
    for (std::size_t i = 0; i < problem.residualCount && problem.huberDelta > 0; ++i) {
        const double weight = problem.weights.empty() ? 1 : problem.weights[i];
        ceresProblem.AddResidualBlock(
            new RowsCost(problem, p.size(), i, 1),
            new ceres::ScaledLoss(new ceres::HuberLoss(problem.huberDelta), weight, ceres::TAKE_OWNERSHIP),
            p.data());
    }
    for (std::size_t i = 0; i < p.size() && !problem.low.empty(); ++i) {
        if (std::isfinite(problem.low[i])) {
            ceresProblem.SetParameterLowerBound(p.data(), static_cast<int>(i), problem.low[i]);
        }
        if (std::isfinite(problem.high[i])) {
            ceresProblem.SetParameterUpperBound(p.data(), static_cast<int>(i), problem.high[i]);
        }
    }
}

LeastSquaresSolution solveWith(const LeastSquaresProblem& problem, std::span<const double> start,
                               double trustRadius, const std::stop_token& stop) {
    silenceLog();
    LeastSquaresSolution solution;
    solution.parameters.assign(start.begin(), start.end());
    for (std::size_t i = 0; i < start.size() && !problem.low.empty(); ++i) {
        solution.parameters[i] = std::clamp(start[i], problem.low[i], problem.high[i]);
    }
    ceres::Problem ceresProblem;
    addResiduals(problem, solution.parameters, ceresProblem);
    ceres::Solver::Options options = tightOptions();
    options.max_num_iterations = problem.maxIterations;
    options.initial_trust_region_radius = trustRadius;
    StopOnRequest callback(stop);
    options.callbacks.push_back(&callback);
    ceres::Solver::Summary summary;
    ceres::Solve(options, &ceresProblem, &summary);
    solution.objective = summary.final_cost;
    solution.isConverged =
        summary.termination_type == ceres::CONVERGENCE && std::isfinite(summary.final_cost);
    if (summary.termination_type == ceres::FAILURE) {
        solution.objective = std::numeric_limits<double>::infinity();
    }
    return solution;
}

} // namespace

LeastSquaresSolution solveLeastSquares(const LeastSquaresProblem& problem, std::span<const double> start,
                                       const std::stop_token& stop) {
    return solveWith(problem, start, 1e4, stop);
}

LeastSquaresSolution solveLeastSquaresWidely(const LeastSquaresProblem& problem,
                                             std::span<const double> start, const std::stop_token& stop) {
    LeastSquaresSolution best = solveWith(problem, start, 1e4, stop);
    std::vector<double> from(start.begin(), start.end());
    constexpr std::array kFactors = {1.0, 0.1, 10.0, 100.0};
    for (std::size_t i = 0; i < start.size() && start.size() <= 4; ++i) {
        for (const double factor : kFactors) {
            for (const double radius : {1e4, 1e-1}) {
                if (factor == 1.0 && (i > 0 || radius == 1e4)) {
                    continue;
                }
                from[i] = start[i] * factor;
                const LeastSquaresSolution tried = solveWith(problem, from, radius, stop);
                from[i] = start[i];
                // Only a clearly lower minimum counts; else the one nearest to the start is kept.
                if (tried.objective < best.objective * (1 - 1e-9)) {
                    best = tried;
                }
            }
        }
    }
    return best;
}

} // namespace frontierscope
