// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json_values.h"
#include "app/cli/verb.h"

#include "core/dataset/filter.h"
#include "core/frontier/progress.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

struct ProgressOptions {
    std::string data, benchmark = "gpqa-diamond", asOf, filter;
    bool isJson = false;
};

struct Answer {
    const Benchmark* benchmark = nullptr;
    std::optional<CalendarDate> asOf;
    Progress progress;
};

std::string dayText(std::chrono::sys_days day) {
    return CalendarDate::fromDays(day).toString();
}

const char* verdictName(TrendVerdict verdict) {
    switch (verdict) {
    case TrendVerdict::slowing:
        return "slowing";
    case TrendVerdict::quickening:
        return "quickening";
    case TrendVerdict::undecided:
        break;
    }
    return "undecided";
}

Json recordsToJson(const RecordLine& line, const Benchmark& benchmark) {
    Json records = Json::array();
    for (const Record& record : line.records) {
        Json entry = {{"date", dayText(record.day)},
                      {"id", record.model->id},
                      {"name", record.model->name},
                      {"score_pct", benchmark.isPercent() ? Json(record.score) : Json()}};
        if (!benchmark.isPercent()) {
            entry["score"] = record.score;
            entry["unit"] = benchmark.unit;
        }
        records.push_back(std::move(entry));
    }
    return records;
}

Json leadToJson(const Lead& lead, const Benchmark& benchmark) {
    const auto points = [&](const std::optional<double>& value) {
        return benchmark.isPercent() ? orNull(value) : Json();
    };
    Json json = {{"date", dayText(lead.day)},
                 {"leader", lead.leader->id},
                 {"lead_pct", points(lead.lead)},
                 {"lead_items", orNull(lead.leadItems)},
                 {"spread_of_five_pct", points(lead.spread)},
                 {"spread_of_five_items", orNull(lead.spreadItems)}};
    if (!benchmark.isPercent()) {
        json["lead"] = orNull(lead.lead);
        json["spread_of_five"] = orNull(lead.spread);
        json["unit"] = benchmark.unit;
    }
    return json;
}

Json toJson(const Answer& answer) {
    const Progress& progress = answer.progress;
    const ProgressTrend& trend = progress.trend;
    const auto& bend = trend.curvature95;
    Json json = {{"schema", 1},
                 {"benchmark", answer.benchmark->id},
                 {"as_of", answer.asOf ? Json(answer.asOf->toString()) : Json()},
                 {"records", recordsToJson(progress.overall, *answer.benchmark)},
                 {"labs", Json::array()},
                 {"leads", Json::array()}};
    for (const RecordLine& lab : progress.labs) {
        json["labs"].push_back(
            {{"organization", lab.organization}, {"records", recordsToJson(lab, *answer.benchmark)}});
    }
    for (const Lead& lead : progress.leads) {
        json["leads"].push_back(leadToJson(lead, *answer.benchmark));
    }
    json["trend"] = {{"n", trend.n},
                     {"points_per_year", trend.n > 1 ? Json(trend.pointsPerYear) : Json()},
                     {"points_per_year_squared", bend ? Json(trend.curvature) : Json()},
                     {"ci95", bend ? Json{bend->low, bend->high} : Json()},
                     {"verdict", verdictName(trend.verdict)},
                     {"sentence", render(trend.sentence)}};
    return json;
}

std::string pointsText(double points, const std::optional<double>& items) {
    return items ? fmt::format("{:.1f} points ({:.1f} questions)", points, *items)
                 : fmt::format("{:.1f} points", points);
}

void printText(const Answer& answer) {
    const Progress& progress = answer.progress;
    std::cout << "Records on " << answer.benchmark->name << ":\n";
    for (const Record& record : progress.overall.records) {
        std::cout << fmt::format("  {}  {:>8.1f}  {}\n", dayText(record.day), record.score,
                                 record.model->name);
    }
    if (progress.leads.empty()) {
        std::cout << "  No model has both a release date and a score here.\n";
        return;
    }
    const Lead& now = progress.leads.back();
    if (now.lead) {
        std::cout << now.leader->name << " leads the next lab by " << pointsText(*now.lead, now.leadItems)
                  << ".\n";
    } else {
        std::cout << now.leader->name << " leads; there is no other lab.\n";
    }
    if (now.spread) {
        std::cout << "The first five labs stand within " << pointsText(*now.spread, now.spreadItems) << ".\n";
    }
    std::cout << render(progress.trend.sentence) << '\n';
}

int run(const ProgressOptions& options) {
    Answer answer;
    const auto asOf = parseAsOf(options.asOf);
    if (!asOf) {
        return reportError(asOf.error());
    }
    answer.asOf = *asOf;
    const auto loaded = loadForVerb(options.data, options.benchmark);
    if (!loaded) {
        return reportError(loaded.error());
    }
    const auto filter = Filter::parse(options.filter, ComputedColumns(loaded->dataset));
    if (!filter) {
        return reportError(filter.error());
    }
    answer.benchmark = loaded->dataset.findBenchmark(options.benchmark);
    answer.progress = progressOn(select(loaded->dataset, *filter), *answer.benchmark, answer.asOf);
    if (options.isJson) {
        std::cout << toJson(answer).dump(2) << '\n';
    } else {
        printText(answer);
    }
    return exitStatusFor(*loaded);
}

} // namespace

void addProgressVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("progress", "Whether the best score rises more slowly than before.");
    auto options = std::make_shared<ProgressOptions>();
    verb->add_option("--data", options->data, "Dataset; default: the shipped one");
    verb->add_option("--benchmark", options->benchmark, "Id of a benchmark")->capture_default_str();
    verb->add_option("--as-of", options->asOf, "Only models released by that day");
    verb->add_option("--filter", options->filter, "Only models for which this holds");
    verb->add_flag("--json", options->isJson, "One JSON object on stdout");
    verb->callback([options, &exitStatus] { exitStatus = run(*options); });
}

} // namespace frontierscope
