// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/dataset_reference.h"
#include "app/base/document.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

constexpr int kDocumentVersion = 1;

enum class DocumentFormat {
    document,        ///< `.frontierscope`: dataset, figures, filters; nothing is lost
    datasetJson,     ///< the dataset alone, in our schema
    datasetCsv,      ///< the flat columns alone
    datasetMarkdown, ///< the most important columns as a table to be read; it can't be opened
};

/// A document and what was found while reading it; errors among the findings mean that rows had to be left
/// out.
struct LoadedDocument {
    DocumentContent content;
    DocumentFormat format = DocumentFormat::document;
    std::optional<DatasetReference> datasetFile; ///< where the dataset is, if not in the document
    std::vector<Diagnostic> findings;
};

/// The format that a file name asks for by its suffix; a document where it says nothing.
[[nodiscard]] DocumentFormat documentFormatOf(const std::filesystem::path& file);

/// Opens a document or a dataset, recognised by content. A dataset comes with the ready figures. Error:
/// nothing of it can be used.
[[nodiscard]] Result<LoadedDocument> loadDocument(const std::filesystem::path& file);
/// The same; a dataset that the document refers to is looked for from `folder`.
[[nodiscard]] Result<LoadedDocument> loadDocument(const std::filesystem::path& file,
                                                  const std::filesystem::path& folder);
[[nodiscard]] Result<LoadedDocument> parseDocument(std::string_view bytes,
                                                   const std::filesystem::path& folder = {});

/// Readable JSON: stable key order, two-space indent, one trailing newline, unknown members come back.
[[nodiscard]] std::string documentToJson(const DocumentContent& content);

/// Atomic: the old file or the new one, never half of it. A document with a reference holds that in place of
/// its dataset, which has to be what the reference's file holds.
[[nodiscard]] Result<void> saveDocument(const DocumentContent& content, const std::filesystem::path& file,
                                        const std::optional<DatasetReference>& reference = {});

} // namespace frontierscope
