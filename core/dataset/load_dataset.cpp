// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_io.h"

#include "core/base/file_io.h"
#include "core/dataset/dataset_readers.h"
#include "core/dataset/json_text.h"
#include "core/dataset/number_text.h"

namespace frontierscope {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The first character that is no blank, 0 if there is none.
char firstCharacter(std::string_view text) {
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? '\0' : text[at];
}

tl::unexpected<Error> failureAt(Diagnostic finding) {
    Error error{ErrorCode::invalid, finding.message, {}};
    error.findings.push_back(std::move(finding));
    return tl::unexpected(std::move(error));
}

/// A document carries its dataset as a member; places are those of the file.
Result<LoadedDataset> readDatasetOfDocument(const Json& document) {
    constexpr const char* kMember = "/dataset";
    Result<LoadedDataset> loaded = readSchemaDataset(document["dataset"]);
    for (Diagnostic& finding : loaded ? loaded->findings : loaded.error().findings) {
        finding.pointer = kMember + finding.pointer;
    }
    return loaded;
}

Result<LoadedDataset> parseJsonDataset(std::string_view text, RowUse use) {
    if (firstCharacter(text) == '[') {
        return readFlatRows(text, use);
    }
    if (!isShallowJson(text)) {
        return failure(ErrorCode::invalid, FS_TEXT("The JSON is nested too deeply to be a dataset."));
    }
    Json root;
    try {
        root = Json::parse(text);
    } catch (const Json::parse_error& error) {
        return failureAt(describeSyntaxError(text, error));
    } catch (const Json::exception& error) {
        return tl::unexpected(Error{ErrorCode::invalid, describeUnreadableJson(error), {}});
    }
    if (root.contains("models") || root.contains("ratings")) {
        return readSchemaDataset(root);
    }
    if (root.contains("dataset") && root["dataset"].is_object()) {
        return readDatasetOfDocument(root);
    }
    return failure(
        ErrorCode::unrecognised,
        FS_TEXT("This JSON is no dataset: it has neither \"models\" nor \"ratings\". Open a dataset, a "
                "list of rows, or convert the file first."));
}

} // namespace

bool isShallowJson(std::string_view text) noexcept {
    constexpr int kDeepest = 200;
    int depth = 0;
    bool isInText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isInText) {
            i += c == '\\' ? 1U : 0U;
            isInText = c != '"';
        } else if (c == '"') {
            isInText = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kDeepest) {
                return false;
            }
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

namespace {

Result<LoadedDataset> parse(std::string_view bytes, RowUse use) {
    const std::string_view text =
        bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
    const char first = firstCharacter(text);
    if (first == '\0' && text.find('\0') == std::string_view::npos) {
        return failure(ErrorCode::invalid, FS_TEXT("The file is empty: there is no dataset in it."));
    }
    if (const std::size_t at = findInvalidUtf8(text); at != std::string_view::npos) {
        const TextPlace place = placeOf(text, at);
        Diagnostic finding;
        finding.message = {FS_TEXT("The file is not UTF-8 text. Save it as UTF-8 and open it again."), {}};
        finding.line = place.line;
        finding.column = place.column;
        return failureAt(std::move(finding));
    }
    if (text.find('\0') != std::string_view::npos) {
        return failure(ErrorCode::unrecognised,
                       FS_TEXT("The file holds binary data, not a dataset as JSON or CSV text."));
    }
    return first == '{' || first == '[' ? parseJsonDataset(text, use) : readCsvDataset(text, use);
}

Result<LoadedDataset> load(const std::filesystem::path& file, RowUse use) {
    const Result<std::string> bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return parse(*bytes, use);
}

} // namespace

Result<LoadedDataset> parseDataset(std::string_view bytes) {
    return parse(bytes, RowUse::keep);
}

Result<LoadedDataset> loadDataset(const std::filesystem::path& file) {
    return load(file, RowUse::keep);
}

Result<LoadedDataset> checkDataset(const std::filesystem::path& file) {
    return load(file, RowUse::check);
}

Result<Dataset> readRatings(const std::filesystem::path& file) {
    Result<LoadedDataset> loaded = loadDataset(file);
    if (!loaded) {
        return tl::unexpected(std::move(loaded.error()));
    }
    if (loaded->dataset.ratings.empty()) {
        return failure(ErrorCode::invalid, FS_TEXT("There are no ratings in the file \"{0}\"."),
                       {file.string()});
    }
    return std::move(loaded->dataset);
}

void addRatings(Dataset& dataset, Dataset ratings) {
    for (RatingSnapshot& snapshot : ratings.ratings) {
        dataset.ratings.push_back(std::move(snapshot));
    }
    for (Benchmark& benchmark : ratings.benchmarks) {
        if (dataset.findBenchmark(benchmark.id) == nullptr) {
            dataset.benchmarks.push_back(std::move(benchmark));
        }
    }
}

Result<void> loadRatings(Dataset& dataset, const std::filesystem::path& file) {
    auto ratings = readRatings(file);
    if (!ratings) {
        return tl::unexpected(std::move(ratings.error()));
    }
    addRatings(dataset, std::move(*ratings));
    return {};
}

} // namespace frontierscope
