// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"

#include "core/base/file_io.h"
#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/facts_folder.h"
#include "core/dataset/importers/import_proposal.h"

#include <algorithm>

namespace frontierscope {

namespace {

Result<LoadedDataset> loaded(Result<Dataset> dataset) {
    if (!dataset) {
        return tl::unexpected(std::move(dataset.error()));
    }
    LoadedDataset result;
    result.recordCount = dataset->models.size() + dataset->ratings.size();
    result.dataset = std::move(*dataset);
    return result;
}

/// A file of another project, or a table whose columns have to be mapped.
Result<LoadedDataset> importOutside(std::string_view bytes) {
    Result<ImportedTable> table = readImport(bytes);
    if (!table) {
        return tl::unexpected(std::move(table.error()));
    }
    if (table->rows.empty() && table->format == ImportFormat::table) {
        Error error{ErrorCode::unrecognised,
                    {FS_TEXT("No models could be read from this table."), {}},
                    std::move(table->findings)};
        return tl::unexpected(std::move(error));
    }
    LoadedDataset result;
    result.dataset = datasetFromImport(*table);
    result.findings = std::move(table->findings);
    result.recordCount = table->recordCount;
    return result;
}

/// True for a table that is not in our own columns, but in such as can be mapped to them.
bool hasForeignHeader(std::string_view text) {
    const char delimiter = detectDelimiter(text);
    const std::vector<std::string> header = headerOf(text, delimiter);
    const bool isForeign = std::any_of(header.begin(), header.end(), [](const std::string& column) {
        return findField(column) == nullptr && meaningOfHeader(column).field != nullptr;
    });
    return delimiter != ',' || isForeign;
}

} // namespace

Result<LoadedDataset> importDataset(const std::filesystem::path& input) {
    if (isFactsFolder(input)) {
        return loaded(importFactsFolder(input));
    }
    const Result<std::string> bytes = readFile(input);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    if (bytes->starts_with("model_id,arena_name,")) {
        return loaded(importArenaCsv(*bytes));
    }
    const ImportFormat format = recogniseFormat(*bytes);
    const bool isForeign = format != ImportFormat::unknown && format != ImportFormat::ownDataset;
    if (isForeign && (format != ImportFormat::table || hasForeignHeader(*bytes))) {
        return importOutside(*bytes);
    }
    // A table in our own columns is read strictly; only what that refuses as a whole is mapped.
    Result<LoadedDataset> own = parseDataset(*bytes);
    if (own || format != ImportFormat::table) {
        return own;
    }
    Result<LoadedDataset> mapped = importOutside(*bytes);
    return mapped ? std::move(mapped) : std::move(own);
}

Result<std::string> exportDataset(const Dataset& dataset, std::string_view suffix) {
    if (suffix == "json" || suffix.empty()) {
        return datasetToJson(dataset);
    }
    if (suffix == "csv") {
        return datasetToCsv(dataset);
    }
    if (suffix == "md") {
        return datasetToMarkdown(dataset);
    }
    return failure(ErrorCode::usage, FS_TEXT("A dataset is written as .json, .csv or .md, not as \".{0}\"."),
                   {std::string(suffix)});
}

} // namespace frontierscope
