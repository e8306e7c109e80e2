// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset_io.h"
#include "core/dataset/dataset_schema.h"

#include <string_view>

// The readers behind parseDataset, one per format.
namespace frontierscope {

/// A dataset from a JSON object in our schema. Records with an error are left out and listed.
[[nodiscard]] Result<LoadedDataset> readSchemaDataset(const Json& root);

/// Models from a JSON array of flat rows: members named as the fields of field.h or their synonyms.
[[nodiscard]] Result<LoadedDataset> readFlatRows(const Json& rows);

/// Models from CSV whose columns are fields of field.h or their synonyms. Error: no column "name".
[[nodiscard]] Result<LoadedDataset> readCsvDataset(std::string_view text);

/// True if the nesting of the JSON text stays within what can be read (200 levels).
[[nodiscard]] bool isShallowJson(std::string_view text) noexcept;

/// An id made from a name: lower-case letters and digits joined by "-".
[[nodiscard]] std::string slug(std::string_view name);

/// The well-known benchmarks "gpqa-diamond", "aime-2024" and "mmlu", without human reference lines.
[[nodiscard]] std::vector<Benchmark> standardBenchmarks();

} // namespace frontierscope
