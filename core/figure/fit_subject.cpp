// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/fit_subject.h"

#include "core/figure/figure_words.h"
#include "core/figure/ticks.h"
#include "core/fit/model_registry.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace frontierscope {

namespace {

constexpr std::string_view kDateForm = "exponential-time";

FitOptions optionsOf(std::string_view form) {
    FitOptions options;
    options.form = form;
    return options;
}

/// Three significant digits, without an exponent where people can read it.
std::string rounded(double value, bool isScientific) {
    if (value == 0 || !std::isfinite(value)) {
        return fmt::format("{:g}", value);
    }
    const double scale = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    const bool isReadable = std::abs(value) < 1e9 && std::abs(value) >= 1e-3;
    return formatTick(std::round(value / scale) * scale,
                      isReadable && !isScientific ? TickFormat::plain : TickFormat::powerOfTen);
}

} // namespace

FitData FitSubject::data() const {
    FitData data;
    for (const SubjectPoint* point : usedPoints()) {
        data.x.push_back(point->x);
        data.y.push_back(point->y);
    }
    return data;
}

std::vector<const SubjectPoint*> FitSubject::usedPoints() const {
    std::vector<const SubjectPoint*> used;
    for (const SubjectPoint& point : points) {
        if (isUsed(point)) {
            used.push_back(&point);
        }
    }
    return used;
}

std::size_t FitSubject::maskedCount() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(points, [](const SubjectPoint& point) { return point.isMasked; }));
}

std::vector<FitOptions> candidateForms(const FitSubject& subject, const SeriesFit& how) {
    if (subject.isDates) {
        return {optionsOf(kDateForm)};
    }
    std::vector<FitOptions> forms = automaticForms(subject.data());
    const auto isChosen = [&](const FitOptions& options) {
        return options.form == how.form;
    };
    if (how.form != "auto" && how.form != "none" && std::ranges::none_of(forms, isChosen)) {
        forms.push_back(optionsOf(how.form));
    }
    return forms;
}

std::vector<std::string_view> formsFor(const FitSubject& subject) {
    std::vector<std::string_view> forms;
    for (const ModelForm* form : modelForms()) {
        const FormDescription& description = form->description();
        if (!description.hasSecondX && (description.id == kDateForm) == subject.isDates) {
            forms.push_back(description.id);
        }
    }
    return forms;
}

Result<CurveFit> fitCurve(const FitSubject& subject, const SeriesFit& how, const std::stop_token& stop) {
    const FitData data = subject.data();
    if (subject.isDates || how.form != "auto") {
        return fitForm(data, optionsOf(subject.isDates ? kDateForm : std::string_view(how.form)), stop)
            .map([](FitResult&& fit) {
                return CurveFit{std::move(fit), std::nullopt};
            });
    }
    auto selection = selectForm(data, candidateForms(subject, how), stop);
    if (!selection) {
        return tl::unexpected(selection.error());
    }
    FitResult best = selection->fits[selection->best.value_or(0)].fit;
    return CurveFit{std::move(best), std::move(*selection)};
}

SeriesFit fitOf(const FigureSpec& spec, const std::string& subject) {
    const auto found = spec.fits.find(subject);
    return found == spec.fits.end() ? SeriesFit{} : found->second;
}

std::string quantityText(const FitSubject& subject, double x, Language language) {
    if (subject.isDates) {
        return formatTick(x, TickFormat::date);
    }
    if (subject.xUnit == "relative") {
        return rounded(x, false) + "×";
    }
    const std::string number = rounded(x, subject.xUnit == "FLOP");
    return subject.xUnit.empty() ? number : number + " " + dataTerm(language, subject.xUnit);
}

std::string valueText(const FitSubject& subject, double y) {
    return subject.isDates ? usdText(y) : scoreText(y, subject.yUnit == "percent");
}

} // namespace frontierscope
