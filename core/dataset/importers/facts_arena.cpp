// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

#include <algorithm>

namespace frontierscope {

namespace {

RatingSnapshot& snapshotFor(Dataset& dataset, const CalendarDate& date, const std::string& category,
                            std::optional<bool> styleControl) {
    const auto found =
        std::find_if(dataset.ratings.begin(), dataset.ratings.end(), [&](const RatingSnapshot& snapshot) {
            return snapshot.date == date && snapshot.category == category &&
                   snapshot.styleControl == styleControl;
        });
    if (found != dataset.ratings.end()) {
        return *found;
    }
    RatingSnapshot& snapshot = dataset.ratings.emplace_back();
    snapshot.date = date;
    snapshot.category = category;
    snapshot.styleControl = styleControl;
    return snapshot;
}

void addBenchmark(Dataset& dataset, const CalendarDate& date, const std::string& category) {
    const std::string id = "arena-" + category + "@" + date.toString();
    if (dataset.findBenchmark(id) != nullptr) {
        return;
    }
    Benchmark benchmark;
    benchmark.id = id;
    benchmark.name = "Arena rating, " + category + ", " + date.toString();
    benchmark.unit = "elo";
    benchmark.source = "https://lmarena.ai";
    dataset.benchmarks.push_back(std::move(benchmark));
}

} // namespace

Result<Dataset> importArenaCsv(std::string_view text) {
    auto table = FactsTable::parse(text, "arena.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    Dataset dataset;
    dataset.title = "Arena ratings";
    for (const FactsTable::Row& row : table->rows()) {
        const CalendarDate date = row.date("snapshot_date").value_or(CalendarDate());
        const std::string category = slug(row.text("category"));
        std::optional<bool> styleControl;
        if (!row.text("style_control").empty()) {
            styleControl = row.flag("style_control");
        }
        Rating rating;
        rating.modelId = row.text("model_id");
        rating.name = row.text("arena_name");
        rating.value = row.requiredNumber("elo");
        rating.low = row.number("ci_low");
        rating.high = row.number("ci_high");
        rating.votes = row.count("votes");
        rating.source = row.text("source");
        addBenchmark(dataset, date, category);
        snapshotFor(dataset, date, category, styleControl).ratings.push_back(std::move(rating));
        dataset.asOf = std::max(dataset.asOf.value_or(date), date);
    }
    if (auto done = table->withoutProblems(); !done) {
        return tl::unexpected(std::move(done.error()));
    }
    return dataset;
}

} // namespace frontierscope
