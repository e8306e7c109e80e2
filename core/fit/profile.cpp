// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/profile.h"

#include "core/fit/nonlinear_fit.h"
#include "core/stats/quantiles.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// The sum of squares with one parameter held, as a function of its value. Works on the uncentred form, where
/// the parameters inside are the reported ones (or their logarithms).
class Profile {
public:
    Profile(const FitProblem& problem, const ParameterRanges& ranges, std::vector<double> solution,
            std::size_t parameter)
        : m_problem(problem)
        , m_ranges(ranges)
        , m_solution(std::move(solution))
        , m_parameter(parameter) {
        for (const std::size_t i : problem.freeIndex) {
            if (i != parameter) {
                m_others.push_back(i);
            }
        }
    }

    /// 2 × the objective at the best others; they start from where the last call left them.
    double squaresAt(double value) {
        m_solution[m_parameter] = value;
        SmallFit fit = smallFit(m_problem, m_ranges);
        fit.freeIndex = m_others;
        return 2 * m_problem.form->fitSmall(fit, m_solution).objective;
    }

    [[nodiscard]] const std::vector<double>& solution() const { return m_solution; }
    void restore(std::vector<double> solution) { m_solution = std::move(solution); }

private:
    const FitProblem& m_problem;
    const ParameterRanges& m_ranges;
    std::vector<double> m_solution;
    std::size_t m_parameter;
    std::vector<std::size_t> m_others;
};

/// Goes outwards from the estimate in doubling steps until the limit is passed, then halves the bracket.
std::optional<double> endOf(Profile profile, double estimate, double firstStep, double bound, double limit,
                            const std::stop_token& stop) {
    double inside = estimate;
    std::vector<double> atInside = profile.solution();
    double step = firstStep;
    for (int tries = 0; tries < 40 && !stop.stop_requested(); ++tries, step *= 1.6) {
        double outside = inside + step;
        const bool isAtBound = firstStep > 0 ? outside >= bound : outside <= bound;
        outside = isAtBound ? bound : outside;
        const double squares = profile.squaresAt(outside);
        if (squares > limit || !std::isfinite(squares)) {
            for (int halving = 0; halving < 60; ++halving) {
                const double middle = inside + (outside - inside) / 2;
                profile.restore(atInside);
                if (profile.squaresAt(middle) > limit) {
                    outside = middle;
                } else {
                    inside = middle;
                    atInside = profile.solution();
                }
                if (std::abs(outside - inside) <= 1e-12 * std::abs(outside)) {
                    break;
                }
            }
            return (inside + outside) / 2;
        }
        if (isAtBound) {
            return std::nullopt;
        }
        inside = outside;
        atInside = profile.solution();
    }
    return std::nullopt;
}

/// Takes the centring out, so that the form's own parameters are those reported.
void uncentre(FitProblem& problem) {
    const bool isRatio = problem.form->description().xScale == XScale::ratio;
    for (Predictor& v : problem.points.predictors) {
        v.x = isRatio ? v.x * problem.reference.x : v.x + problem.reference.x;
        v.second += problem.reference.second;
    }
    problem.reference = {isRatio ? 1.0 : 0.0, 0};
    problem.points.reference = problem.reference;
}

ProfileInterval intervalOf(const FitProblem& problem, const FitResult& fit,
                           const std::vector<double>& solution, std::size_t free, double limit,
                           const std::stop_token& stop) {
    const std::size_t parameter = problem.freeIndex[free];
    const FitParameter& reported = fit.parameters[free];
    const bool isLog = problem.form->description().parameters[parameter].isPositive;
    const ParameterRanges ranges = parameterRanges(problem);
    const double error = reported.standardError.value_or(0) / (isLog ? reported.estimate : 1);
    const double estimate = solution[parameter];
    const double step = error > 0 && std::isfinite(error) ? error : 0.1 * (std::abs(estimate) + 0.1);
    const Profile profile(problem, ranges, solution, parameter);
    ProfileInterval interval{reported.name,
                             endOf(profile, estimate, -step, ranges.low[parameter], limit, stop),
                             endOf(profile, estimate, step, ranges.high[parameter], limit, stop)};
    if (isLog) {
        const auto back = [](std::optional<double> v) {
            return v ? std::optional(std::exp(*v)) : v;
        };
        interval = {reported.name, back(interval.low), back(interval.high)};
    }
    return interval;
}

} // namespace

Result<std::vector<ProfileInterval>> profileIntervals(const FitData& data, const FitResult& fit, double level,
                                                      const std::stop_token& stop) {
    if (!fit.hasSolution() || fit.degreesOfFreedom() == 0 || fit.options.loss != LossKind::squares) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("Profile intervals need a least-squares fit with errors."));
    }
    auto problem = prepareFit(data, fit.options);
    if (!problem) {
        return tl::unexpected(std::move(problem.error()));
    }
    std::vector<ProfileInterval> intervals;
    if (problem->form->description().isLinear) { // the t interval is the profile interval
        for (const FitParameter& parameter : fit.parameters) {
            intervals.push_back({parameter.name, parameter.low, parameter.high});
        }
        return intervals;
    }
    const auto freedom = static_cast<double>(fit.degreesOfFreedom());
    const double limit = fit.rss * (1 + fisherQuantile(level, 1, freedom) / freedom);
    std::vector<double> solution(problem->form->parameterCount());
    problem->form->report(fit.solution.parameters, problem->reference, solution, {});
    const auto& descriptions = problem->form->description().parameters;
    for (std::size_t i = 0; i < solution.size(); ++i) {
        solution[i] = descriptions[i].isPositive ? std::log(solution[i]) : solution[i];
    }
    uncentre(*problem);
    for (std::size_t a = 0; a < fit.parameters.size(); ++a) {
        intervals.push_back(intervalOf(*problem, fit, solution, a, limit, stop));
    }
    if (stop.stop_requested()) {
        return failure(ErrorCode::usage, FS_TEXT("The fit was cancelled."));
    }
    return intervals;
}

} // namespace frontierscope
