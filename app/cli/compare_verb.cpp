// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json_values.h"
#include "app/cli/verb.h"

#include "core/frontier/model_gap.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct CompareOptions {
    std::string data, benchmark = "gpqa-diamond", modelA, modelB;
    bool isJson = false;
};

struct Comparison {
    const Model *a = nullptr, *b = nullptr;
    const Benchmark* benchmark = nullptr;
    ModelGap gap;
};

Json modelToJson(const Model& model, const Score& score, const Benchmark& benchmark) {
    const bool isPercent = benchmark.isPercent();
    Json json = {
        {"id", model.id}, {"name", model.name}, {"score_pct", isPercent ? Json(score.value) : Json()}};
    json["standard_error_pct"] = isPercent ? orNull(score.standardError) : Json();
    if (!isPercent) {
        json["score"] = score.value;
        json["standard_error"] = orNull(score.standardError);
        json["unit"] = benchmark.unit;
    }
    return json;
}

Json toJson(const Comparison& comparison) {
    const ModelGap& gap = comparison.gap;
    const Benchmark& benchmark = *comparison.benchmark;
    const Json interval = gap.interval95 ? Json{gap.interval95->low, gap.interval95->high} : Json();
    Json json = {{"schema", 1},
                 {"benchmark", benchmark.id},
                 {"n_items", countOrNull(gap.items)},
                 {"a", modelToJson(*comparison.a, *gap.scoreA, benchmark)},
                 {"b", modelToJson(*comparison.b, *gap.scoreB, benchmark)},
                 {"gap_pct", orNull(gap.gapPct)},
                 {"gap_items", orNull(gap.gapItems)},
                 {"interval95_pct", benchmark.isPercent() ? interval : Json()},
                 {"n_items_needed", orNull(gap.itemsNeeded)},
                 {"verdict", toString(gap.verdict)},
                 {"sentence", render(gap.sentence)}};
    if (!benchmark.isPercent()) {
        json["gap"] = orNull(gap.gap);
        json["interval95"] = interval;
        json["unit"] = benchmark.unit;
    }
    return json;
}

void printText(const Comparison& comparison) {
    const ModelGap& gap = comparison.gap;
    const std::string unit = comparison.benchmark->isPercent() ? " %" : "";
    std::cout << comparison.benchmark->name << '\n'
              << fmt::format("  {}: {:.1f}{}\n  {}: {:.1f}{}\n", comparison.a->name, gap.scoreA->value, unit,
                             comparison.b->name, gap.scoreB->value, unit);
    if (gap.interval95) {
        std::cout << fmt::format("  difference: {:+.1f}, 95 % interval {:+.1f} to {:+.1f} (unpaired)\n",
                                 *gap.gap, gap.interval95->low, gap.interval95->high);
    }
    std::cout << toString(gap.verdict) << ": " << render(gap.sentence) << '\n';
}

Result<Comparison> compare(const CompareOptions& options, const Dataset& dataset) {
    const auto a = resolveModel(dataset, options.modelA);
    if (!a) {
        return tl::unexpected(a.error());
    }
    const auto b = resolveModel(dataset, options.modelB);
    if (!b) {
        return tl::unexpected(b.error());
    }
    const Benchmark& benchmark = *dataset.findBenchmark(options.benchmark);
    auto gap = modelGap(**a, **b, benchmark);
    if (!gap) {
        return tl::unexpected(gap.error());
    }
    return Comparison{*a, *b, &benchmark, std::move(*gap)};
}

int run(const CompareOptions& options) {
    const auto loaded = loadForVerb(options.data, options.benchmark);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto comparison = compare(options, loaded->dataset);
    if (!comparison) {
        return reportError(comparison.error());
    }
    if (options.isJson) {
        std::cout << toJson(*comparison).dump(2) << '\n';
    } else {
        printText(*comparison);
    }
    return exitStatusFor(*loaded);
}

} // namespace

void addCompareVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("compare", "Can two models be told apart on a benchmark?");
    auto options = std::make_shared<CompareOptions>();
    verb->add_option("A", options->modelA, "Id or exact name of a model")->required();
    verb->add_option("B", options->modelB, "Id or exact name of the model to compare it with; gaps are A - B")
        ->required();
    verb->add_option("--data", options->data, "Dataset; default: the shipped one");
    verb->add_option("--benchmark", options->benchmark, "Id of a benchmark")->capture_default_str();
    verb->add_flag("--json", options->isJson, "One JSON object on stdout");
    verb->callback([options, &exitStatus] { exitStatus = run(*options); });
}

} // namespace frontierscope
