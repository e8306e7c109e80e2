// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

#include <algorithm>
#include <map>
#include <utility>

namespace frontierscope {

namespace {

/// The paper writes "o3  06/01/2025": the name, then the month whose prices count.
std::string withoutMonth(std::string name) {
    name.resize(std::min(name.size(), name.rfind(' ')));
    name.erase(name.find_last_not_of(' ') + 1);
    return name;
}

/// By benchmark and name in the source: the model's id.
using NamedModels = std::map<std::pair<std::string, std::string>, std::string>;

Result<NamedModels> namedModels(const std::filesystem::path& folder) {
    auto table = FactsTable::load(folder / "benchmark_cost_models.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    NamedModels models;
    for (const FactsTable::Row& row : table->rows()) {
        models[{row.text("benchmark"), row.text("source_model_name")}] = row.text("model_id");
    }
    return models;
}

bool isBefore(const BenchmarkCost& a, const BenchmarkCost& b) {
    return a.pricedOn && b.pricedOn && a.pricedOn->firstDay() < b.pricedOn->firstDay();
}

} // namespace

Result<void> importFactsBenchmarkCosts(const std::filesystem::path& folder, Dataset& dataset) {
    const auto names = namedModels(folder);
    if (!names) {
        return tl::unexpected(names.error());
    }
    auto table = FactsTable::load(folder / "price_reference" / "price_of_progress_models.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const FactsTable::Row& row : table->rows()) {
        const std::string name = withoutMonth(row.text("model"));
        const auto named = names->find({row.text("benchmark"), name});
        if (named == names->end()) {
            continue; // of a benchmark, a setting or a model that the dataset does not have
        }
        const auto model = std::ranges::find(dataset.models, named->second, &Model::id);
        if (model == dataset.models.end()) {
            return failure(ErrorCode::invalid,
                           FS_TEXT("The facts name a model that is not in models.csv: \"{0}\"."),
                           {named->second});
        }
        // "2025-06-01" stands for the month whose prices count.
        const auto month = CalendarDate::parse(row.text("release_date").substr(0, 7));
        if (month && model->releaseDate && month->lastDay() < model->releaseDate->firstDay()) {
            continue; // no price can be older than its model: one row of the source is
        }
        model->benchmarkCosts.push_back({"gpqa-diamond",
                                         row.requiredNumber("benchmark_cost_usd"),
                                         month,
                                         name,
                                         row.text("source_url"),
                                         {}});
    }
    for (Model& model : dataset.models) {
        std::ranges::stable_sort(model.benchmarkCosts, isBefore);
    }
    return table->withoutProblems();
}

} // namespace frontierscope
