// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/convert.h"

#include "core/base/file_io.h"
#include "core/dataset/importers/facts_folder.h"

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
    return parseDataset(*bytes);
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
