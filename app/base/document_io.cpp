// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/document_io.h"

#include "core/base/file_io.h"
#include "core/dataset/convert.h"
#include "core/dataset/dataset_io.h"
#include "core/figure/figure_spec_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace frontierscope {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormatName = "frontierscope-document";

bool looksLikeDocument(std::string_view bytes) {
    // "format" is the first member that we write; a dataset never names this format.
    return bytes.substr(0, 400).find(kFormatName) != std::string_view::npos;
}

/// Findings in a part of the file point to the part; the person needs the place in the file.
void addFindings(std::vector<Diagnostic> findings, const std::string& prefix, std::vector<Diagnostic>& all) {
    for (Diagnostic& finding : findings) {
        finding.pointer = prefix + finding.pointer;
        finding.line = 0;
        finding.column = 0;
        all.push_back(std::move(finding));
    }
}

Result<void> readDataset(const Json& json, const std::filesystem::path& folder, LoadedDocument& loaded) {
    if (!json.contains("dataset")) {
        return failure(ErrorCode::invalid, FS_TEXT("The document has no member \"dataset\"."));
    }
    if (isDatasetReference(json["dataset"])) {
        auto referred = readReferredDataset(json["dataset"], folder);
        if (!referred) {
            return tl::unexpected(std::move(referred.error()));
        }
        addFindings(std::move(referred->dataset.findings), "/dataset", loaded.findings);
        loaded.content.dataset = std::move(referred->dataset.dataset);
        loaded.datasetFile = std::move(referred->reference);
        return {};
    }
    auto dataset = parseDataset(json["dataset"].dump());
    if (!dataset) {
        return tl::unexpected(std::move(dataset.error()));
    }
    addFindings(std::move(dataset->findings), "/dataset", loaded.findings);
    loaded.content.dataset = std::move(dataset->dataset);
    return {};
}

void readFigures(const Json& json, LoadedDocument& loaded) {
    if (!json.contains("figures")) {
        loaded.content.figures = readyFigures();
        return;
    }
    if (!json["figures"].is_array()) {
        loaded.content.figures = readyFigures();
        loaded.findings.push_back({Severity::error,
                                   {FS_TEXT("\"figures\" is not a list; the ready figures are shown."), {}},
                                   "/figures"});
        return;
    }
    std::size_t index = 0;
    for (const Json& item : json["figures"]) {
        const std::string pointer = "/figures/" + std::to_string(index++);
        if (auto spec = figureSpecFromJson(item)) {
            loaded.content.figures.push_back(std::move(*spec));
        } else {
            loaded.findings.push_back({Severity::error, spec.error().message, pointer});
            addFindings(std::move(spec.error().findings), pointer, loaded.findings);
        }
    }
}

Result<void> checkVersion(const Json& json) {
    const auto version = json.find("version");
    if (version == json.end() || !version->is_number_integer()) {
        return failure(ErrorCode::invalid, FS_TEXT("The document has no version number."));
    }
    // A number that only fits unsigned is a newer version as well.
    const bool isNewer = version->is_number_unsigned()
                             ? version->get<std::uint64_t>() > std::uint64_t{kDocumentVersion}
                             : version->get<std::int64_t>() > kDocumentVersion;
    if (isNewer) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("The document was saved by a newer version of Frontierscope (format {0}, this "
                               "version reads {1}). Update the program to open it."),
                       {version->dump(), std::to_string(kDocumentVersion)});
    }
    return {};
}

Result<LoadedDocument> parseOwnFormat(std::string_view bytes, const std::filesystem::path& folder) {
    Json json;
    try {
        json = Json::parse(bytes);
    } catch (const Json::parse_error& error) {
        return failure(
            ErrorCode::invalid,
            FS_TEXT("The document is damaged or cut off at byte {0} of {1}. Open a saved copy of it."),
            {std::to_string(error.byte), std::to_string(bytes.size())});
    }
    if (auto checked = checkVersion(json); !checked) {
        return tl::unexpected(std::move(checked.error()));
    }
    LoadedDocument loaded;
    if (auto read = readDataset(json, folder, loaded); !read) {
        return tl::unexpected(std::move(read.error()));
    }
    readFigures(json, loaded);
    for (const char* known : {"format", "version", "dataset", "figures"}) {
        json.erase(known);
    }
    if (!json.empty()) {
        loaded.content.unknownFields = json.dump();
    }
    return loaded;
}

} // namespace

DocumentFormat documentFormatOf(const std::filesystem::path& file) {
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(),
                   [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    if (suffix == ".json") {
        return DocumentFormat::datasetJson;
    }
    if (suffix == ".md") {
        return DocumentFormat::datasetMarkdown;
    }
    return suffix == ".csv" ? DocumentFormat::datasetCsv : DocumentFormat::document;
}

Result<LoadedDocument> parseDocument(std::string_view bytes, const std::filesystem::path& folder) {
    if (looksLikeDocument(bytes)) {
        return parseOwnFormat(bytes, folder);
    }
    auto dataset = parseDataset(bytes);
    if (!dataset) {
        return tl::unexpected(std::move(dataset.error()));
    }
    LoadedDocument loaded;
    loaded.content.dataset = std::move(dataset->dataset);
    loaded.content.figures = readyFigures();
    loaded.findings = std::move(dataset->findings);
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool isJson = first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
    loaded.format = isJson ? DocumentFormat::datasetJson : DocumentFormat::datasetCsv;
    return loaded;
}

Result<LoadedDocument> loadDocument(const std::filesystem::path& file, const std::filesystem::path& folder) {
    const auto bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return parseDocument(*bytes, folder);
}

Result<LoadedDocument> loadDocument(const std::filesystem::path& file) {
    return loadDocument(file, file.parent_path());
}

namespace {

std::string documentJson(const DocumentContent& content, Json dataset) {
    Json json;
    json["format"] = kFormatName;
    json["version"] = kDocumentVersion;
    json["dataset"] = std::move(dataset);
    json["figures"] = Json::array();
    for (const FigureSpec& spec : content.figures) {
        json["figures"].push_back(figureSpecToJson(spec));
    }
    if (!content.unknownFields.empty()) {
        json.update(Json::parse(content.unknownFields));
    }
    return json.dump(2) + '\n';
}

} // namespace

/// The dataset is written once and set in as it is, two columns to the right: read and written again it would
/// take three times as long, and a large document is written every few seconds.
std::string documentToJson(const DocumentContent& content) {
    std::string frame = documentJson(content, nullptr);
    constexpr std::string_view kPlace = "\"dataset\": null";
    const std::size_t place = frame.find(kPlace);
    const std::string dataset = datasetToJson(content.dataset);
    std::string text = frame.substr(0, place + kPlace.find("null"));
    text.reserve(frame.size() + dataset.size() + dataset.size() / 4);
    const std::string_view lines(dataset.data(), dataset.size() - 1); // without the newline at its end
    for (std::size_t from = 0; from <= lines.size();) {
        const std::size_t end = std::min(lines.find('\n', from), lines.size());
        text += from == 0 ? "" : "\n  ";
        text += lines.substr(from, end - from);
        from = end + 1;
    }
    text += std::string_view(frame).substr(place + kPlace.size());
    return text;
}

Result<void> saveDocument(const DocumentContent& content, const std::filesystem::path& file,
                          const std::optional<DatasetReference>& reference) {
    switch (documentFormatOf(file)) {
    case DocumentFormat::datasetJson:
        return writeFileAtomically(file, datasetToJson(content.dataset));
    case DocumentFormat::datasetMarkdown:
        return writeFileAtomically(file, datasetToMarkdown(content.dataset));
    case DocumentFormat::datasetCsv:
        return writeFileAtomically(file, datasetToCsv(content.dataset));
    case DocumentFormat::document:
        break;
    }
    return writeFileAtomically(
        file, reference ? documentJson(content, datasetReferenceToJson(*reference, file.parent_path()))
                        : documentToJson(content));
}

} // namespace frontierscope
