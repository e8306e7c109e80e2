// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/conclusions.h"

#include "core/dataset/number_text.h"
#include "core/fit/fit.h"
#include "core/frontier/model_frontier.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace frontierscope {

namespace {

void addFrontier(const Dataset& dataset, std::vector<Conclusion>& conclusions) {
    std::vector<const Model*> all;
    for (const Model& model : dataset.models) {
        all.push_back(&model);
    }
    const FrontierQuestion question;
    const ModelFrontier frontier = modelFrontier(all, question);
    std::string ids;
    for (const std::size_t index : frontier.frontier) {
        ids += (ids.empty() ? "" : ", ") + frontier.models[index].model->id;
    }
    conclusions.push_back({"frontier " + question.benchmark, ids});
    for (const int level : {50, 60, 70, 80, 90}) {
        // The frontier is ordered by price, and its first member at a level is the cheapest of all models
        // there.
        const auto found =
            std::find_if(frontier.frontier.begin(), frontier.frontier.end(),
                         [&](std::size_t index) { return frontier.models[index].score >= level; });
        std::string value;
        if (found != frontier.frontier.end()) {
            const PricedModel& model = frontier.models[*found];
            value = fmt::format("{} at ${:.4g} per million tokens", model.model->id, model.cost);
        }
        conclusions.push_back({fmt::format("cheapest at {} % {}", level, question.benchmark), value});
    }
}

void addSlope(const Series& series, std::vector<Conclusion>& conclusions) {
    FitData data;
    for (const SeriesPoint& point : series.points) {
        data.x.push_back(point.x);
        data.y.push_back(point.y);
    }
    if (data.x.size() < 3) {
        return;
    }
    const auto fit = fitForm(data, FitOptions());
    if (!fit) {
        return;
    }
    for (const FitParameter& parameter : fit->parameters) {
        if (parameter.name == "slope_per_decade") {
            conclusions.push_back(
                {parameter.name + " " + series.id, fmt::format("{:.6g}", parameter.estimate)});
        }
    }
}

} // namespace

Message conclusionTitle(std::string_view what, const Dataset& dataset) {
    constexpr std::string_view kFrontier = "frontier ";
    constexpr std::string_view kCheapest = "cheapest at ";
    constexpr std::string_view kPercent = " % ";
    constexpr std::string_view kSlope = "slope_per_decade ";
    const auto benchmarkName = [&dataset](std::string_view id) {
        const Benchmark* benchmark = dataset.findBenchmark(id);
        return benchmark == nullptr ? std::string(id) : benchmark->name;
    };
    if (what.starts_with(kFrontier)) {
        return {FS_TEXT("Frontier of price and {0}"), {benchmarkName(what.substr(kFrontier.size()))}};
    }
    const std::size_t percent = what.find(kPercent);
    if (what.starts_with(kCheapest) && percent != std::string_view::npos) {
        return {FS_TEXT("Cheapest model at {0} % {1}"),
                {std::string(what.substr(kCheapest.size(), percent - kCheapest.size())),
                 benchmarkName(what.substr(percent + kPercent.size()))}};
    }
    const std::string_view id = what.starts_with(kSlope) ? what.substr(kSlope.size()) : what;
    const Series* series = dataset.findSeries(id);
    return {FS_TEXT("Slope per tenfold of {0}"), {series == nullptr ? std::string(id) : series->name}};
}

std::vector<Conclusion> conclusionsOf(const Dataset& dataset) {
    std::vector<Conclusion> conclusions;
    addFrontier(dataset, conclusions);
    for (const Series& series : dataset.series) {
        addSlope(series, conclusions);
    }
    return conclusions;
}

std::vector<ChangedConclusion> changedConclusions(const Dataset& before, const Dataset& after) {
    std::map<std::string, std::string> old;
    for (Conclusion& conclusion : conclusionsOf(before)) {
        old.emplace(std::move(conclusion.what), std::move(conclusion.value));
    }
    std::vector<ChangedConclusion> changed;
    for (Conclusion& conclusion : conclusionsOf(after)) {
        const auto found = old.find(conclusion.what);
        const std::string was = found == old.end() ? std::string() : found->second;
        if (found != old.end()) {
            old.erase(found);
        }
        if (was != conclusion.value) {
            changed.push_back({std::move(conclusion.what), was, std::move(conclusion.value)});
        }
    }
    for (auto& [what, value] : old) {
        if (!value.empty()) {
            changed.push_back({what, value, {}});
        }
    }
    return changed;
}

} // namespace frontierscope
