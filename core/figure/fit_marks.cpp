// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/fit_marks.h"

#include "core/figure/clip.h"
#include "core/figure/figure_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr int kSamples = 96; ///< over the axis; enough that a bend shows no corner at slide size

double sampleX(const Axis& axis, int index, double low, double high) {
    const double from = axisFraction(axis, low);
    const double to = axisFraction(axis, high);
    if (index == 0 || index == kSamples) {
        return index == 0 ? low : high;
    }
    return axisValue(axis, from + (to - from) * index / kSamples);
}

void addCurve(Panel& panel, const FitResult& fit, double low, double high, Curve look) {
    low = std::max(low, panel.x.low);
    high = std::min(high, panel.x.high);
    if (!(low < high)) {
        return;
    }
    std::vector<PointF> points;
    for (int i = 0; i <= kSamples; ++i) {
        const double x = sampleX(panel.x, i, low, high);
        if (const double mean = predict(fit, x).mean; std::isfinite(mean)) {
            points.push_back({x, mean});
        }
    }
    for (auto& part : clipPolyline(points, panel.x, panel.y)) {
        look.points = std::move(part);
        panel.curves.push_back(look);
    }
}

void addBand(Panel& panel, const FitResult& fit, const FitLook& look, bool isPrediction) {
    std::vector<PointF> upper, outline;
    for (int i = 0; i <= kSamples; ++i) {
        const double x = sampleX(panel.x, i, panel.x.low, panel.x.high);
        const FitPrediction at = predict(fit, x);
        const auto low = isPrediction ? at.piLow : at.ciLow;
        const auto high = isPrediction ? at.piHigh : at.ciHigh;
        if (low && high && std::isfinite(*low) && std::isfinite(*high)) {
            outline.push_back({x, *low});
            upper.push_back({x, *high});
        }
    }
    outline.insert(outline.end(), upper.rbegin(), upper.rend());
    Area area;
    area.id = (isPrediction ? "prediction-" : "confidence-") + look.id;
    area.color = look.color;
    area.opacity = isPrediction ? 0.06 : 0.13;
    area.outline = clipPolygon(outline, panel.x, panel.y);
    if (area.outline.size() >= 3) {
        panel.areas.push_back(std::move(area));
    }
}

std::string statusSentence(FitStatus status, Language language) {
    switch (status) {
    case FitStatus::tooFewPoints:
        return say(language, FS_TEXT("Too few points for a fit."));
    case FitStatus::notIdentified:
        return say(language, FS_TEXT("The points don't identify the curve."));
    case FitStatus::atBound:
        return say(language, FS_TEXT("The fit ends at a bound: take it with care."));
    case FitStatus::notConverged:
        return say(language, FS_TEXT("The fit did not converge."));
    case FitStatus::ok:
        break;
    }
    return {};
}

} // namespace

std::optional<double> parameterValue(const FitResult& fit, const std::string& name) {
    const auto found = std::ranges::find(fit.parameters, name, &FitParameter::name);
    return found == fit.parameters.end() ? std::nullopt : std::optional(found->estimate);
}

void addFitMarks(Panel& panel, const FitResult& fit, const FitLook& look) {
    if (fit.status == FitStatus::tooFewPoints || fit.parameters.empty()) {
        return;
    }
    if (fit.status == FitStatus::ok) {
        if (look.showPredictionBand) {
            addBand(panel, fit, look, true);
        }
        if (look.showConfidenceBand) {
            addBand(panel, fit, look, false);
        }
    }
    Curve curve;
    curve.id = "fit-" + look.id;
    curve.color = look.color;
    curve.width = 2.5;
    addCurve(panel, fit, fit.xLow, fit.xHigh, curve);
    curve.id = "extrapolation-" + look.id;
    curve.style = LineStyle::dashed;
    curve.opacity = 0.6;
    addCurve(panel, fit, panel.x.low, fit.xLow, curve);
    addCurve(panel, fit, fit.xHigh, panel.x.high, curve);
}

std::string fitSentence(const FitResult& fit, const std::string& unit, Language language) {
    if (fit.status != FitStatus::ok) {
        return statusSentence(fit.status, language);
    }
    const std::string rSquared = fmt::format("{:.3f}", fit.rSquared);
    const std::string n = countText(fit.n);
    const auto slope = parameterValue(fit, "slope_per_decade");
    if (slope && fit.form == "log-linear") {
        const std::string value = fmt::format("{:.1f}", *slope);
        return unit == "percent"
                   ? say(language, FS_TEXT("{0} points per decade, R² {1}, n = {2}"), {value, rSquared, n})
                   : say(language, FS_TEXT("{0} per decade, R² {1}, n = {2}"), {value, rSquared, n});
    }
    return say(language, FS_TEXT("{0}: R² {1}, n = {2}"), {fit.form, rSquared, n});
}

std::optional<std::string> ceilingWarning(const Panel& panel, const FitResult& fit, Language language) {
    const auto slope = parameterValue(fit, "slope_per_decade");
    const auto intercept = parameterValue(fit, "intercept");
    if (fit.form != "log-linear" || !slope || !intercept || *slope <= 0 ||
        panel.y.format != TickFormat::percent || fit.status == FitStatus::tooFewPoints) {
        return std::nullopt;
    }
    const double crossing = std::pow(10.0, (100 - *intercept) / *slope);
    if (crossing > panel.x.high || crossing < panel.x.low) {
        return std::nullopt;
    }
    return say(language, FS_TEXT("The straight line passes 100% within the chart: no score can."));
}

} // namespace frontierscope
