// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset_io.h"
#include "core/dataset/dataset_schema.h"

#include <string_view>

// The readers behind parseDataset, one per format.
namespace frontierscope {

/// What rows are read for: to keep them as models, or only to say what is wrong with them.
enum class RowUse { keep, check };

/// A dataset from a JSON object in our schema. Records with an error are left out and listed.
[[nodiscard]] Result<LoadedDataset> readSchemaDataset(const Json& root);

/// Models from a JSON array of flat rows: members named as the fields of field.h or their synonyms. Reads the
/// text as a stream: no tree of it is built.
[[nodiscard]] Result<LoadedDataset> readFlatRows(std::string_view text, RowUse use);

/// Models from CSV whose columns are fields of field.h or their synonyms. Error: no column "name".
[[nodiscard]] Result<LoadedDataset> readCsvDataset(std::string_view text, RowUse use);

/// True if the nesting of the JSON text stays within what can be read (200 levels).
[[nodiscard]] bool isShallowJson(std::string_view text) noexcept;

/// An id made from a name: lower-case letters and digits joined by "-".
[[nodiscard]] std::string slug(std::string_view name);

/// The well-known benchmarks "gpqa-diamond", "aime-2024" and "mmlu", without human reference lines.
[[nodiscard]] std::vector<Benchmark> standardBenchmarks();

} // namespace frontierscope
