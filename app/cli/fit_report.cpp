// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fit_report.h"

#include "core/fit/compute_optimal.h"

#include <fmt/format.h>

#include <cmath>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

/// Unknown is null; JSON has no NaN.
Json number(double value) {
    return std::isfinite(value) ? Json(value) : Json();
}

Json number(const std::optional<double>& value) {
    return value ? number(*value) : Json();
}

/// [low, high] with an unbounded end as null; null if there is no interval at all.
Json interval(const std::optional<double>& low, const std::optional<double>& high, bool isKnown) {
    return isKnown ? Json::array({number(low), number(high)}) : Json();
}

Json messages(const std::vector<Message>& list) {
    Json texts = Json::array();
    for (const Message& message : list) {
        texts.push_back(render(message));
    }
    return texts;
}

std::string_view lossName(LossKind loss) {
    return loss == LossKind::squares ? "squares" : loss == LossKind::huber ? "huber" : "absolute";
}

Json parametersOf(const FitAnswer& answer) {
    Json parameters = Json::object();
    for (const FitParameter& parameter : answer.ranked.fit.parameters) {
        Json& entry = parameters[parameter.name];
        entry = {{"estimate", number(parameter.estimate)},
                 {"standard_error", number(parameter.standardError)},
                 {"ci95", interval(parameter.low, parameter.high, parameter.standardError.has_value())}};
        if (parameter.isAtBound) {
            entry["at_bound"] = true;
        }
        for (const ProfileInterval& profile : answer.profile) {
            if (profile.name == parameter.name) {
                entry["profile_ci95"] = interval(profile.low, profile.high, true);
            }
        }
    }
    return parameters;
}

Json predictionsOf(const FitAnswer& answer) {
    Json predictions = Json::array();
    for (std::size_t i = 0; i < answer.predictions.size(); ++i) {
        const FitPrediction& p = answer.predictions[i];
        predictions.push_back(
            {{"x", number(p.x)},
             {"mean", number(p.mean)},
             {"ci95", interval(p.ciLow, p.ciHigh, p.ciLow.has_value())},
             {"pi95", interval(p.piLow, p.piHigh, p.piLow.has_value())},
             {"interval_scale", answer.scales[i] == BandScale::response ? "response" : "transformed"},
             {"extrapolated", p.isExtrapolated},
             {"warnings", messages(p.warnings)}});
    }
    return predictions;
}

Json readOffOf(const ReadOff& readOff) {
    return {{"y", number(readOff.y)},
            {"x", number(readOff.x)},
            {"ci95", interval(readOff.low, readOff.high, readOff.hasInterval)},
            {"extrapolated_decades", readOff.x ? number(readOff.extrapolatedDecades) : Json()},
            {"warnings", messages(readOff.warnings)}};
}

Json bootstrapOf(const BootstrapResult& result) {
    Json ci = Json::object();
    Json bca = Json::object();
    Json errors = Json::object();
    for (const BootstrapInterval& each : result.parameters) {
        ci[each.name] = interval(each.low, each.high, true);
        bca[each.name] = interval(each.bcaLow, each.bcaHigh, each.bcaLow.has_value());
        errors[each.name] = number(each.standardError);
    }
    return {{"n", result.draws}, {"failed", result.failed},  {"seed", result.seed},          {"ci95", ci},
            {"bca95", bca},      {"standard_error", errors}, {"kind", toString(result.kind)}};
}

/// What leaving out each point does to the parameters.
Json influenceOf(const FitAnswer& answer) {
    Json points = Json::array();
    for (const PointInfluence& each : answer.influence) {
        Json change = Json::object();
        for (std::size_t a = 0; a < each.change.size(); ++a) {
            change[answer.ranked.fit.parameters[a].name] = number(each.change[a]);
        }
        points.push_back({{"point", each.point + 1}, {"change_without", change}});
    }
    return points;
}

Json optimumOf(double compute, const ChinchillaParameters& set) {
    const auto optimum = computeOptimum(set, compute);
    if (!optimum) {
        return {{"compute_flop", number(compute)}};
    }
    return {
        {"compute_flop", number(compute)},   {"parameters", number(optimum->parameters)},
        {"tokens", number(optimum->tokens)}, {"tokens_per_parameter", number(optimum->tokensPerParameter)},
        {"loss", number(optimum->loss)},     {"parameter_exponent", number(optimum->parameterExponent)}};
}

std::optional<ChinchillaParameters> ownSet(const FitResult& fit) {
    if (fit.form != "chinchilla" || fit.parameters.size() != 5) {
        return std::nullopt;
    }
    const auto& p = fit.parameters;
    return ChinchillaParameters{p[0].estimate, p[1].estimate, p[2].estimate, p[3].estimate, p[4].estimate};
}

/// A set of parameters with the objective that they are the optimum of.
struct NamedSet {
    std::string id, objective;
    ChinchillaParameters parameters;
};

/// This fit's own set and the published ones; empty for a fit of another form.
std::vector<NamedSet> setsFor(const FitResult& fit) {
    const auto own = ownSet(fit);
    if (!own) {
        return {};
    }
    std::vector<NamedSet> sets = {
        {"this-fit", std::string(lossName(fit.options.loss)) + " of ln loss", *own}};
    for (const ChinchillaSet& set : chinchillaSets()) {
        sets.push_back({std::string(set.id), render(Message{set.objective, {}}), set.parameters});
    }
    return sets;
}

Json computeOptimalOf(const std::vector<double>& computes, const std::vector<NamedSet>& sets) {
    Json all = Json::array();
    for (const NamedSet& set : sets) {
        Json at = Json::array();
        for (const double compute : computes) {
            at.push_back(optimumOf(compute, set.parameters));
        }
        all.push_back({{"set", set.id}, {"objective", set.objective}, {"at", at}});
    }
    return all;
}

std::string computeOptimalText(const std::vector<double>& computes, const std::vector<NamedSet>& sets) {
    std::string text;
    for (const double compute : computes) {
        for (const NamedSet& set : sets) {
            if (const auto optimum = computeOptimum(set.parameters, compute)) {
                text += fmt::format(
                    "    optimum at {:.4g} FLOP: N {:.4g}, D {:.4g}, {:.2f} tokens per parameter, "
                    "loss {:.4f}  ({}: {})\n",
                    compute, optimum->parameters, optimum->tokens, optimum->tokensPerParameter, optimum->loss,
                    set.id, set.objective);
            }
        }
    }
    return text;
}

Json fitOf(const FitReport& report, const FitAnswer& answer) {
    const FitResult& fit = answer.ranked.fit;
    const bool isFitted = fit.hasSolution();
    Json json = {{"form", fit.form},
                 {"status", toString(fit.status)},
                 {"loss", lossName(fit.options.loss)},
                 {"residuals_of", fit.isLogResponse ? "ln y" : "y"},
                 {"parameters", parametersOf(answer)},
                 {"objective", isFitted ? number(fit.objective) : Json()},
                 {"rss", isFitted ? number(fit.rss) : Json()},
                 {"r_squared", isFitted ? number(fit.rSquared) : Json()},
                 {"residual_sd", isFitted && fit.degreesOfFreedom() > 0 ? number(fit.residualSd) : Json()},
                 {"aic", number(fit.aic)},
                 {"aicc", number(fit.aicc)},
                 {"bic", number(fit.bic)},
                 {"delta_aicc", number(answer.ranked.deltaAicc)},
                 {"akaike_weight", number(answer.ranked.akaikeWeight)},
                 {"loo_rmse", number(answer.ranked.leaveOneOutRmse)},
                 {"last_point_error", number(answer.ranked.lastPointError)},
                 {"starts", fit.starts},
                 {"starts_at_best", fit.startsAtBest},
                 {"predictions", predictionsOf(answer)},
                 {"solve_for", answer.readOff ? readOffOf(*answer.readOff) : Json()},
                 {"bootstrap", answer.bootstrap ? bootstrapOf(*answer.bootstrap) : Json()},
                 {"influence", influenceOf(answer)},
                 {"warnings", messages(fit.warnings)}};
    if (const auto sets = setsFor(fit); !sets.empty()) {
        json["compute_optimal"] = computeOptimalOf(report.input.at, sets);
    }
    return json;
}

std::string parameterText(const FitParameter& parameter) {
    std::string text = fmt::format("    {:<18} {:.6g}", parameter.name, parameter.estimate);
    if (parameter.standardError) {
        text += fmt::format(" ± {:.3g}  (95 %: {:.6g} .. {:.6g})", *parameter.standardError, *parameter.low,
                            *parameter.high);
    }
    return text + (parameter.isAtBound ? "  at the end of its range\n" : "\n");
}

std::string endText(const std::optional<double>& end) {
    return end ? fmt::format("{:.6g}", *end) : "unbounded";
}

std::string warningLines(const std::vector<Message>& warnings, std::string_view indent) {
    std::string text;
    for (const Message& warning : warnings) {
        text += fmt::format("{}! {}\n", indent, render(warning));
    }
    return text;
}

std::string statisticsText(const FitAnswer& answer) {
    const FitResult& fit = answer.ranked.fit;
    std::string text = fmt::format("    RSS {:.6g}{}, R² {:.4f}", fit.rss,
                                   fit.isLogResponse ? " (of ln y)" : "", fit.rSquared);
    text += fit.aicc ? fmt::format(", AICc {:.2f}", *fit.aicc) : ", AICc undefined";
    return text + (answer.ranked.deltaAicc ? fmt::format(" (Δ {:.2f})\n", *answer.ranked.deltaAicc) : "\n");
}

std::string predictionText(const FitPrediction& p) {
    std::string text = fmt::format("    at {:.6g}: {:.6g}", p.x, p.mean);
    text += p.ciLow ? fmt::format("  (95 %: {:.6g} .. {:.6g}; a new point {:.6g} .. {:.6g})\n", *p.ciLow,
                                  *p.ciHigh, *p.piLow, *p.piHigh)
                    : "\n";
    return text + warningLines(p.warnings, "      ");
}

std::string readOffText(const ReadOff& r) {
    std::string text = fmt::format("    {:.6g} is reached at x = {}", r.y, r.x ? endText(r.x) : "never");
    text += r.hasInterval ? fmt::format("  (95 %: {} .. {})\n", endText(r.low), endText(r.high)) : "\n";
    return text + warningLines(r.warnings, "      ");
}

std::string bootstrapText(const BootstrapResult& result) {
    std::string text = fmt::format("    bootstrap of {}, {} draws, {} failed, seed {}:\n",
                                   toString(result.kind), result.draws, result.failed, result.seed);
    for (const BootstrapInterval& each : result.parameters) {
        text += fmt::format("      {:<18} ± {:.3g}  (95 %: {:.6g} .. {:.6g})\n", each.name,
                            each.standardError, each.low, each.high);
    }
    return text;
}

std::string fitText(const FitReport& report, const FitAnswer& answer) {
    const FitResult& fit = answer.ranked.fit;
    std::string text = fmt::format("{}: {}\n", fit.form, toString(fit.status));
    for (const FitParameter& parameter : fit.parameters) {
        text += parameterText(parameter);
    }
    text += fit.hasSolution() ? statisticsText(answer) : "";
    for (const FitPrediction& prediction : answer.predictions) {
        text += predictionText(prediction);
    }
    text += answer.readOff ? readOffText(*answer.readOff) : "";
    text += computeOptimalText(report.input.at, setsFor(fit));
    text += answer.bootstrap ? bootstrapText(*answer.bootstrap) : "";
    return text + warningLines(fit.warnings, "    ");
}

} // namespace

nlohmann::ordered_json toJson(const FitReport& report) {
    Json json = {{"schema", 1}, {"n", report.input.data.x.size()}};
    json["weights"] = report.input.weightMeaning.empty() ? Json() : Json(report.input.weightMeaning);
    json["fits"] = Json::array();
    for (const FitAnswer& answer : report.fits) {
        json["fits"].push_back(fitOf(report, answer));
    }
    json["best"] = report.best ? Json(report.fits[*report.best].ranked.fit.form) : Json();
    json["verdict"] = render(report.verdict);
    return json;
}

std::string toText(const FitReport& report) {
    std::string text = fmt::format("{} points\n", report.input.data.x.size());
    for (const FitAnswer& answer : report.fits) {
        text += fitText(report, answer);
    }
    return text + render(report.verdict) + "\n";
}

} // namespace frontierscope
