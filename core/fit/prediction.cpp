// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/prediction.h"

#include "core/fit/fit_problem.h"
#include "core/fit/model_registry.h"
#include "core/stats/quantiles.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace frontierscope {

namespace {

struct Interval {
    double low, high;
};

/// A scale without the form's bounds: logit between floor and ceiling, -ln(ceiling - y) below a ceiling, else
/// y.
class OpenScale {
public:
    /// A free floor or ceiling is itself uncertain, so its admissible range bounds the curve instead.
    OpenScale(const FormDescription& form, const FitSolution& solution, BandScale scale)
        : m_bounds(scale == BandScale::response ? FormBounds::none : form.bounds) {
        const auto isFree = [&](std::size_t index) {
            return std::find(solution.freeIndex.begin(), solution.freeIndex.end(), index) !=
                   solution.freeIndex.end();
        };
        if (form.ceilingIndex) {
            const std::size_t i = *form.ceilingIndex;
            m_ceiling = isFree(i) ? form.parameters[i].high : solution.parameters[i];
        }
        if (form.floorIndex) {
            const std::size_t i = *form.floorIndex;
            m_floor = isFree(i) ? form.parameters[i].low : solution.parameters[i];
        }
    }

    /// mean ± halfWidth on the open scale, seen from y; halfWidth is in units of y.
    [[nodiscard]] Interval around(double mean, double halfWidth) const {
        if (m_bounds == FormBounds::ceiling && mean < m_ceiling) {
            const double factor = std::exp(halfWidth / (m_ceiling - mean));
            return {m_ceiling - (m_ceiling - mean) * factor, m_ceiling - (m_ceiling - mean) / factor};
        }
        if (m_bounds == FormBounds::floorAndCeiling && mean > m_floor && mean < m_ceiling) {
            const double range = m_ceiling - m_floor;
            const double share = (mean - m_floor) / range;
            const double step = halfWidth / (range * share * (1 - share));
            const auto back = [&](double s) {
                return m_floor + range / (1 + (1 - share) / share * std::exp(-s));
            };
            return {back(-step), back(step)};
        }
        return {mean - halfWidth, mean + halfWidth};
    }

    /// Ends the interval of a single observation at the bounds.
    [[nodiscard]] Interval within(Interval interval) const {
        if (m_bounds != FormBounds::none) {
            interval.high = std::min(interval.high, m_ceiling);
        }
        if (m_bounds == FormBounds::floorAndCeiling) {
            interval.low = std::max(interval.low, m_floor);
        }
        return interval;
    }

private:
    FormBounds m_bounds;
    double m_floor = 0, m_ceiling = 0;
};

/// g'Cg, C over the free parameters.
double varianceOf(const FitSolution& solution, const std::vector<double>& gradient) {
    const std::size_t free = solution.freeIndex.size();
    double sum = 0;
    for (std::size_t a = 0; a < free; ++a) {
        for (std::size_t b = 0; b < free; ++b) {
            sum += gradient[solution.freeIndex[a]] * solution.covariance[a * free + b] *
                   gradient[solution.freeIndex[b]];
        }
    }
    return std::max(sum, 0.0);
}

void addIntervals(const FitResult& fit, const FormDescription& form, const std::vector<double>& gradient,
                  double level, BandScale scale, FitPrediction& prediction) {
    const std::size_t free = fit.solution.freeIndex.size();
    if (fit.degreesOfFreedom() == 0 || fit.solution.covariance.size() != free * free) {
        return;
    }
    // mean and gradient are on the scale of the form; the residual's may be the logarithm of it.
    const bool isLogMean = fit.isLogResponse && !form.isLogResponse;
    const double mean = isLogMean ? std::log(prediction.mean) : prediction.mean;
    const double error = std::sqrt(varianceOf(fit.solution, gradient)) / (isLogMean ? prediction.mean : 1);
    const double t = studentQuantile(level, static_cast<double>(fit.degreesOfFreedom()));
    const OpenScale open(form, fit.solution, fit.isLogResponse ? BandScale::response : scale);
    const Interval confidence = open.around(mean, t * error);
    const double spread = t * fit.residualSd;
    const Interval single = open.within({mean - std::hypot(mean - confidence.low, spread),
                                         mean + std::hypot(confidence.high - mean, spread)});
    const auto back = [&](double value) {
        return fit.isLogResponse ? std::exp(value) : value;
    };
    prediction.ciLow = back(confidence.low);
    prediction.ciHigh = back(confidence.high);
    prediction.piLow = back(single.low);
    prediction.piHigh = back(single.high);
}

void addWarnings(const FitResult& fit, const FormDescription& form, FitPrediction& prediction) {
    if (prediction.isExtrapolated) {
        const double x = prediction.x;
        if (form.xScale == XScale::log10 || form.xScale == XScale::natural) {
            const double decades = x > fit.xHigh ? std::log10(x / fit.xHigh) : std::log10(fit.xLow / x);
            prediction.warnings.push_back(
                {FS_TEXT("Outside the data by {0} decades."), {fmt::format("{:.1f}", decades)}});
        } else {
            prediction.warnings.push_back({FS_TEXT("Outside the data: the points end at {0}."),
                                           {fmt::format("{:.6g}", x > fit.xHigh ? fit.xHigh : fit.xLow)}});
        }
    }
    const bool isScore = form.id == "log-linear" || form.bounds != FormBounds::none;
    if (isScore && prediction.mean > 100) {
        prediction.warnings.push_back({FS_TEXT("The curve is above 100 % here: {0} % is no possible score."),
                                       {fmt::format("{:.1f}", prediction.mean)}});
    }
    if (isScore && prediction.mean < 0) {
        prediction.warnings.push_back({FS_TEXT("The curve is below 0 % here: {0} % is no possible score."),
                                       {fmt::format("{:.1f}", prediction.mean)}});
    }
}

} // namespace

FitPrediction predict(const FitResult& fit, double x, double level, BandScale scale) {
    return predictAt(fit, x, 0, level, scale);
}

FitPrediction predictAt(const FitResult& fit, double x, double secondX, double level, BandScale scale) {
    FitPrediction prediction;
    prediction.x = x;
    prediction.mean = std::numeric_limits<double>::quiet_NaN();
    const ModelForm* form = findModelForm(fit.form);
    if (!form || !fit.hasSolution()) {
        return prediction;
    }
    const FormDescription& description = form->description();
    const Predictor v =
        centred(description, x, secondX, {fit.solution.xReference, fit.solution.secondReference});
    if (!std::isfinite(v.x) || !std::isfinite(v.second)) {
        return prediction;
    }
    std::vector<double> gradient(form->parameterCount());
    prediction.mean = form->evaluate(fit.solution.parameters, v, gradient);
    prediction.isExtrapolated = x < fit.xLow || x > fit.xHigh;
    addIntervals(fit, description, gradient, level, scale, prediction);
    if (description.isLogResponse) {
        prediction.mean = std::exp(prediction.mean);
    }
    addWarnings(fit, description, prediction);
    return prediction;
}

} // namespace frontierscope
