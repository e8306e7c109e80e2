// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/facts_table.h"

namespace frontierscope {

namespace {

/// Human reference lines of the GPQA sets. All but OpenAI's experts stand in the paper itself.
Result<void> addReferenceLines(const std::filesystem::path& folder, Benchmark& gpqa) {
    auto table = FactsTable::load(folder / "human_baselines.csv");
    if (!table) {
        return tl::unexpected(table.error());
    }
    for (const FactsTable::Row& row : table->rows()) {
        ReferenceLine line;
        line.id = row.text("id");
        line.label = row.text("label");
        line.value = row.requiredNumber("gpqa_pct");
        line.questionSet = row.text("question_set");
        line.source = row.text("source");
        gpqa.referenceLines.push_back(std::move(line));
    }
    if (auto done = table->withoutProblems(); !done) {
        return tl::unexpected(std::move(done.error()));
    }
    return {};
}

Benchmark benchmark(const char* id, const char* name, std::optional<int> items, const char* source,
                    const char* unit = "percent") {
    Benchmark result;
    result.id = id;
    result.name = name;
    result.unit = unit;
    result.itemCount = items;
    result.source = source;
    return result;
}

} // namespace

Result<void> importFactsBenchmarks(const std::filesystem::path& folder, Dataset& dataset) {
    std::vector<Benchmark> all = standardBenchmarks();
    if (auto done = addReferenceLines(folder, all.front()); !done) {
        return done;
    }
    all.push_back(
        benchmark("eci", "Epoch Capabilities Index", {}, "https://epoch.ai/benchmarks/eci", "index"));
    all.push_back(benchmark("otis-mock-aime", "OTIS Mock AIME 2024-2025", 45, "https://epoch.ai/benchmarks"));
    all.push_back(benchmark("math-500", "MATH-500", 500, "https://github.com/simplescaling/s1"));
    all.push_back(benchmark("aime-2025", "AIME 2025", 30, "https://arxiv.org/abs/2505.09388"));
    all.push_back(benchmark("livecodebench-v5", "LiveCodeBench v5", {}, "https://arxiv.org/abs/2505.09388"));
    all.push_back(benchmark("arc-agi-1-semi-private", "ARC-AGI-1 semi-private", 100,
                            "https://arcprize.org/blog/oai-o3-pub-breakthrough"));
    all.push_back(benchmark("arc-agi-1-public", "ARC-AGI-1 public", 400,
                            "https://arcprize.org/blog/oai-o3-pub-breakthrough"));
    all.insert(all.end(), dataset.benchmarks.begin(), dataset.benchmarks.end());
    dataset.benchmarks = std::move(all);
    return {};
}

} // namespace frontierscope
