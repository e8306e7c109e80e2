// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/imported_table.h"

#include "core/dataset/dataset_readers.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"
#include "core/dataset/importers/source_text.h"
#include "core/dataset/json_text.h"

#include <set>

namespace frontierscope {

namespace {

using Json = nlohmann::json;

/// A JSON text as a tree, and the members that stand twice in one object: only the last one counts.
struct ParsedJson {
    Json root;
    std::vector<std::string> repeatedKeys;
};

Result<ParsedJson> parseJson(std::string_view text) {
    if (!isShallowJson(text)) {
        return failure(ErrorCode::invalid, FS_TEXT("The JSON is nested too deeply to be read."));
    }
    ParsedJson parsed;
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) {
            open.emplace_back();
        } else if (event == Json::parse_event_t::object_end && !open.empty()) {
            open.pop_back();
        } else if (event == Json::parse_event_t::key && !open.empty()) {
            const auto& key = value.get_ref<const std::string&>();
            if (!open.back().insert(key).second) {
                parsed.repeatedKeys.push_back(key);
            }
        }
        return true;
    };
    try {
        parsed.root = Json::parse(text, watch);
    } catch (const Json::parse_error& error) {
        Diagnostic finding = describeSyntaxError(text, error);
        Error failed{ErrorCode::invalid, finding.message, {}};
        failed.findings.push_back(std::move(finding));
        return tl::unexpected(std::move(failed));
    } catch (const Json::exception& error) {
        return tl::unexpected(Error{ErrorCode::invalid, describeUnreadableJson(error), {}});
    }
    return parsed;
}

Result<ImportedTable> readJsonImport(std::string_view text, ImportFormat format,
                                     const ImportOptions& options) {
    auto parsed = parseJson(text);
    if (!parsed) {
        return tl::unexpected(std::move(parsed.error()));
    }
    using Reader = ImportedTable (*)(const Json&, const ImportOptions&);
    Reader read = nullptr;
    switch (format) {
    case ImportFormat::liteLlmPrices:
        read = readLiteLlmPrices;
        break;
    case ImportFormat::llmPrices:
        read = readLlmPrices;
        break;
    case ImportFormat::openRouterModels:
        read = readOpenRouterModels;
        break;
    case ImportFormat::arenaPrices:
        read = readArenaPrices;
        break;
    default:
        read = readLlmStatsModel;
        break;
    }
    ImportedTable table = read(parsed->root, options);
    for (const std::string& key : parsed->repeatedKeys) {
        ImportPlace(table, std::string())
            .leaveOut({FS_TEXT("The member \"{0}\" stands twice in one object: only the last one is used."),
                       {key}});
    }
    return table;
}

ImportedTable readTableImport(const SourceText& source, ImportFormat format, const ImportOptions& options) {
    const DelimitedTable table = readDelimitedTable(source.text, detectDelimiter(source.text));
    ImportedTable imported;
    switch (format) {
    case ImportFormat::epochBenchmarkRuns:
        imported = readEpochBenchmarkRuns(table, options);
        break;
    case ImportFormat::epochModelVersions:
        imported = readEpochModelVersions(table, options);
        break;
    case ImportFormat::epochModels:
        imported = readEpochModels(table, options);
        break;
    default:
        imported = readGenericTable(table, options);
        break;
    }
    imported.recordCount = table.recordCount;
    imported.encoding = source.encoding;
    imported.findings.insert(imported.findings.end(), table.findings.begin(), table.findings.end());
    if (!source.isEncodingCertain) {
        ImportPlace(imported, table.headerLine)
            .warn({FS_TEXT("The file does not say its encoding; it was read as {0}. Save it as UTF-8 if "
                           "letters look "
                           "wrong."),
                   {imported.encoding}});
    }
    return imported;
}

} // namespace

Result<ImportedTable> readImport(std::string_view bytes, const ImportOptions& options) {
    const ImportFormat format = recogniseFormat(bytes);
    if (format == ImportFormat::unknown) {
        return failure(
            ErrorCode::unrecognised,
            FS_TEXT("The format is not known. Known are CSV and TSV tables, LiteLLM, llm-prices, OpenRouter, "
                    "Epoch AI, LMArena and LLMStats files."));
    }
    if (format == ImportFormat::ownDataset) {
        return failure(ErrorCode::usage,
                       FS_TEXT("This is a dataset of Frontierscope: open it, or compare with it."));
    }
    const SourceText source = decodeSourceText(bytes);
    const std::string_view text = source.text;
    const bool isJson = format != ImportFormat::table && format != ImportFormat::epochBenchmarkRuns &&
                        format != ImportFormat::epochModelVersions && format != ImportFormat::epochModels;
    Result<ImportedTable> table =
        isJson ? readJsonImport(text, format, options) : readTableImport(source, format, options);
    if (table) {
        table->format = format;
    }
    return table;
}

} // namespace frontierscope
