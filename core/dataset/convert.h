// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_io.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace frontierscope {

/// Reads a dataset in any format that the program knows, recognised by content: its own, those of other
/// projects (importers/), or the folder of facts that the shipped dataset is built from. Findings of severity
/// error name records that had to be left out. Error: unreadable, or no known format.
[[nodiscard]] Result<LoadedDataset> importDataset(const std::filesystem::path& input);

/// The dataset as text in the format that the output's suffix names: "json", "csv" or "md", without a point;
/// empty: JSON. Error: another suffix.
[[nodiscard]] Result<std::string> exportDataset(const Dataset& dataset, std::string_view suffix);

/// The fields that datasetToMarkdown shows.
inline constexpr std::array<std::string_view, 7> kMarkdownColumns = {"name",
                                                                     "organization",
                                                                     "release_date",
                                                                     "input_price_usd_per_mtok",
                                                                     "output_price_usd_per_mtok",
                                                                     "gpqa_diamond_pct",
                                                                     "reasoning"};

/// A Markdown table of the models: name, lab, date, prices, GPQA Diamond.
[[nodiscard]] std::string datasetToMarkdown(const Dataset& dataset);

} // namespace frontierscope
