// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fit_input.h"
#include "app/cli/fit_report.h"
#include "app/cli/verb.h"

#include "core/fit/model_registry.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

/// The symmetric delta interval where it stays within the form's bounds, else the one made on the logit (or
/// log) scale.
void addPrediction(const FitResult& fit, double x, FitAnswer& answer) {
    const ModelForm* form = findModelForm(fit.form);
    const FormDescription& description = form->description();
    FitPrediction plain = predict(fit, x, 0.95, BandScale::response);
    BandScale scale = BandScale::response;
    if (description.bounds != FormBounds::none && plain.ciLow) {
        const auto& solution = fit.solution.parameters;
        const double ceiling = solution[*description.ceilingIndex];
        const double floor = description.floorIndex ? solution[*description.floorIndex] : -HUGE_VAL;
        if (*plain.piHigh > ceiling || *plain.piLow < floor) {
            const FitPrediction inside = predict(fit, x);
            if (*plain.ciHigh > ceiling || *plain.ciLow < floor) {
                plain = inside;
                scale = BandScale::transformed;
            }
            plain.piLow = inside.piLow;
            plain.piHigh = inside.piHigh;
        }
    }
    answer.predictions.push_back(std::move(plain));
    answer.scales.push_back(scale);
}

/// Refits a point each: of thousands of points none matters, and the time would.
void addInfluence(const FitData& data, FitAnswer& answer) {
    constexpr std::size_t kMostPoints = 400;
    const FitResult& fit = answer.ranked.fit;
    if (data.x.size() > kMostPoints || !fit.hasSolution() || fit.degreesOfFreedom() == 0) {
        return;
    }
    if (auto influences = pointInfluences(data, fit)) {
        answer.influence = std::move(*influences);
    }
}

Result<void> addBootstrap(const FitRequest& request, const FitData& data, FitAnswer& answer) {
    const FitResult& fit = answer.ranked.fit;
    const bool isDetermined = fit.status == FitStatus::ok || fit.status == FitStatus::atBound;
    if (request.bootstrapDraws == 0 || !isDetermined) {
        return {};
    }
    BootstrapOptions options;
    options.draws = request.bootstrapDraws;
    options.seed = request.seed;
    for (const BootstrapKind kind :
         {BootstrapKind::cases, BootstrapKind::residual, BootstrapKind::parametric}) {
        options.kind = request.bootstrapKind == toString(kind) ? kind : options.kind;
    }
    auto drawn = bootstrap(data, fit, options);
    if (!drawn) {
        return tl::unexpected(std::move(drawn.error()));
    }
    answer.bootstrap = std::move(*drawn);
    return {};
}

Result<FitAnswer> answerFor(const FitRequest& request, const FitInput& input, RankedFit ranked) {
    FitAnswer answer;
    answer.ranked = std::move(ranked);
    const FitResult& fit = answer.ranked.fit;
    fillCrossValidation(input.data, answer.ranked);
    addInfluence(input.data, answer);
    const bool isTwo = findModelForm(fit.form)->description().hasSecondX;
    for (const double x : input.at) {
        if (!isTwo) {
            addPrediction(fit, x, answer);
        }
    }
    if (request.solveFor) {
        answer.readOff = solveFor(fit, *request.solveFor);
    }
    if (request.wantsProfile && fit.hasSolution() && fit.degreesOfFreedom() > 0) {
        auto profile = profileIntervals(input.data, fit);
        if (!profile) {
            return tl::unexpected(std::move(profile.error()));
        }
        answer.profile = std::move(*profile);
    }
    if (auto added = addBootstrap(request, input.data, answer); !added) {
        return tl::unexpected(std::move(added.error()));
    }
    return answer;
}

Result<FitReport> reportFor(const FitRequest& request) {
    auto input = fitInputOf(request);
    if (!input) {
        return tl::unexpected(std::move(input.error()));
    }
    for (const std::string& note : input->notes) {
        std::cerr << "warning: " << note << '\n';
    }
    auto selection = selectForm(input->data, input->forms);
    if (!selection) {
        return tl::unexpected(std::move(selection.error()));
    }
    for (const OmittedForm& omitted : selection->omitted) {
        std::cerr << "warning: " << omitted.form << " is left out: " << render(omitted.reason) << '\n';
    }
    FitReport report;
    report.best = selection->best;
    report.verdict = selection->verdict;
    for (RankedFit& ranked : selection->fits) {
        auto answer = answerFor(request, *input, std::move(ranked));
        if (!answer) {
            return tl::unexpected(std::move(answer.error()));
        }
        report.fits.push_back(std::move(*answer));
    }
    report.input = std::move(*input);
    return report;
}

Result<void> checkNumbers(const FitRequest& request) {
    if (!std::isfinite(request.solveFor.value_or(0))) {
        return failure(ErrorCode::usage, "--solve-for takes a finite number.");
    }
    if (request.starts < 0 || request.bootstrapDraws < 0) {
        return failure(ErrorCode::usage, "--starts and --bootstrap take numbers from 0 on.");
    }
    return {};
}

int run(const FitRequest& request) {
    if (auto checked = checkNumbers(request); !checked) {
        return reportError(checked.error());
    }
    const auto report = reportFor(request);
    if (!report) {
        return reportError(report.error());
    }
    if (request.isJson) {
        std::cout << toJson(*report).dump(2) << '\n';
    } else {
        std::cout << toText(*report);
    }
    return 0;
}

std::string formNames() {
    std::string names;
    for (const ModelForm* form : modelForms()) {
        names += std::string(form->description().id) + ", ";
    }
    return names + "auto";
}

void addInputOptions(CLI::App& verb, FitRequest& request) {
    verb.add_option("file", request.file, "CSV file with a header");
    verb.add_option("--series", request.series, "Id of a series of the dataset instead of a file");
    verb.add_option("--data", request.data, "Dataset of --series; default: the shipped one");
    verb.add_option("--x", request.xColumn, "Column of x (numbers; dates count as years of 365 days)");
    verb.add_option("--y", request.yColumn, "Column of y");
    verb.add_option(
        "--weights", request.weightColumn,
        "Column of weights of the squared residuals; a column of standard errors, known by its name "
        "(stderr, standard_error, sigma, se), weighs by 1/se². With --series: standard_error");
    verb.add_option("--where", request.where, "Only rows with COLUMN=VALUE; all of several must hold")
        ->allow_extra_args(false);
    verb.add_option("--n", request.parameterColumn, "Chinchilla: column of parameters N");
    verb.add_option("--d", request.tokenColumn, "Chinchilla: column of tokens D");
    verb.add_option("--loss-col", request.lossColumn, "Chinchilla: column of the loss");
}

void addFitOptions(CLI::App& verb, FitRequest& request) {
    verb.add_option("--form", request.form, "One of: " + formNames() + ". Default: log-linear");
    verb.add_option("--floor", request.floor,
                    "Floor of a logistic: a number (chance level) or free; default 0");
    verb.add_option("--ceiling", request.ceiling, "Ceiling: a number or free; default 100");
    verb.add_option(
        "--loss", request.loss,
        "squares (default), huber or absolute. Robust losses of loss curves are of ln y; chinchilla: "
        "default huber");
    verb.add_option("--huber-delta", request.huberDelta,
                    "Where Huber's loss turns linear; default 1e-3 of ln y");
    verb.add_option("--at", request.at,
                    "Predict at this x, or date; may be repeated (chinchilla: optimum for this compute in "
                    "FLOP)")
        ->allow_extra_args(false)
        ->delimiter(',');
    verb.add_option("--solve-for", request.solveFor, "The x at which the curve reaches this y");
    verb.add_option("--bootstrap", request.bootstrapDraws, "Draws of a bootstrap");
    verb.add_option("--bootstrap-kind", request.bootstrapKind, "cases, residual or parametric")
        ->check(CLI::IsMember({"automatic", "cases", "residual", "parametric"}));
    verb.add_option("--seed", request.seed, "Seed of the bootstrap")->capture_default_str();
    verb.add_option("--starts", request.starts, "How many starts to try; default: the form's own");
    verb.add_flag("--profile", request.wantsProfile, "Profile-likelihood intervals too");
    verb.add_flag("--json", request.isJson, "One JSON object on stdout");
}

} // namespace

void addFitVerb(CLI::App& app, int& exitStatus) {
    auto* verb =
        app.add_subcommand("fit", "Fit scaling laws to points, with errors, and say which form is better.");
    auto request = std::make_shared<FitRequest>();
    addInputOptions(*verb, *request);
    addFitOptions(*verb, *request);
    verb->callback([request, &exitStatus] { exitStatus = run(*request); });
}

} // namespace frontierscope
