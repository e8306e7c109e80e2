// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "core/figure/figure_spec.h"
#include "core/fit/model_registry.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

Json idsOf(const Dataset& dataset) {
    Json ids;
    ids["schema"] = 1;
    for (const char* key : {"figures", "benchmarks", "series", "model_forms"}) {
        ids[key] = Json::array();
    }
    for (const FigureSpec& spec : readyFigures()) {
        ids["figures"].push_back(spec.id);
    }
    for (const Benchmark& benchmark : dataset.benchmarks) {
        ids["benchmarks"].push_back(benchmark.id);
    }
    for (const Series& series : dataset.series) {
        ids["series"].push_back(series.id);
    }
    for (const ModelForm* form : modelForms()) {
        ids["model_forms"].push_back(std::string(form->description().id));
    }
    return ids;
}

void print(const Json& ids) {
    for (const auto& [kind, list] : ids.items()) {
        if (!list.is_array()) {
            continue;
        }
        std::cout << (kind == "model_forms" ? "model forms" : kind) << ":\n";
        for (const Json& id : list) {
            std::cout << "  " << id.get<std::string>() << '\n';
        }
    }
}

} // namespace

void addFiguresVerb(CLI::App& app, int& exitStatus) {
    auto* verb = app.add_subcommand("figures", "List the ids of figures, benchmarks, series and model forms");
    auto isJson = std::make_shared<bool>(false);
    verb->add_flag("--json", *isJson, "as one JSON object");
    verb->callback([isJson, &exitStatus] {
        const auto dataset = datasetForVerb("");
        if (!dataset) {
            exitStatus = reportError(dataset.error());
            return;
        }
        const Json ids = idsOf(*dataset);
        if (*isJson) {
            std::cout << ids.dump(2) << '\n';
        } else {
            print(ids);
        }
    });
}

} // namespace frontierscope
