// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/bootstrap.h"

#include "core/fit/model_registry.h"
#include "core/fit/parallel_for.h"
#include "core/fit/random_stream.h"
#include "core/fit/refitter.h"
#include "core/stats/quantiles.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>

namespace frontierscope {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kLeastForCases = 10;

/// A quantile of sorted values, interpolated (type 7 of Hyndman and Fan 1996).
double quantile(const std::vector<double>& sorted, double probability) {
    const double position = std::clamp(probability, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const double share = position - static_cast<double>(below);
    return below + 1 < sorted.size() ? sorted[below] + share * (sorted[below + 1] - sorted[below])
                                     : sorted.back();
}

/// Makes and refits the resamples of one fit.
class Resampler {
public:
    Resampler(const Refitter& refitter, const FitResult& fit, BootstrapKind kind)
        : m_refitter(refitter)
        , m_problem(refitter.problem())
        , m_residualSd(fit.residualSd)
        , m_kind(kind) {
        const std::size_t n = m_problem.size();
        const double inflation = std::sqrt(
            static_cast<double>(n) / static_cast<double>(std::max<std::size_t>(fit.degreesOfFreedom(), 1)));
        std::map<std::pair<double, double>, std::size_t> groups;
        double mean = 0;
        for (std::size_t i = 0; i < n; ++i) {
            m_mean.push_back(refitter.predicted(fit.solution.parameters, i));
            m_error.push_back((m_problem.response[i] - m_mean[i]) * std::sqrt(m_problem.weights[i]) *
                              inflation);
            mean += m_error.back() / static_cast<double>(n);
            const Predictor& v = m_problem.points.predictors[i];
            m_group.push_back(groups.emplace(std::pair(v.x, v.second), groups.size()).first->second);
        }
        for (double& error : m_error) {
            error -= mean;
        }
    }

    /// Draws with `random`, refits from the fit's solution; false if that failed.
    bool draw(RandomStream random, std::span<double> solution) const {
        if (m_kind == BootstrapKind::cases) {
            std::vector<double> weights = m_problem.weights;
            return drawCases(random, weights) && m_refitter.refit(m_problem.response, weights, solution);
        }
        return m_refitter.refit(drawnResponse(random), m_problem.weights, solution);
    }

private:
    /// Multiplies the weights by how often each point is drawn; false if too few different x were.
    bool drawCases(RandomStream& random, std::vector<double>& weights) const {
        const std::size_t n = weights.size();
        std::vector<int> count(n);
        std::vector<char> isSeen(n);
        std::size_t distinct = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t chosen = random.index(n);
            ++count[chosen];
            distinct += isSeen[m_group[chosen]] ? 0 : 1;
            isSeen[m_group[chosen]] = 1;
        }
        for (std::size_t i = 0; i < n; ++i) {
            weights[i] *= count[i];
        }
        return distinct >= m_problem.freeIndex.size();
    }

    [[nodiscard]] std::vector<double> drawnResponse(RandomStream& random) const {
        std::vector<double> response = m_mean;
        for (std::size_t i = 0; i < response.size(); ++i) {
            const double error = m_kind == BootstrapKind::residual ? m_error[random.index(response.size())]
                                                                   : random.normal() * m_residualSd;
            response[i] += error / std::sqrt(m_problem.weights[i]);
        }
        return response;
    }

    const Refitter& m_refitter;
    const FitProblem& m_problem;
    double m_residualSd;
    BootstrapKind m_kind;
    std::vector<double> m_mean, m_error;
    std::vector<std::size_t> m_group; ///< points of the same x have the same number
};

/// Acceleration a of each parameter from the jackknife (Efron and Tibshirani 1993, 14.15).
std::vector<double> accelerations(const Refitter& refitter, const BootstrapOptions& options) {
    const FitProblem& problem = refitter.problem();
    const std::size_t n = problem.size();
    const std::size_t free = problem.freeIndex.size();
    std::vector<std::vector<double>> values(n);
    parallelFor(n, options.threads, options.stop, [&](std::size_t i) {
        std::vector<double> solution(problem.form->parameterCount());
        if (refitter.without(i, solution)) {
            values[i] = refitter.reported(solution);
        }
    });
    std::vector<double> result(free, kNan);
    if (std::any_of(values.begin(), values.end(), [](const auto& v) { return v.empty(); })) {
        return result;
    }
    for (std::size_t a = 0; a < free; ++a) {
        double mean = 0;
        for (const auto& v : values) {
            mean += v[a] / static_cast<double>(n);
        }
        double cubes = 0;
        double squares = 0;
        for (const auto& v : values) {
            const double d = mean - v[a];
            cubes += d * d * d;
            squares += d * d;
        }
        result[a] = squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
    }
    return result;
}

void addBca(const std::vector<double>& sorted, double estimate, double acceleration, double level,
            BootstrapInterval& interval) {
    const auto below =
        static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), estimate) - sorted.begin());
    const double share = below / static_cast<double>(sorted.size());
    if (!(share > 0 && share < 1) || !std::isfinite(acceleration)) {
        return;
    }
    const double bias = normalQuantile(share);
    const auto adjusted = [&](double probability) {
        const double z = bias + normalQuantile(probability);
        return normalProbability(bias + z / (1 - acceleration * z));
    };
    interval.bcaLow = quantile(sorted, adjusted((1 - level) / 2));
    interval.bcaHigh = quantile(sorted, adjusted((1 + level) / 2));
}

void fillIntervals(const Refitter& refitter, const FitResult& fit, const BootstrapOptions& options,
                   BootstrapResult& result) {
    const FitProblem& problem = refitter.problem();
    const std::size_t count = problem.form->parameterCount();
    std::vector<std::vector<double>> values(problem.freeIndex.size());
    for (std::size_t k = 0; k < static_cast<std::size_t>(result.draws); ++k) {
        const std::span<const double> solution(result.solutions.data() + k * count, count);
        if (std::isnan(solution[0])) {
            continue;
        }
        const std::vector<double> reported = refitter.reported(solution);
        for (std::size_t a = 0; a < values.size(); ++a) {
            values[a].push_back(reported[a]);
        }
    }
    if (values.empty() || values.front().size() < 2) {
        return;
    }
    const std::vector<double> acceleration = accelerations(refitter, options);
    for (std::size_t a = 0; a < values.size(); ++a) {
        std::vector<double>& sorted = values[a];
        std::sort(sorted.begin(), sorted.end());
        BootstrapInterval interval;
        interval.name = fit.parameters[a].name;
        double mean = 0;
        for (const double value : sorted) {
            mean += value / static_cast<double>(sorted.size());
        }
        double squares = 0;
        for (const double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        interval.standardError = std::sqrt(squares / static_cast<double>(sorted.size() - 1));
        interval.low = quantile(sorted, (1 - options.level) / 2);
        interval.high = quantile(sorted, (1 + options.level) / 2);
        addBca(sorted, fit.parameters[a].estimate, acceleration[a], options.level, interval);
        result.parameters.push_back(std::move(interval));
    }
}

Result<BootstrapKind> chooseKind(const FitResult& fit, const BootstrapOptions& options) {
    if (!fit.hasSolution() || fit.degreesOfFreedom() == 0) {
        return failure(ErrorCode::invalid, FS_TEXT("There is no fit with errors to resample."));
    }
    if (options.draws < 1 || options.draws > 10'000'000) {
        return failure(ErrorCode::usage, FS_TEXT("A bootstrap needs 1 to 10000000 draws, not {0}."),
                       {std::to_string(options.draws)});
    }
    if (options.kind == BootstrapKind::cases && fit.n < kLeastForCases) {
        return failure(
            ErrorCode::invalid,
            FS_TEXT("Cases can't be resampled from {0} points, only from 10 on: resample residuals."),
            {std::to_string(fit.n)});
    }
    if (options.kind == BootstrapKind::automatic) {
        return fit.n < kLeastForCases ? BootstrapKind::residual : BootstrapKind::cases;
    }
    return options.kind;
}

} // namespace

Result<BootstrapResult> bootstrap(const FitData& data, const FitResult& fit,
                                  const BootstrapOptions& options) {
    const auto kind = chooseKind(fit, options);
    const auto refitter = Refitter::create(data, fit);
    if (!kind || !refitter) {
        return tl::unexpected(!kind ? kind.error() : refitter.error());
    }
    const Resampler resampler(*refitter, fit, *kind);
    const std::size_t count = refitter->problem().form->parameterCount();
    BootstrapResult result;
    result.kind = *kind;
    result.draws = options.draws;
    result.seed = options.seed;
    result.solutions.resize(static_cast<std::size_t>(options.draws) * count);
    std::atomic<int> failed = 0;
    std::atomic<int> done = 0;
    parallelFor(static_cast<std::size_t>(options.draws), options.threads, options.stop, [&](std::size_t k) {
        const std::span<double> solution(result.solutions.data() + k * count, count);
        if (!resampler.draw(RandomStream(options.seed, k), solution)) {
            std::fill(solution.begin(), solution.end(), kNan);
            ++failed;
        }
        const int soFar = ++done;
        if (options.progress && soFar % 64 == 0) {
            options.progress(static_cast<double>(soFar) / options.draws);
        }
    });
    if (options.stop.stop_requested()) {
        return failure(ErrorCode::usage, FS_TEXT("The bootstrap was cancelled."));
    }
    result.failed = failed;
    fillIntervals(*refitter, fit, options, result);
    if (result.failed > 0) {
        result.warnings.push_back({FS_TEXT("{0} of {1} resamples could not be fitted and are left out."),
                                   {std::to_string(result.failed), std::to_string(result.draws)}});
    }
    return result;
}

std::vector<BandPoint> bootstrapBand(const FitResult& fit, const BootstrapResult& draws,
                                     const std::vector<double>& x, double level, int threads) {
    const ModelForm* form = findModelForm(fit.form);
    std::vector<BandPoint> band(x.size());
    if (!form) {
        return band;
    }
    const std::size_t count = form->parameterCount();
    const bool isLog = form->description().isLogResponse;
    parallelFor(x.size(), threads, {}, [&](std::size_t i) {
        const Predictor v =
            centred(form->description(), x[i], 1, {fit.solution.xReference, fit.solution.secondReference});
        std::vector<double> values;
        values.reserve(static_cast<std::size_t>(draws.draws));
        for (std::size_t k = 0; k < static_cast<std::size_t>(draws.draws); ++k) {
            const std::span<const double> solution(draws.solutions.data() + k * count, count);
            if (!std::isnan(solution[0])) {
                values.push_back(form->evaluate(solution, v));
            }
        }
        band[i] = {x[i], kNan, kNan};
        if (values.empty()) {
            return;
        }
        auto sortedTo = values.begin();
        const auto at = [&](double probability) { // of rising probabilities
            const auto position =
                values.begin() + std::lround(probability * static_cast<double>(values.size() - 1));
            std::nth_element(sortedTo, position, values.end());
            sortedTo = position;
            return isLog ? std::exp(*position) : *position;
        };
        band[i].low = at((1 - level) / 2);
        band[i].high = at((1 + level) / 2);
    });
    return band;
}

std::string_view toString(BootstrapKind kind) {
    switch (kind) {
    case BootstrapKind::automatic:
        return "automatic";
    case BootstrapKind::cases:
        return "cases";
    case BootstrapKind::residual:
        return "residual";
    case BootstrapKind::parametric:
        return "parametric";
    }
    return "cases";
}

} // namespace frontierscope
