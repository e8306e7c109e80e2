// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/frontier_json.h"
#include "app/cli/verb.h"

#include "core/dataset/filter.h"
#include "core/frontier/benchmark_lens.h"
#include "core/frontier/best_model.h"
#include "core/frontier/frontier_through_time.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cmath>
#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct FrontierOptions {
    std::string data, benchmark = "gpqa-diamond", blend = "3:1", asOf, filter;
    std::vector<int> overlayYears;
    std::optional<double> budgetUsdPerMtok, level;
    bool isJson = false;
};

struct Overlay {
    int year = 0;
    ModelFrontier frontier;
};

struct Answer {
    FrontierQuestion question;
    const Benchmark* benchmark = nullptr;
    ModelFrontier frontier;
    std::vector<Overlay> overlays;
};

Result<FrontierQuestion> questionOf(const FrontierOptions& options) {
    const auto blend = Blend::parse(options.blend);
    if (!blend) {
        return tl::unexpected(blend.error());
    }
    FrontierQuestion question{options.benchmark, *blend, std::nullopt};
    const auto asOf = parseAsOf(options.asOf);
    if (!asOf) {
        return tl::unexpected(asOf.error());
    }
    question.asOf = *asOf;
    if (options.budgetUsdPerMtok && !(*options.budgetUsdPerMtok > 0)) {
        return failure(ErrorCode::usage, "The budget must be more than 0 USD per million tokens.");
    }
    if (options.level && !std::isfinite(*options.level)) {
        return failure(ErrorCode::usage, "The level must be a number.");
    }
    for (const int year : options.overlayYears) {
        if (year < 1 || year > 9999) {
            return failure(ErrorCode::usage, "\"{0}\" is no year.", {std::to_string(year)});
        }
    }
    return question;
}

Answer answerTo(const FrontierQuestion& question, const FrontierOptions& options, const Filter& filter,
                const Dataset& dataset) {
    const auto candidates = select(dataset, filter);
    Answer answer{
        question, dataset.findBenchmark(question.benchmark), modelFrontier(candidates, question), {}};
    for (const int year : options.overlayYears) {
        answer.overlays.push_back({year, frontierOfYear(candidates, question, year)});
    }
    return answer;
}

Json idsOf(const std::vector<const Model*>& models) {
    Json ids = Json::array();
    for (const Model* model : models) {
        ids.push_back(model->id);
    }
    return ids;
}

Json modelOrNull(const Answer& answer, std::optional<std::size_t> index) {
    return index ? toJson(answer.frontier.models[*index], *answer.benchmark) : Json();
}

Json toJson(const Answer& answer, const FrontierOptions& options) {
    Json json = {{"schema", 1},
                 {"as_of", answer.question.asOf ? Json(answer.question.asOf->toString()) : Json()},
                 {"blend", answer.question.blend.toString()},
                 {"benchmark", answer.question.benchmark},
                 {"frontier", frontierToJson(answer.frontier, *answer.benchmark)},
                 {"excluded",
                  {{"no_price", idsOf(answer.frontier.withoutPrice)},
                   {"no_score", idsOf(answer.frontier.withoutScore)},
                   {"not_released", idsOf(answer.frontier.notYetReleased)}}}};
    if (!answer.overlays.empty()) {
        json["overlay"] = Json::array();
        for (const Overlay& overlay : answer.overlays) {
            json["overlay"].push_back(
                {{"year", overlay.year},
                 {"as_of", answer.question.asOf ? Json(fmt::format("{:04}-12-31", overlay.year)) : Json()},
                 {"frontier", frontierToJson(overlay.frontier, *answer.benchmark)}});
        }
    }
    if (options.budgetUsdPerMtok) {
        json["budget_usd_per_mtok"] = *options.budgetUsdPerMtok;
        json["best_under_budget"] =
            modelOrNull(answer, bestUnderBudget(answer.frontier, *options.budgetUsdPerMtok));
    }
    if (options.level) {
        json[answer.benchmark->isPercent() ? "level_pct" : "level"] = *options.level;
        json["cheapest_for_level"] = modelOrNull(answer, cheapestForLevel(answer.frontier, *options.level));
    }
    return json;
}

std::string scoreText(const PricedModel& model, const Benchmark& benchmark) {
    return benchmark.isPercent() ? fmt::format("{:.1f} %", model.score) : fmt::format("{:.1f}", model.score);
}

void printFrontier(const ModelFrontier& frontier, const Benchmark& benchmark) {
    if (frontier.frontier.empty()) {
        std::cout << "  No model has both a price and a score here.\n";
    }
    for (const std::size_t index : frontier.frontier) {
        const PricedModel& model = frontier.models[index];
        std::cout << fmt::format("  {:>12}  {:>8}  {}{}\n", fmt::format("${:.4g}", model.cost),
                                 scoreText(model, benchmark), model.model->name,
                                 model.isPriceEstimate ? "  (estimated price)" : "");
    }
}

void printOne(const Answer& answer, const std::string& title, std::optional<std::size_t> index) {
    if (!index) {
        std::cout << title << ": none\n";
        return;
    }
    const PricedModel& model = answer.frontier.models[*index];
    std::cout << fmt::format("{}: {}, ${:.4g} per million tokens, {}\n", title, model.model->name, model.cost,
                             scoreText(model, *answer.benchmark));
}

void printText(const Answer& answer, const FrontierOptions& options) {
    const auto& asOf = answer.question.asOf;
    std::cout << fmt::format(
        "Frontier of price and {}: {}, {} input:output, USD per million tokens\n", answer.benchmark->name,
        asOf ? "prices as of " + asOf->toString() : "list price at launch", answer.question.blend.toString());
    printFrontier(answer.frontier, *answer.benchmark);
    for (const Overlay& overlay : answer.overlays) {
        std::cout << "End of " << overlay.year << ":\n";
        printFrontier(overlay.frontier, *answer.benchmark);
    }
    if (options.budgetUsdPerMtok) {
        printOne(answer, fmt::format("Best for at most ${:g}", *options.budgetUsdPerMtok),
                 bestUnderBudget(answer.frontier, *options.budgetUsdPerMtok));
    }
    if (options.level) {
        printOne(answer, fmt::format("Cheapest at {:g} or more", *options.level),
                 cheapestForLevel(answer.frontier, *options.level));
    }
    std::cout << fmt::format("{} models compared; left out: {} without a price, {} without a score",
                             answer.frontier.models.size(), answer.frontier.withoutPrice.size(),
                             answer.frontier.withoutScore.size());
    if (!answer.frontier.notYetReleased.empty()) {
        std::cout << fmt::format(", {} not yet released", answer.frontier.notYetReleased.size());
    }
    std::cout << ".\n";
}

int run(const FrontierOptions& options) {
    const auto question = questionOf(options);
    if (!question) {
        return reportError(question.error());
    }
    auto loaded = loadForVerb(options.data, options.benchmark);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto filter = Filter::parse(options.filter, ComputedColumns(loaded->dataset));
    if (!filter) {
        return reportError(filter.error());
    }
    const Answer answer = answerTo(*question, options, *filter, loaded->dataset);
    if (options.isJson) {
        std::cout << toJson(answer, options).dump(2) << '\n';
    } else {
        printText(answer, options);
    }
    return exitStatusFor(*loaded);
}

} // namespace

void addFrontierVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("frontier", "The models that nothing beats on both price and score.");
    auto options = std::make_shared<FrontierOptions>();
    verb->add_option("--data", options->data, "Dataset; default: the shipped one");
    verb->add_option("--benchmark", options->benchmark, "Id of a benchmark")->capture_default_str();
    verb->add_option("--blend", options->blend, "Mix of tokens, input:output or input:output:cached")
        ->capture_default_str();
    verb->add_option(
        "--as-of", options->asOf,
        "Prices and models of that day (2024, 2024-06 or 2024-06-01); default: prices at launch");
    verb->add_option("--filter", options->filter, "Only models for which this holds, e.g. \"open_weights\"");
    verb->add_option("--overlay", options->overlayYears,
                     "Also the frontiers at the ends of these years (launch prices, or with --as-of those of "
                     "31 December)");
    verb->add_option("--budget", options->budgetUsdPerMtok, "Best model at most this dear, USD per Mtok");
    verb->add_option("--level", options->level, "Cheapest model with at least this score");
    verb->add_flag("--json", options->isJson, "One JSON object on stdout");
    verb->callback([options, &exitStatus] { exitStatus = run(*options); });
}

} // namespace frontierscope
