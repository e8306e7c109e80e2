// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fit/selection.h"

#include "core/fit/influence.h"
#include "core/fit/model_registry.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace frontierscope {

namespace {

constexpr std::array<std::string_view, 6> kAutomaticForms = {
    "log-linear", "logistic", "power", "error-power", "saturating-power", "shifted-power"};

std::string nameOf(const FitResult& fit) {
    const ModelForm* form = findModelForm(fit.form);
    return form ? std::string(form->description().name) : fit.form;
}

bool isComparable(const FitResult& fit) {
    return fit.status == FitStatus::ok && fit.aicc.has_value();
}

/// The lowest AICc but the best's own.
std::optional<double> runnerUp(const FormSelection& selection) {
    std::optional<double> least;
    for (std::size_t i = 0; i < selection.fits.size(); ++i) {
        const RankedFit& ranked = selection.fits[i];
        if (i != selection.best && isComparable(ranked.fit) && ranked.deltaAicc) {
            least = std::min(least.value_or(*ranked.deltaAicc), *ranked.deltaAicc);
        }
    }
    return least;
}

/// The warning that says why a fit is not ok: too few points are said last, everything else before what
/// follows from it.
std::optional<Message> reasonOf(const FitResult& fit) {
    if (fit.status == FitStatus::ok || fit.warnings.empty()) {
        return std::nullopt;
    }
    if (fit.status == FitStatus::tooFewPoints) {
        return fit.warnings.back();
    }
    const auto reason = std::find_if(fit.warnings.begin(), fit.warnings.end(), [](const Message& warning) {
        return warning.text != FS_TEXT("{0} points of weight 0 are left out of the fit.");
    });
    return reason == fit.warnings.end() ? fit.warnings.back() : *reason;
}

Message verdictOfNone(const FormSelection& selection) {
    for (const RankedFit& ranked : selection.fits) {
        if (auto reason = reasonOf(ranked.fit)) {
            return *reason;
        }
    }
    if (selection.fits.size() == 1 && selection.fits.front().fit.status == FitStatus::ok) {
        return {FS_TEXT("AICc is not defined for so few points: no form can be preferred."), {}};
    }
    return {FS_TEXT("No form could be fitted so that its parameters are known."), {}};
}

/// Burnham and Anderson (2002, 2.6): differences under 2 say nothing, above 4 speak, above 10 leave no doubt.
Message verdictOf(const FormSelection& selection) {
    if (!selection.best) {
        return verdictOfNone(selection);
    }
    const std::string name = nameOf(selection.fits[*selection.best].fit);
    const std::optional<double> next = runnerUp(selection);
    if (!next) {
        return selection.fits.size() == 1
                   ? Message{FS_TEXT("Only the form {0} was fitted."), {name}}
                   : Message{FS_TEXT("Only the form {0} is determined by these points."), {name}};
    }
    const std::string difference = fmt::format("{:.1f}", *next);
    if (*next < 2) {
        return {FS_TEXT("No clear winner: the form {0} comes first, but the next is within ΔAICc {1}."),
                {name, difference}};
    }
    if (*next < 4) {
        return {FS_TEXT("The form {0} is somewhat better: ΔAICc {1}."), {name, difference}};
    }
    return {FS_TEXT("The form {0} is clearly better: ΔAICc {1}."), {name, difference}};
}

} // namespace

std::vector<FitOptions> automaticForms(const FitData& data) {
    const bool isPositive = std::all_of(data.x.begin(), data.x.end(), [](double x) { return x > 0; });
    std::vector<FitOptions> forms;
    for (const std::string_view id : kAutomaticForms) {
        if (isPositive || id == "shifted-power") {
            FitOptions options;
            options.form = id;
            forms.push_back(options);
        }
    }
    return forms;
}

std::optional<Message> automaticFormsNote(const FitData& data) {
    const auto count = std::count_if(data.x.begin(), data.x.end(), [](double x) { return x <= 0; });
    if (count == 0) {
        return std::nullopt;
    }
    return Message{
        FS_TEXT("{0} points have x at or below 0: only forms without the logarithm of x are compared."),
        {std::to_string(count)}};
}

FormSelection rankFits(std::vector<FitResult> fits) {
    FormSelection selection;
    for (FitResult& fit : fits) {
        selection.fits.push_back({.fit = std::move(fit),
                                  .deltaAicc = {},
                                  .akaikeWeight = {},
                                  .leaveOneOutRmse = {},
                                  .lastPointError = {}});
    }
    const bool isLog = !selection.fits.empty() && selection.fits.front().fit.isLogResponse;
    for (std::size_t i = 0; i < selection.fits.size(); ++i) {
        const FitResult& fit = selection.fits[i].fit;
        if (isComparable(fit) && fit.isLogResponse == isLog &&
            (!selection.best || *fit.aicc < *selection.fits[*selection.best].fit.aicc)) {
            selection.best = i;
        }
    }
    double sum = 0;
    for (RankedFit& ranked : selection.fits) {
        if (selection.best && ranked.fit.aicc && ranked.fit.isLogResponse == isLog) {
            ranked.deltaAicc = *ranked.fit.aicc - *selection.fits[*selection.best].fit.aicc;
            sum += isComparable(ranked.fit) ? std::exp(-*ranked.deltaAicc / 2) : 0;
        }
    }
    for (RankedFit& ranked : selection.fits) {
        if (ranked.deltaAicc && isComparable(ranked.fit)) {
            ranked.akaikeWeight = std::exp(-*ranked.deltaAicc / 2) / sum;
        }
    }
    selection.verdict = verdictOf(selection);
    return selection;
}

void fillCrossValidation(const FitData& data, RankedFit& ranked, const std::stop_token& stop) {
    const auto errors = leaveOneOutErrors(data, ranked.fit, stop);
    if (errors.empty()) {
        return;
    }
    double sum = 0;
    const LeftOut* last = &errors.front();
    for (const LeftOut& each : errors) {
        sum += each.error * each.error;
        last = data.x[each.point] >= data.x[last->point] ? &each : last;
    }
    ranked.leaveOneOutRmse = std::sqrt(sum / static_cast<double>(errors.size()));
    ranked.lastPointError = last->error;
}

Result<FormSelection> selectForm(const FitData& data, const std::vector<FitOptions>& candidates,
                                 const std::stop_token& stop) {
    std::vector<FitResult> fits;
    std::optional<Error> first;
    std::vector<OmittedForm> omitted;
    for (const FitOptions& options : candidates) {
        auto fit = fitForm(data, options, stop);
        if (fit) {
            fits.push_back(std::move(*fit));
        } else {
            omitted.push_back({options.form, fit.error().message});
            if (!first) {
                first = std::move(fit.error());
            }
        }
        if (stop.stop_requested()) {
            return failure(ErrorCode::usage, FS_TEXT("The fit was cancelled."));
        }
    }
    if (fits.empty()) {
        return first ? Result<FormSelection>(tl::unexpected(std::move(*first)))
                     : failure(ErrorCode::usage, FS_TEXT("No form was asked for."));
    }
    FormSelection selection = rankFits(std::move(fits));
    selection.omitted = std::move(omitted);
    return selection;
}

} // namespace frontierscope
