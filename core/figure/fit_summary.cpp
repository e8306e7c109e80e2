// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/fit_summary.h"

#include "core/figure/figure_words.h"
#include "core/figure/fit_marks.h"
#include "core/figure/ticks.h"
#include "core/fit/influence.h"
#include "core/fit/model_registry.h"
#include "core/fit/read_off.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kFarDecades = 2; ///< a line that passes 100 % farther out worries nobody

constexpr std::array kParameterNames = {
    std::pair{std::string_view("intercept"), FS_TEXT("intercept")},
    std::pair{std::string_view("slope_per_decade"), FS_TEXT("slope per decade")},
    std::pair{std::string_view("log10_midpoint"), FS_TEXT("log10 of the midpoint")},
    std::pair{std::string_view("floor"), FS_TEXT("floor")},
    std::pair{std::string_view("ceiling"), FS_TEXT("ceiling")},
    std::pair{std::string_view("coefficient"), FS_TEXT("coefficient")},
    std::pair{std::string_view("exponent"), FS_TEXT("exponent")},
    std::pair{std::string_view("irreducible"), FS_TEXT("irreducible part")},
    std::pair{std::string_view("shift"), FS_TEXT("shift")},
    std::pair{std::string_view("value_at_mean_time"), FS_TEXT("value at the mean date")},
    std::pair{std::string_view("factor_per_year"), FS_TEXT("times cheaper per year")},
};

std::optional<MostInfluential> mostInfluential(const FitSubject& subject, const FitResult& fit,
                                               const std::stop_token& stop) {
    const auto influences = fit.status == FitStatus::ok
                                ? pointInfluences(subject.data(), fit, stop)
                                : Result<std::vector<PointInfluence>>(std::vector<PointInfluence>());
    if (!influences) {
        return std::nullopt;
    }
    const auto used = subject.usedPoints();
    std::optional<MostInfluential> most;
    for (const PointInfluence& influence : *influences) {
        for (std::size_t i = 0; i < influence.changeInSe.size() && i < fit.parameters.size(); ++i) {
            const double moved = influence.changeInSe[i];
            if (std::isfinite(moved) && (!most || std::abs(moved) > std::abs(most->changeInSe))) {
                most = {used[influence.point]->id, used[influence.point]->name, fit.parameters[i].name,
                        influence.change[i], moved};
            }
        }
    }
    return most;
}

void addCeilingCaution(const FitSubject& subject, const FitResult& fit, std::vector<Message>& cautions) {
    const auto slope = parameterValue(fit, "slope_per_decade");
    if (fit.form != "log-linear" || subject.yUnit != "percent" || !slope || *slope <= 0) {
        return;
    }
    const ReadOff ceiling = solveFor(fit, 100, subject.level);
    if (ceiling.x && ceiling.extrapolatedDecades < kFarDecades) {
        cautions.push_back(
            {FS_TEXT("The straight line passes 100% at {0}, {1} decades beyond the data: no score can."),
             {quantityText(subject, *ceiling.x, Language::english),
              fmt::format("{:.1f}", ceiling.extrapolatedDecades)}});
    }
}

std::vector<Message> cautionsOf(const FitSubject& subject, const FitResult& fit) {
    std::vector<Message> cautions;
    if (fit.status != FitStatus::ok) {
        cautions.push_back(statusMessage(fit.status));
    }
    cautions.insert(cautions.end(), fit.warnings.begin(), fit.warnings.end());
    addCeilingCaution(subject, fit, cautions);
    if (const std::size_t masked = subject.maskedCount(); masked > 0) {
        cautions.push_back(maskedMessage(masked));
    }
    const auto unusable = std::ranges::count_if(
        subject.points, [&](const SubjectPoint& point) { return !point.isMasked && !subject.isUsed(point); });
    if (unusable > 0) {
        cautions.push_back(
            {FS_TEXT("Points that a log axis can't show, because their x is not above 0: {0}."),
             {std::to_string(unusable)}});
    }
    return cautions;
}

} // namespace

FitSummary summariseFit(FitSubject subject, SeriesFit how, const std::stop_token& stop) {
    FitSummary summary{std::move(subject), std::move(how), std::nullopt, {}, std::nullopt, {}};
    if (summary.how.form == "none") {
        return summary;
    }
    auto curve = fitCurve(summary.subject, summary.how, stop);
    if (!curve) {
        summary.cautions.push_back(curve.error().message);
    }
    if (curve && curve->selection) {
        summary.selection = *curve->selection;
    } else if (auto all =
                   selectForm(summary.subject.data(), candidateForms(summary.subject, summary.how), stop)) {
        summary.selection = std::move(*all);
    }
    if (curve && !stop.stop_requested()) {
        summary.influence = mostInfluential(summary.subject, curve->fit, stop);
        summary.cautions = cautionsOf(summary.subject, curve->fit);
        summary.curve = std::move(*curve);
    }
    return summary;
}

NumberWords numberWords(double value, const std::optional<double>& error, const std::optional<double>& low,
                        const std::optional<double>& high) {
    constexpr double kLargest = 1e6;
    constexpr double kSmallest = 1e-4;
    const double size = std::max(std::abs(value), error.value_or(0));
    const bool isPlain = size == 0 || (size < kLargest && size >= kSmallest);
    const double finest = error && *error > 0 ? *error : std::abs(value);
    // Two digits of the error; without one, three of the value.
    const int significant = error && *error > 0 ? 1 : 2;
    const int decimals =
        finest > 0 ? std::clamp(significant - static_cast<int>(std::floor(std::log10(finest))), 0, 7) : 1;
    const auto text = [&](const std::optional<double>& number) {
        if (!number || !std::isfinite(*number)) {
            return std::string();
        }
        return isPlain ? fmt::format("{:.{}f}", *number + 0.0, decimals) : fmt::format("{:.3g}", *number);
    };
    return {text(value), text(error), text(low), text(high)};
}

std::string parameterName(const std::string& parameter, Language language) {
    const auto found = std::ranges::find(kParameterNames, std::string_view(parameter),
                                         [](const auto& entry) { return entry.first; });
    return found == kParameterNames.end() ? parameter : say(language, found->second);
}

std::string formName(const std::string& form, Language language) {
    if (form == "auto") {
        return say(language, FS_TEXT("automatic: lowest AICc"));
    }
    if (form == "none") {
        return say(language, FS_TEXT("no curve"));
    }
    const ModelForm* known = findModelForm(form);
    return known == nullptr ? form : say(language, known->description().name);
}

} // namespace frontierscope
