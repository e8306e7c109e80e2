// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace frontierscope {

/// Formats that users already have, besides our own.
enum class ImportFormat {
    unknown,            ///< none of these: binary, empty, another JSON
    ownDataset,         ///< JSON in our schema, or an array of flat rows
    table,              ///< CSV or TSV of any kind: columns are mapped to fields
    liteLlmPrices,      ///< LiteLLM model_prices_and_context_window.json: USD per token by id
    llmPrices,          ///< simonw/llm-prices: USD per million tokens with a history
    openRouterModels,   ///< OpenRouter's models API: prices as strings, USD per token
    epochBenchmarkRuns, ///< Epoch AI benchmarking hub, runs: fractions with their standard error in a text
    epochModelVersions, ///< Epoch AI model versions: release dates and display names
    epochModels,        ///< Epoch AI models table: training compute
    arenaPrices,        ///< LMArena arena-catalog scatterplot data: prices as strings, USD per million tokens
    llmStatsModel       ///< LLMStats model file: scores as fractions, with sources
};

/// Tells the format by the file's content; the name of a file says nothing. Looks at the first members of
/// JSON (at most 2,000) and at the first line of a table: no cost that grows with the file.
[[nodiscard]] ImportFormat recogniseFormat(std::string_view bytes);

/// The name for people: "LiteLLM prices". FS_TEXT.
[[nodiscard]] std::string_view formatTitle(ImportFormat format);

} // namespace frontierscope
