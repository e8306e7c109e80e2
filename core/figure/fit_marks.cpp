// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/fit_marks.h"

#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/figure/read_off_marks.h"
#include "core/fit/model_registry.h"
#include "core/fit/prediction.h"

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

/// Where a curve is drawn, and which part of that has data.
struct Reach {
    double low, dataLow, dataHigh, high;
};

Reach reachOf(const Panel& panel, const FitResult& fit, const SeriesFit& how) {
    Reach reach{panel.x.low, fit.xLow, fit.xHigh, panel.x.high};
    if (how.extrapolation) {
        const bool isLog = panel.x.scale == AxisScale::log10;
        const double step = isLog ? std::pow(10.0, *how.extrapolation) : *how.extrapolation;
        reach.low = std::max(reach.low, isLog ? fit.xLow / step : fit.xLow - step);
        reach.high = std::min(reach.high, isLog ? fit.xHigh * step : fit.xHigh + step);
    }
    return reach;
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

/// The band between two x; fainter beyond the data.
void addBand(Panel& panel, const FitSubject& subject, const FitResult& fit, bool isPrediction, double low,
             double high) {
    low = std::max(low, panel.x.low);
    high = std::min(high, panel.x.high);
    if (!(low < high)) {
        return;
    }
    std::vector<PointF> upper, outline;
    for (int i = 0; i <= kSamples; ++i) {
        const double x = sampleX(panel.x, i, low, high);
        const FitPrediction at = predict(fit, x, subject.level);
        const auto from = isPrediction ? at.piLow : at.ciLow;
        const auto to = isPrediction ? at.piHigh : at.ciHigh;
        if (from && to && std::isfinite(*from) && std::isfinite(*to)) {
            outline.push_back({x, *from});
            upper.push_back({x, *to});
        }
    }
    outline.insert(outline.end(), upper.rbegin(), upper.rend());
    const bool isBeyond = low >= fit.xHigh || high <= fit.xLow;
    Area area;
    area.id = (isPrediction ? "prediction-" : "confidence-") + subject.id + (isBeyond ? "-beyond" : "");
    area.color = subject.color;
    area.opacity = (isPrediction ? 0.08 : 0.15) * (isBeyond ? 0.55 : 1);
    area.outline = clipPolygon(outline, panel.x, panel.y);
    if (area.outline.size() >= 3) {
        panel.areas.push_back(std::move(area));
    }
}

void addBands(Panel& panel, const FitSubject& subject, const FitResult& fit, bool isPrediction,
              const Reach& reach) {
    addBand(panel, subject, fit, isPrediction, reach.low, reach.dataLow);
    addBand(panel, subject, fit, isPrediction, reach.dataLow, reach.dataHigh);
    addBand(panel, subject, fit, isPrediction, reach.dataHigh, reach.high);
}

} // namespace

Message statusMessage(FitStatus status) {
    switch (status) {
    case FitStatus::tooFewPoints:
        return {FS_TEXT("Too few points for a fit."), {}};
    case FitStatus::notIdentified:
        return {FS_TEXT("The points don't identify the curve."), {}};
    case FitStatus::atBound:
        return {FS_TEXT("The fit ends at a bound: take it with care."), {}};
    case FitStatus::notConverged:
        return {FS_TEXT("The fit did not converge."), {}};
    case FitStatus::ok:
        break;
    }
    return {};
}

Message maskedMessage(std::size_t count) {
    if (count == 0) {
        return {};
    }
    return count == 1 ? Message{FS_TEXT("1 point is left out of the fit."), {}}
                      : Message{FS_TEXT("{0} points are left out of the fit."), {countText(count)}};
}

std::string maskedSentence(std::size_t count, Language language) {
    return render(maskedMessage(count), language);
}

std::optional<double> parameterValue(const FitResult& fit, const std::string& name) {
    const auto found = std::ranges::find(fit.parameters, name, &FitParameter::name);
    return found == fit.parameters.end() ? std::nullopt : std::optional(found->estimate);
}

void extendForExtrapolation(Axis& axis, const SeriesFit& how, double high) {
    if (how.extrapolation) {
        const bool isLog = axis.scale == AxisScale::log10;
        axis.high = std::max(axis.high,
                             isLog ? high * std::pow(10.0, *how.extrapolation) : high + *how.extrapolation);
    }
}

void addFitMarks(Panel& panel, const FitSubject& subject, const FitResult& fit, const SeriesFit& how,
                 Language language) {
    if (fit.status == FitStatus::tooFewPoints || fit.parameters.empty()) {
        return;
    }
    const Reach reach = reachOf(panel, fit, how);
    if (fit.status == FitStatus::ok) {
        if (how.showPredictionBand) {
            addBands(panel, subject, fit, true, reach);
        }
        if (how.showConfidenceBand) {
            addBands(panel, subject, fit, false, reach);
        }
    }
    Curve curve;
    curve.id = "fit-" + subject.id;
    curve.color = subject.color;
    curve.width = 2.5;
    addCurve(panel, fit, reach.dataLow, reach.dataHigh, curve);
    curve.id = "extrapolation-" + subject.id;
    curve.style = LineStyle::dashed;
    curve.opacity = 0.6;
    addCurve(panel, fit, reach.low, reach.dataLow, curve);
    addCurve(panel, fit, reach.dataHigh, reach.high, curve);
    for (std::size_t i = 0; i < how.readOffs.size(); ++i) {
        addReadOff(panel, subject, fit, how.readOffs[i], i, language);
    }
}

std::string fitSentence(const FitResult& fit, const std::string& unit, Language language) {
    if (fit.status != FitStatus::ok) {
        return render(statusMessage(fit.status), language);
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
    const ModelForm* form = findModelForm(fit.form);
    const std::string name =
        form == nullptr ? fit.form : dataTerm(language, std::string(form->description().name));
    return say(language, FS_TEXT("{0}: R² {1}, n = {2}"), {name, rSquared, n});
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
