// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json_values.h"
#include "app/cli/verb.h"

#include "core/dataset/filter.h"
#include "core/frontier/decline_table.h"
#include "core/frontier/price_decline.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct DeclineOptions {
    std::string data, benchmark = "gpqa-diamond", blend = "3:1", filter, levelOf, method = "epoch";
    std::optional<double> threshold;
    bool isTable = false, isJson = false;

    [[nodiscard]] bool isEpoch() const { return method == "epoch"; }
};

/// A rate with the model whose score is the threshold, where one is.
struct Row {
    std::string thresholdModel;
    PriceDecline decline;
};

struct Answer {
    const Benchmark* benchmark = nullptr;
    std::vector<Row> rows;
    std::size_t reasoningModelsLeftOut = 0;
};

const char* statusName(DeclineStatus status) {
    switch (status) {
    case DeclineStatus::ok:
        return "ok";
    case DeclineStatus::noModel:
        return "no_model";
    case DeclineStatus::tooFewPoints:
        return "too_few_points";
    case DeclineStatus::notIdentified:
        return "not_identified";
    }
    return "";
}

Json pointsToJson(const PriceDecline& decline) {
    Json points = Json::array();
    for (const DatedPrice& point : decline.points) {
        points.push_back({{"date", CalendarDate::fromDays(point.day).toString()},
                          {"id", point.id},
                          {"name", point.name},
                          {"price_usd_per_mtok", point.price},
                          {"score", point.score}});
    }
    return points;
}

void addRate(Json& json, const Row& row, const Benchmark& benchmark) {
    const PriceDecline& decline = row.decline;
    json["threshold_pct"] = benchmark.isPercent() ? orNull(decline.threshold) : Json();
    if (!benchmark.isPercent()) {
        json["threshold"] = orNull(decline.threshold);
        json["unit"] = benchmark.unit;
    }
    json["threshold_model"] = row.thresholdModel.empty() ? Json() : Json(row.thresholdModel);
    json["status"] = statusName(decline.status);
    json["n"] = decline.points.size();
    json["factor_per_year"] = orNull(decline.factorPerYear);
    json["halving_months"] = orNull(decline.halvingMonths);
    json["ci_level"] = kDeclineLevel;
    json["ci_low"] = orNull(decline.ciLow);
    json["ci_high"] = orNull(decline.ciHigh);
    json["r_squared"] = orNull(decline.rSquared);
    json["points"] = pointsToJson(decline);
    json["note"] = render(explain(decline));
}

Json toJson(const Answer& answer, const DeclineOptions& options) {
    Json json = {{"schema", 1},
                 {"method", options.method},
                 {"benchmark", answer.benchmark->id},
                 {"blend", options.blend},
                 {"reasoning_models_left_out", answer.reasoningModelsLeftOut}};
    if (!options.isTable) {
        addRate(json, answer.rows.front(), *answer.benchmark);
        return json;
    }
    json["thresholds"] = Json::array();
    for (const Row& row : answer.rows) {
        Json entry = Json::object();
        addRate(entry, row, *answer.benchmark);
        json["thresholds"].push_back(std::move(entry));
    }
    return json;
}

std::string rateText(const PriceDecline& decline) {
    if (!decline.factorPerYear) {
        return render(explain(decline));
    }
    const auto bound = [](const std::optional<double>& value) {
        return value ? fmt::format("{:.3g}", *value) : std::string("unbounded");
    };
    return fmt::format(
        "{:.3g} times cheaper per year, 90 % interval {} to {}, n {}, R2 {:.2f}{}", *decline.factorPerYear,
        bound(decline.ciLow), bound(decline.ciHigh), decline.points.size(), *decline.rSquared,
        decline.halvingMonths ? fmt::format(", halves every {:.1f} months", *decline.halvingMonths)
                              : std::string());
}

void printText(const Answer& answer, const DeclineOptions& options) {
    std::cout << fmt::format(
        "Price decline, {}, method {}, {} input:output\n", answer.benchmark->name,
        options.isEpoch() ? "Epoch AI" : "The Price of Progress (price per token as cost)", options.blend);
    for (const Row& row : answer.rows) {
        if (row.decline.threshold) {
            std::cout << fmt::format("{:g} or more{}: ", *row.decline.threshold,
                                     row.thresholdModel.empty() ? "" : " (" + row.thresholdModel + ")");
        }
        std::cout << rateText(row.decline) << '\n';
        for (const DatedPrice& point : row.decline.points) {
            if (!options.isTable) {
                std::cout << fmt::format("  {}  {:>10}  {}\n", CalendarDate::fromDays(point.day).toString(),
                                         fmt::format("${:.4g}", point.price), point.name);
            }
        }
    }
    if (options.isEpoch()) {
        std::cout << fmt::format("Reasoning models are left out by this method ({} prices).\n",
                                 answer.reasoningModelsLeftOut);
    }
    if (answer.rows.size() == 1 && answer.rows.front().decline.factorPerYear) {
        std::cout << render(explain(answer.rows.front().decline)) << '\n';
    }
}

/// The score of --at-level-of on the benchmark.
Result<double> levelOf(const std::string& modelName, const Dataset& dataset, const Benchmark& benchmark) {
    const auto model = resolveModel(dataset, modelName);
    if (!model) {
        return tl::unexpected(model.error());
    }
    const Score* score = usedScore(**model, benchmark.id);
    if (score == nullptr) {
        return failure(ErrorCode::usage, "{0} has no score on {1}.", {(*model)->name, benchmark.name});
    }
    return score->value;
}

std::vector<Row> epochTable(const std::vector<DatedPrice>& prices, const Benchmark& benchmark) {
    std::vector<Row> rows;
    for (ThresholdDecline& row : declineTable(prices, benchmark)) {
        rows.push_back({std::move(row.modelName), std::move(row.decline)});
    }
    return rows;
}

Result<Answer> answerTo(const DeclineOptions& options, const Dataset& dataset, const Blend& blend,
                        const Filter& filter) {
    Answer answer;
    answer.benchmark = dataset.findBenchmark(options.benchmark);
    const auto prices = datedPrices(select(dataset, filter), options.benchmark, blend);
    if (options.isEpoch()) {
        answer.reasoningModelsLeftOut = static_cast<std::size_t>(std::count_if(
            prices.begin(), prices.end(), [](const DatedPrice& row) { return row.isReasoning; }));
    }
    if (options.isTable) {
        answer.rows = epochTable(prices, *answer.benchmark);
        return answer;
    }
    auto threshold = options.threshold;
    if (!options.levelOf.empty()) {
        const auto level = levelOf(options.levelOf, dataset, *answer.benchmark);
        if (!level) {
            return tl::unexpected(level.error());
        }
        threshold = *level;
    }
    answer.rows.push_back({options.levelOf, options.isEpoch()
                                                ? priceDeclineEpoch(prices, threshold.value_or(0))
                                                : priceDeclineOfProgress(prices, threshold)});
    return answer;
}

Result<void> checkUsage(const DeclineOptions& options) {
    const int asked =
        (options.threshold ? 1 : 0) + (options.levelOf.empty() ? 0 : 1) + (options.isTable ? 1 : 0);
    if (asked > 1 || (asked == 0 && options.isEpoch())) {
        return failure(ErrorCode::usage, "Give one of --threshold, --at-level-of and --all-thresholds.");
    }
    if (options.isTable && !options.isEpoch()) {
        return failure(
            ErrorCode::usage,
            "The Price of Progress gives one rate for all scores: --all-thresholds needs --method epoch.");
    }
    if (options.threshold && !std::isfinite(*options.threshold)) {
        return failure(ErrorCode::usage, "The threshold must be a number.");
    }
    return {};
}

int run(const DeclineOptions& options) {
    if (const auto usage = checkUsage(options); !usage) {
        return reportError(usage.error());
    }
    const auto blend = Blend::parse(options.blend);
    if (!blend) {
        return reportError(blend.error());
    }
    const auto loaded = loadForVerb(options.data, options.benchmark);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto filter = Filter::parse(options.filter, ComputedColumns(loaded->dataset));
    if (!filter) {
        return reportError(filter.error());
    }
    const auto answer = answerTo(options, loaded->dataset, *blend, *filter);
    if (!answer) {
        return reportError(answer.error());
    }
    if (options.isJson) {
        std::cout << toJson(*answer, options).dump(2) << '\n';
    } else {
        printText(*answer, options);
    }
    return exitStatusFor(*loaded);
}

} // namespace

void addDeclineVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("decline", "How fast a level of capability gets cheaper.");
    auto options = std::make_shared<DeclineOptions>();
    verb->add_option("--data", options->data, "Dataset; default: the shipped one");
    verb->add_option("--benchmark", options->benchmark, "Id of a benchmark")->capture_default_str();
    verb->add_option("--threshold", options->threshold, "Lowest score that counts");
    verb->add_option("--at-level-of", options->levelOf, "The score of this model is the threshold");
    verb->add_flag("--all-thresholds", options->isTable, "One rate for every score that was once the best");
    verb->add_option("--method", options->method, "epoch or price-of-progress")
        ->check(CLI::IsMember({"epoch", "price-of-progress"}))
        ->capture_default_str();
    verb->add_option("--blend", options->blend, "Mix of tokens, input:output or input:output:cached")
        ->capture_default_str();
    verb->add_option("--filter", options->filter, "Only models for which this holds");
    verb->add_flag("--json", options->isJson, "One JSON object on stdout");
    verb->callback([options, &exitStatus] { exitStatus = run(*options); });
}

} // namespace frontierscope
