// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/imported_table.h"

#include <nlohmann/json.hpp>

// The readers behind readImport, one file each. They get text that was recognised and decoded.
namespace frontierscope {

[[nodiscard]] ImportedTable readLiteLlmPrices(const nlohmann::json& root, const ImportOptions& options);
[[nodiscard]] ImportedTable readLlmPrices(const nlohmann::json& root, const ImportOptions& options);
[[nodiscard]] ImportedTable readOpenRouterModels(const nlohmann::json& root, const ImportOptions& options);
[[nodiscard]] ImportedTable readArenaPrices(const nlohmann::json& root, const ImportOptions& options);
[[nodiscard]] ImportedTable readLlmStatsModel(const nlohmann::json& root, const ImportOptions& options);
[[nodiscard]] ImportedTable readEpochBenchmarkRuns(const DelimitedTable& table, const ImportOptions& options);
[[nodiscard]] ImportedTable readEpochModelVersions(const DelimitedTable& table, const ImportOptions& options);
[[nodiscard]] ImportedTable readEpochModels(const DelimitedTable& table, const ImportOptions& options);
[[nodiscard]] ImportedTable readGenericTable(const DelimitedTable& table, const ImportOptions& options);

} // namespace frontierscope
