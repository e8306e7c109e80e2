// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A dataset and what was found while reading it. Errors among the findings mean that rows had to be left
/// out.
struct LoadedDataset {
    Dataset dataset;
    std::vector<Diagnostic> findings;
    std::size_t recordCount = 0; ///< data records in the file, faulty ones included
    // Of flat rows that were checked (checkDataset), else 0:
    std::size_t rowsWithGaps = 0;      ///< rows that leave a date, a price or the GPQA score open
    std::size_t organizationCount = 0; ///< different labs
};

/// Reads a dataset: JSON in our schema, an array of flat rows, or CSV; recognised by content. UTF-8, a BOM is
/// fine. An Error only if nothing can be used (missing, unreadable, not UTF-8, truncated JSON, no known
/// column).
[[nodiscard]] Result<LoadedDataset> loadDataset(const std::filesystem::path& file);
[[nodiscard]] Result<LoadedDataset> parseDataset(std::string_view bytes);

/// What loadDataset would find, in less time and memory: of CSV and flat rows, no model is kept.
[[nodiscard]] Result<LoadedDataset> checkDataset(const std::filesystem::path& file);

/// Appends the ratings of a second file to the dataset, with the benchmarks "arena-CATEGORY@DATE" that they
/// are asked for by. The shipped ratings (datasets/arena.json) are a file of their own, read when a figure
/// first needs them, so that the program starts without them. Error: as for loadDataset, or no ratings in it.
[[nodiscard]] Result<void> loadRatings(Dataset& dataset, const std::filesystem::path& file);
/// The two halves of that: reading can be done ahead of the dataset that the ratings are for.
[[nodiscard]] Result<Dataset> readRatings(const std::filesystem::path& file);
void addRatings(Dataset& dataset, Dataset ratings);

/// JSON in our schema: stable key order, two-space indent, one trailing newline; unknown members come back.
[[nodiscard]] std::string datasetToJson(const Dataset& dataset);

/// CSV with the flat columns of core/dataset/field.h, the values of the person's computed columns, and the
/// columns that the program does not know. What it leaves out: core/dataset/table_losses.h.
[[nodiscard]] std::string datasetToCsv(const Dataset& dataset);

} // namespace frontierscope
