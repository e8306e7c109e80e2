// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset_io.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace frontierscope {

/// A dataset that a document refers to instead of holding it, so that several documents can share one.
struct DatasetReference {
    std::filesystem::path file;
    std::string sha256; ///< fileHash of its bytes
    friend bool operator==(const DatasetReference&, const DatasetReference&) = default;
};

/// SHA-256 of a file's bytes, lower-case hexadecimal (FIPS 180-4).
[[nodiscard]] std::string fileHash(std::string_view bytes);

/// Where a reference stands in a document.
inline constexpr const char* kDatasetHashPointer = "/dataset/sha256";

/// True for `{"file": "models.json", "sha256": "…"}` in place of a dataset.
[[nodiscard]] bool isDatasetReference(const nlohmann::ordered_json& member);

struct ReferredDataset {
    LoadedDataset dataset; ///< with a warning at kDatasetHashPointer if the file has changed since
    DatasetReference reference;
};

/// Reads what a document in `folder` refers to. Error: the member names no file, or the file can't be read.
[[nodiscard]] Result<ReferredDataset> readReferredDataset(const nlohmann::ordered_json& member,
                                                          const std::filesystem::path& folder);

/// A reference to the file if it holds exactly this dataset (ratings aside: they may come from the file of
/// ratings that the program ships), none otherwise.
[[nodiscard]] std::optional<DatasetReference> referenceTo(const std::filesystem::path& file,
                                                          const Dataset& dataset);

/// A file that holds exactly this dataset, for `document` to refer to: the `known` one, or one beside the
/// document, which is written if there is none. No file is written over. Error: it can't be written.
[[nodiscard]] Result<DatasetReference> datasetFileFor(const std::filesystem::path& document,
                                                      const std::filesystem::path& known,
                                                      const Dataset& dataset);

/// The member for a document in `folder`: the file's path from there, with `/`, where there is one.
[[nodiscard]] nlohmann::ordered_json datasetReferenceToJson(const DatasetReference& reference,
                                                            const std::filesystem::path& folder);

} // namespace frontierscope
