// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/residual_strip.h"

#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/fit/prediction.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

constexpr std::size_t kManyPoints = 25; ///< are drawn small

double residualOf(const SubjectPoint& point, const FitResult& fit) {
    const double mean = predict(fit, point.x).mean;
    return fit.isLogResponse ? std::log(point.y) - std::log(mean) : point.y - mean;
}

std::string axisTitle(const FittedSubject& first, Language language) {
    if (first.second->isLogResponse) {
        return say(language, FS_TEXT("Residual (log)"));
    }
    return first.first->yUnit == "percent" ? say(language, FS_TEXT("Residual, points"))
                                           : say(language, FS_TEXT("Residual"));
}

void addPoints(Panel& strip, const FittedSubject& fitted, Language language) {
    const auto& [subject, fit] = fitted;
    for (const SubjectPoint& point : subject->points) {
        const double residual = residualOf(point, *fit);
        if (!std::isfinite(residual) || !(point.x >= strip.x.low && point.x <= strip.x.high)) {
            continue;
        }
        PointMark mark;
        mark.id = std::string(kResidualPrefix) + point.id;
        mark.name = point.name;
        mark.group = subject->id;
        mark.x = point.x;
        mark.y = residual;
        mark.color = subject->color;
        mark.isMasked = point.isMasked;
        mark.emphasis = subject->points.size() > kManyPoints ? Emphasis::pale : Emphasis::normal;
        mark.card = {{say(language, FS_TEXT("Residual")), fmt::format("{:+.2f}", residual)}};
        strip.points.push_back(std::move(mark));
    }
}

/// Half the height of the strip: a round number that holds the largest residual, so that a tick stands on
/// each side of zero, and some room beyond it.
double residualLimit(double largest) {
    constexpr double kRoom = 1.2;
    if (!(largest > 0)) {
        return 1;
    }
    const double decade = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double mantissa : {1.0, 2.0, 5.0}) {
        if (largest <= mantissa * decade) {
            return kRoom * mantissa * decade;
        }
    }
    return kRoom * 10 * decade;
}

} // namespace

Panel residualStrip(Panel& above, const std::vector<FittedSubject>& fits, Language language) {
    Panel strip;
    strip.id = above.id + "-residuals";
    strip.isStrip = true;
    strip.x = above.x;
    above.x.isBare = true;
    above.x.title.clear();
    above.x.hint.clear();
    double largest = 0;
    for (const FittedSubject& fitted : fits) {
        addPoints(strip, fitted, language);
    }
    for (const PointMark& point : strip.points) {
        largest = std::max(largest, std::abs(point.y));
    }
    strip.y.high = residualLimit(largest);
    strip.y.low = -strip.y.high;
    strip.y.title = fits.empty() ? say(language, FS_TEXT("Residual")) : axisTitle(fits.front(), language);
    Curve zero;
    zero.id = "zero";
    zero.color = {ColorRole::Kind::ink, 0};
    zero.width = 1.25;
    zero.points = {{strip.x.low, 0}, {strip.x.high, 0}};
    strip.curves.push_back(std::move(zero));
    return strip;
}

} // namespace frontierscope
