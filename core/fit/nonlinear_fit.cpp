// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/nonlinear_fit.h"

#include "core/fit/fit_covariance.h"
#include "core/fit/parallel_for.h"
#include "core/fit/robust_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include <fmt/format.h>

namespace frontierscope {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Candidate {
    std::vector<double> parameters;
    double objective = kInfinity;
    bool isConverged = false;
};

Candidate solveSmall(const FitProblem& problem, const SmallFit& fit, std::vector<double> start) {
    const SmallFitOutcome outcome = problem.options.loss == LossKind::absolute
                                        ? fitAbsolute(*problem.form, fit, start)
                                        : problem.form->fitSmall(fit, start);
    return {std::move(start), outcome.objective, outcome.isConverged};
}

/// The starts of the form, with the fixed values put in; more than it has are made by shrinking and
/// stretching.
std::vector<std::vector<double>> startsFor(const FitProblem& problem) {
    const int wanted = problem.options.starts;
    auto starts = problem.form->starts(problem.points, problem.fixed, wanted);
    const std::size_t own = starts.size();
    for (std::size_t k = own; k < static_cast<std::size_t>(std::max(wanted, 0)); ++k) {
        std::vector<double> start = starts[k % own];
        for (std::size_t j = 0; j < start.size(); ++j) {
            // Fractions of the golden ratio fill the range evenly, the same in every run.
            const double u = std::fmod(static_cast<double>(k * (j + 2)) * 0.6180339887498949, 1.0);
            start[j] *= std::exp(2 * (u - 0.5));
        }
        starts.push_back(std::move(start));
    }
    if (wanted > 0 && starts.size() > static_cast<std::size_t>(wanted)) {
        starts.resize(static_cast<std::size_t>(wanted));
    }
    for (std::vector<double>& start : starts) {
        for (std::size_t j = 0; j < start.size(); ++j) {
            start[j] = problem.fixed[j].value_or(start[j]);
        }
    }
    return starts;
}

/// At most some hundred of the points, evenly taken: enough to tell good starts from bad ones.
class RoughPoints {
public:
    explicit RoughPoints(const SmallFit& fit) {
        constexpr std::size_t kMost = 500;
        const std::size_t stride = fit.response.size() / kMost + 1;
        for (std::size_t i = 0; i < fit.response.size(); i += stride) {
            m_predictors.push_back(fit.predictors[i]);
            m_response.push_back(fit.response[i]);
            m_weights.push_back(fit.weights[i]);
        }
    }

    /// `fit` on these points, which must outlive it.
    [[nodiscard]] SmallFit of(SmallFit fit) const {
        fit.predictors = m_predictors;
        fit.response = m_response;
        fit.weights = m_weights;
        return fit;
    }

private:
    std::vector<Predictor> m_predictors;
    std::vector<double> m_response, m_weights;
};

/// The best of all starts, and how many reached it. The search is rough; what it finds best is solved to the
/// end.
Candidate searchStarts(const FitProblem& problem, const SmallFit& fit, FitResult& result,
                       const std::stop_token& stop) {
    const RoughPoints points(fit);
    SmallFit rough = points.of(fit);
    rough.tolerance = 1e-8;
    rough.maxIterations = 100;
    if (problem.options.loss == LossKind::absolute) {
        rough.huberDelta = 1e-3; // smooth enough to find the valley
    }
    std::vector<std::vector<double>> starts = startsFor(problem);
    std::vector<double> reached(starts.size(), kInfinity);
    parallelFor(starts.size(), starts.size() * fit.response.size() > 20000 ? 2 : 1, stop,
                [&](std::size_t k) { reached[k] = problem.form->fitSmall(rough, starts[k]).objective; });
    std::vector<std::size_t> order(starts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return reached[a] < reached[b]; });
    Candidate best;
    for (std::size_t k = 0; k < std::min<std::size_t>(order.size(), 3); ++k) {
        if (std::isfinite(reached[order[k]]) && !stop.stop_requested()) {
            Candidate candidate = solveSmall(problem, fit, starts[order[k]]);
            best = candidate.objective < best.objective ? std::move(candidate) : best;
        }
    }
    result.starts = static_cast<int>(starts.size());
    const double least = order.empty() ? 0 : reached[order.front()];
    result.startsAtBest = static_cast<int>(std::count_if(
        reached.begin(), reached.end(), [&](double value) { return value <= least * (1 + 1e-4) + 1e-300; }));
    return best;
}

/// Free parameters that didn't end on the end of their range.
std::vector<std::size_t> freeInside(const FitProblem& problem, const ParameterRanges& ranges,
                                    const std::vector<double>& p) {
    std::vector<std::size_t> inside;
    for (const std::size_t i : problem.freeIndex) {
        const double margin = 1e-9 * (std::abs(p[i]) + 1e-9);
        if (p[i] > ranges.low[i] + margin && p[i] < ranges.high[i] - margin) {
            inside.push_back(i);
        }
    }
    return inside;
}

/// Ceres from the best candidate, with parameters on a bound held there. Keeps what is better.
void polish(const FitProblem& problem, const ParameterRanges& ranges, Candidate& best,
            const std::stop_token& stop) {
    if (problem.options.loss == LossKind::absolute) {
        return;
    }
    const std::vector<std::size_t> inside = freeInside(problem, ranges, best.parameters);
    std::vector<double> start;
    start.reserve(inside.size());
    for (const std::size_t i : inside) {
        start.push_back(best.parameters[i]);
    }
    if (inside.empty()) {
        return;
    }
    const LeastSquaresSolution solution =
        solveLeastSquares(leastSquaresProblem(problem, ranges, best.parameters, inside), start, stop);
    if (solution.objective <= best.objective * (1 + 1e-12)) {
        for (std::size_t a = 0; a < inside.size(); ++a) {
            best.parameters[inside[a]] = solution.parameters[a];
        }
        best.objective = solution.objective;
        best.isConverged = solution.isConverged || best.isConverged;
    }
}

void judge(const FitProblem& problem, const ParameterRanges& ranges, const Candidate& best,
           FitResult& result) {
    const auto inside = freeInside(problem, ranges, best.parameters);
    const auto& descriptions = problem.form->description().parameters;
    if (!best.isConverged) {
        result.status = FitStatus::notConverged;
        result.warnings.push_back(
            {FS_TEXT("The fit did not converge: its numbers are where the search ended."), {}});
        return;
    }
    for (const std::size_t i : problem.freeIndex) {
        if (std::find(inside.begin(), inside.end(), i) == inside.end()) {
            result.status = FitStatus::atBound;
            result.solution.atBound.push_back(i);
            result.warnings.push_back(
                {FS_TEXT("{0} ended at the end of its range, {1}: the points don't determine it."),
                 {std::string(descriptions[i].name), fmt::format("{:.6g}", best.parameters[i])}});
        }
    }
}

} // namespace

ParameterRanges parameterRanges(const FitProblem& problem) {
    const FormDescription& form = problem.form->description();
    ParameterRanges ranges;
    for (std::size_t i = 0; i < form.parameters.size(); ++i) {
        double low = form.parameters[i].low;
        double high = form.parameters[i].high;
        if (form.xScale == XScale::ratio && form.parameters[i].name == "shift") {
            const auto least =
                std::min_element(problem.points.predictors.begin(), problem.points.predictors.end(),
                                 [](const Predictor& a, const Predictor& b) { return a.x < b.x; });
            low = -least->x + 1e-9;
        }
        if (form.floorIndex == i && problem.fixed[*form.ceilingIndex]) {
            high = std::min(high, *problem.fixed[*form.ceilingIndex]);
        }
        if (form.ceilingIndex == i && form.floorIndex && problem.fixed[*form.floorIndex]) {
            low = std::max(low, *problem.fixed[*form.floorIndex]);
        }
        ranges.low.push_back(problem.fixed[i] ? -kInfinity : low);
        ranges.high.push_back(problem.fixed[i] ? kInfinity : high);
    }
    return ranges;
}

SmallFit smallFit(const FitProblem& problem, const ParameterRanges& ranges) {
    SmallFit fit;
    fit.predictors = problem.points.predictors;
    fit.response = problem.response;
    fit.weights = problem.weights;
    fit.freeIndex = problem.freeIndex;
    fit.low = ranges.low;
    fit.high = ranges.high;
    fit.huberDelta = problem.options.loss == LossKind::squares ? 0 : problem.huberDelta;
    fit.takesLog = problem.isLogResidual && !problem.form->description().isLogResponse;
    return fit;
}

LeastSquaresProblem leastSquaresProblem(const FitProblem& problem, const ParameterRanges& ranges,
                                        const std::vector<double>& all,
                                        std::span<const std::size_t> freeIndex) {
    LeastSquaresProblem out;
    out.residualCount = problem.size();
    out.maxIterations = 200; // it starts from the small solver's solution
    out.weights = problem.weights;
    out.huberDelta = problem.options.loss == LossKind::huber ? problem.huberDelta : 0;
    for (const std::size_t i : freeIndex) {
        out.low.push_back(ranges.low[i]);
        out.high.push_back(ranges.high[i]);
    }
    const bool takesLog = problem.isLogResidual && !problem.form->description().isLogResponse;
    out.row = [&problem, freeIndex, takesLog, p = all, full = std::vector<double>(all.size())](
                  std::size_t row, const double* parameters, double& residual, double* gradient) mutable {
        for (std::size_t a = 0; a < freeIndex.size(); ++a) {
            p[freeIndex[a]] = parameters[a];
        }
        const double value = problem.form->evaluate(p, problem.points.predictors[row], full);
        if (!std::isfinite(value) || (takesLog && value <= 0)) {
            return false;
        }
        residual = (takesLog ? std::log(value) : value) - problem.response[row];
        for (std::size_t a = 0; gradient && a < freeIndex.size(); ++a) {
            gradient[a] = full[freeIndex[a]] / (takesLog ? value : 1);
        }
        return true;
    };
    return out;
}

void fitNonlinear(const FitProblem& problem, FitResult& result, const std::stop_token& stop) {
    const ParameterRanges ranges = parameterRanges(problem);
    const SmallFit fit = smallFit(problem, ranges);
    Candidate best = searchStarts(problem, fit, result, stop);
    if (!std::isfinite(best.objective)) {
        result.status = FitStatus::notConverged;
        result.warnings.push_back({FS_TEXT("The form can't be evaluated at these points."), {}});
        return;
    }
    problem.form->normalise(best.parameters);
    polish(problem, ranges, best, stop);
    result.solution.parameters = best.parameters;
    judge(problem, ranges, best, result);
    fillCovariance(problem, freeInside(problem, ranges, best.parameters), result);
}

} // namespace frontierscope
