// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <filesystem>

// Builds the shipped dataset from datasets/facts; one function per part, one file each.
namespace frontierscope {

/// True for a folder with models.csv and gpqa_all_sources.csv.
[[nodiscard]] bool isFactsFolder(const std::filesystem::path& folder);

/// The shipped dataset without the arena ratings. Error: a file is missing or holds what it should not; all
/// problems are listed.
[[nodiscard]] Result<Dataset> importFactsFolder(const std::filesystem::path& folder);

/// models.csv, price_history.csv, gpqa_all_sources.csv, benchmarks_claude35_vs_gpt4o.csv.
[[nodiscard]] Result<void> importFactsModels(const std::filesystem::path& folder, Dataset& dataset);
/// price_reference/price_of_progress_models.csv: what a run of GPQA Diamond cost, for the models of
/// benchmark_cost_models.csv.
[[nodiscard]] Result<void> importFactsBenchmarkCosts(const std::filesystem::path& folder, Dataset& dataset);
/// human_baselines.csv, and the benchmarks that scores and series name.
[[nodiscard]] Result<void> importFactsBenchmarks(const std::filesystem::path& folder, Dataset& dataset);
/// training_compute.csv: the compute models, and the confidence of the models' own training compute.
[[nodiscard]] Result<void> importFactsTrainingCompute(const std::filesystem::path& folder, Dataset& dataset);
/// The o1, train-time and test-time series.
[[nodiscard]] Result<void> importFactsSeries(const std::filesystem::path& folder, Dataset& dataset);

/// Ratings from arena.csv, with one benchmark per snapshot.
[[nodiscard]] Result<Dataset> importArenaCsv(std::string_view text);

/// Who is to be credited for the facts.
[[nodiscard]] std::vector<SourceCredit> factsCredits();

/// Sets family and setting where the name makes them certain: "X (high)" is setting "high" of family "X"; a
/// model whose name is another's family belongs to it.
void deriveFamilies(std::vector<Model>& models);

} // namespace frontierscope
