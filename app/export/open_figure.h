// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document_io.h"
#include "core/base/result.h"

#include <filesystem>

namespace frontierscope {

/// A file with figures and, most often, their data.
struct OpenedFigures {
    LoadedDocument document;
    bool hasDataset = true; ///< a spec alone has none: the shipped dataset is meant
};

/// Opens whatever holds figures or data: a document, a dataset, a spec, or an exported PNG, SVG or PDF;
/// recognised by content. Error: as of loadDocument and readFigurePayload.
[[nodiscard]] Result<OpenedFigures> openFigures(const std::filesystem::path& file);

} // namespace frontierscope
