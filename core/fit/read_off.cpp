// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/read_off.h"

#include "core/fit/model_form.h"
#include "core/fit/model_registry.h"
#include "core/fit/prediction.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

namespace frontierscope {

namespace {

/// x of a form as a coordinate in which steps are even: log10 x, or x.
class Coordinate {
public:
    Coordinate(const FormDescription& form, const FitResult& fit)
        : m_isLog(form.xScale == XScale::log10 || form.xScale == XScale::natural ||
                  (form.xScale == XScale::ratio && fit.xLow > 0)) {
        m_low = of(fit.xLow);
        m_high = of(fit.xHigh);
        const double reach = m_isLog ? 30 : 1000 * std::max(m_high - m_low, 1e-12);
        m_first = m_low - reach;
        m_last = m_high + reach;
    }

    [[nodiscard]] double of(double x) const { return m_isLog ? std::log10(x) : x; }
    [[nodiscard]] double back(double u) const { return m_isLog ? std::pow(10, u) : u; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_last; }
    /// Decades outside the data; for a plain coordinate, in units of log10 where that makes sense, else 0.
    [[nodiscard]] double decadesOutside(double u) const {
        return m_isLog ? std::max({0.0, u - m_high, m_low - u}) : 0;
    }

private:
    bool m_isLog;
    double m_low = 0, m_high = 0, m_first = 0, m_last = 0;
};

using Curve = std::function<double(double)>; ///< of the coordinate

/// Where the curve changes sign between a and b, by bisection to the last digit.
double bisect(const Curve& f, double a, double b) {
    const bool isNegativeAtA = f(a) < 0;
    for (int i = 0; i < 200; ++i) {
        const double middle = a + (b - a) / 2;
        if (middle == a || middle == b) {
            break;
        }
        (f(middle) < 0) == isNegativeAtA ? a = middle : b = middle;
    }
    return a + (b - a) / 2;
}

/// The first sign change of f going from `from` towards `end`; empty if there is none.
std::optional<double> firstCrossing(const Curve& f, double from, double end) {
    constexpr int kSteps = 600;
    double previous = from;
    double before = f(from);
    for (int i = 1; i <= kSteps; ++i) {
        // Short steps near the start, long ones far away.
        const double share = static_cast<double>(i) / kSteps;
        const double u = from + (end - from) * share * share;
        const double value = f(u);
        if (!std::isfinite(value)) {
            return std::nullopt;
        }
        if ((value < 0) != (before < 0)) {
            return bisect(f, previous, u);
        }
        previous = u;
        before = value;
    }
    return std::nullopt;
}

/// Where the mean reaches y, the crossing nearest to the middle of the data.
std::optional<double> crossingOfMean(const FitResult& fit, double y, const Coordinate& coordinate) {
    const Curve f = [&](double u) {
        return predict(fit, coordinate.back(u)).mean - y;
    };
    const double middle = (coordinate.low() + coordinate.high()) / 2;
    if (f(middle) == 0) {
        return middle;
    }
    const auto up = firstCrossing(f, middle, coordinate.last());
    const auto down = firstCrossing(f, middle, coordinate.first());
    if (up && down) {
        return *up - middle <= middle - *down ? up : down;
    }
    return up ? up : down;
}

/// > 0 while the band at u holds y.
double insideBand(const FitResult& fit, double y, double x, double level) {
    const FitPrediction prediction = predict(fit, x, level);
    if (!prediction.ciLow) {
        return std::nan("");
    }
    return std::min(*prediction.ciHigh - y, y - *prediction.ciLow);
}

void addWarnings(const FormDescription& form, ReadOff& result) {
    if (result.extrapolatedDecades > 0) {
        result.warnings.push_back({FS_TEXT("Outside the data by {0} decades."),
                                   {fmt::format("{:.1f}", result.extrapolatedDecades)}});
    }
    if (result.hasInterval && (!result.low || !result.high)) {
        result.warnings.push_back(
            {FS_TEXT("The interval has no end on one side: the slope is too uncertain."), {}});
    }
    if ((form.id == "log-linear" || form.bounds != FormBounds::none) && (result.y > 100 || result.y < 0)) {
        result.warnings.push_back(
            {FS_TEXT("{0} % is no possible score."), {fmt::format("{:.6g}", result.y)}});
    }
}

} // namespace

ReadOff solveFor(const FitResult& fit, double y, double level) {
    ReadOff result;
    result.y = y;
    const ModelForm* form = findModelForm(fit.form);
    if (!form || !fit.hasSolution() || form->description().hasSecondX || !std::isfinite(y)) {
        result.warnings.push_back({FS_TEXT("There is no curve to read off."), {}});
        return result;
    }
    const Coordinate coordinate(form->description(), fit);
    const auto u = crossingOfMean(fit, y, coordinate);
    if (!u) {
        result.warnings.push_back({FS_TEXT("The curve never reaches {0}."), {fmt::format("{:.6g}", y)}});
        return result;
    }
    result.x = coordinate.back(*u);
    result.extrapolatedDecades = coordinate.decadesOutside(*u);
    const Curve inside = [&](double v) {
        return insideBand(fit, y, coordinate.back(v), level);
    };
    if (std::isfinite(inside(*u))) {
        result.hasInterval = true;
        if (const auto low = firstCrossing(inside, *u, coordinate.first())) {
            result.low = coordinate.back(*low);
        }
        if (const auto high = firstCrossing(inside, *u, coordinate.last())) {
            result.high = coordinate.back(*high);
        }
    }
    addWarnings(form->description(), result);
    return result;
}

} // namespace frontierscope
