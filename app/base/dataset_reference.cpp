// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/dataset_reference.h"

#include "app/base/qt_conversions.h"
#include "core/base/file_io.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <utility>

namespace frontierscope {

using Json = nlohmann::ordered_json;

std::string fileHash(std::string_view bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), intSize(bytes)), QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

bool isDatasetReference(const Json& member) {
    return member.is_object() && member.contains("file") && !member.contains("models");
}

Result<ReferredDataset> readReferredDataset(const Json& member, const std::filesystem::path& folder) {
    if (!member["file"].is_string() || member["file"].get_ref<const std::string&>().empty()) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("The document refers to a dataset, but \"file\" is not the name of one."));
    }
    const auto& name = member["file"].get_ref<const std::string&>();
    const std::filesystem::path file = (folder / name).lexically_normal();
    const auto bytes = readFile(file);
    if (!bytes) {
        return failure(ErrorCode::unreadable,
                       FS_TEXT("The document refers to the dataset \"{0}\", which can't be read. Put that "
                               "file back beside the document, then open the document again."),
                       {name});
    }
    auto dataset = parseDataset(*bytes);
    if (!dataset) {
        return tl::unexpected(std::move(dataset.error()));
    }
    ReferredDataset referred{std::move(*dataset), {file, fileHash(*bytes)}};
    if (member.value("sha256", Json()) != Json(referred.reference.sha256)) {
        referred.dataset.findings.push_back(
            {Severity::warning,
             {FS_TEXT(
                  "The dataset \"{0}\" has changed since the document was saved: the figures show what is "
                  "in it now."),
              {name}},
             "/sha256"});
    }
    return referred;
}

std::optional<DatasetReference> referenceTo(const std::filesystem::path& file, const Dataset& dataset) {
    const auto bytes = readFile(file);
    if (!bytes) {
        return std::nullopt;
    }
    auto there = parseDataset(*bytes);
    if (!there) {
        return std::nullopt;
    }
    if (there->dataset.ratings.empty()) {
        there->dataset.ratings = dataset.ratings;
    }
    if (there->dataset != dataset) {
        return std::nullopt;
    }
    return DatasetReference{file, fileHash(*bytes)};
}

Result<DatasetReference> datasetFileFor(const std::filesystem::path& document,
                                        const std::filesystem::path& known, const Dataset& dataset) {
    if (auto reference = referenceTo(known, dataset)) {
        return *reference;
    }
    std::filesystem::path file = document;
    for (int number = 2; std::filesystem::exists(file.replace_extension(".json")); ++number) {
        if (auto reference = referenceTo(file, dataset)) {
            return *reference;
        }
        file.replace_filename(document.stem().string() + '-' + std::to_string(number));
    }
    if (auto written = writeFileAtomically(file, datasetToJson(dataset)); !written) {
        return tl::unexpected(std::move(written.error()));
    }
    auto reference = referenceTo(file, dataset);
    if (!reference) {
        return failure(ErrorCode::internal, FS_TEXT("The dataset could not be read back from its file."));
    }
    return *reference;
}

Json datasetReferenceToJson(const DatasetReference& reference, const std::filesystem::path& folder) {
    Json member;
    member["file"] = reference.file.lexically_proximate(folder).generic_string();
    member["sha256"] = reference.sha256;
    return member;
}

} // namespace frontierscope
