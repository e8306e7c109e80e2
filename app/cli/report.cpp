// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "app/base/data_files.h"

#include "core/frontier/benchmark_lens.h"

#include <algorithm>
#include <iostream>

namespace frontierscope {

int reportError(const Error& error) {
    std::cerr << "frontierscope: " << render(error.message) << '\n';
    for (const Diagnostic& finding : error.findings) {
        if (finding.message == error.message) {
            continue; // said already, with its place
        }
        const std::string where = finding.where();
        std::cerr << "  " << where << (where.empty() ? "" : ": ") << render(finding.message) << '\n';
    }
    return error.code == ErrorCode::invalid ? 1 : 2;
}

Result<std::optional<CalendarDate>> parseAsOf(const std::string& text) {
    if (text.empty()) {
        return std::optional<CalendarDate>();
    }
    const auto day = CalendarDate::parse(text);
    if (!day) {
        return failure(ErrorCode::usage, "--as-of {0}: expected a date such as 2025, 2025-02 or 2025-02-28",
                       {text});
    }
    return day;
}

Result<LoadedDataset> loadForVerb(const std::string& file) {
    auto loaded = loadDataset(file.empty() ? shippedDatasetFile() : std::filesystem::path(file));
    if (!loaded) {
        return loaded;
    }
    for (const Diagnostic& finding : loaded->findings) {
        if (file.empty() && finding.severity == Severity::warning) {
            continue; // known of the shipped data and said in its SOURCES.md
        }
        std::cerr << (file.empty() ? "shipped dataset" : file) << ':' << finding.where() << ": "
                  << (finding.severity == Severity::error ? "error: " : "warning: ")
                  << render(finding.message) << '\n';
    }
    return loaded;
}

Result<LoadedDataset> loadForVerb(const std::string& file, const std::string& benchmark) {
    auto loaded = loadForVerb(file);
    if (!loaded) {
        return loaded;
    }
    FigureSpec asked;
    asked.benchmark = benchmark;
    if (auto added = addRatingsFor(loaded->dataset, {asked}); !added) {
        return tl::unexpected(std::move(added.error()));
    }
    auto dataset = withBenchmark(std::move(loaded->dataset), benchmark);
    if (!dataset) {
        return tl::unexpected(std::move(dataset.error()));
    }
    loaded->dataset = std::move(*dataset);
    return loaded;
}

Result<void> addRatingsFor(Dataset& dataset, const std::vector<FigureSpec>& figures) {
    const bool isNeeded =
        dataset.ratings.empty() && std::any_of(figures.begin(), figures.end(), needsRatings);
    return isNeeded ? loadRatings(dataset, shippedDatasetFile().parent_path() / "arena.json")
                    : Result<void>();
}

int exitStatusFor(const LoadedDataset& loaded) {
    const bool hasErrors =
        std::any_of(loaded.findings.begin(), loaded.findings.end(),
                    [](const auto& finding) { return finding.severity == Severity::error; });
    return hasErrors ? 1 : 0;
}

Result<Dataset> datasetForVerb(const std::string& file) {
    auto loaded = loadForVerb(file);
    if (!loaded) {
        return tl::unexpected(std::move(loaded.error()));
    }
    return std::move(loaded->dataset);
}

} // namespace frontierscope
