// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"

#include "app/base/data_files.h"

#include <iostream>

namespace frontierscope {

int reportError(const Error& error) {
    std::cerr << "frontierscope: " << render(error.message) << '\n';
    for (const Diagnostic& finding : error.findings) {
        std::cerr << "  " << finding.where() << ": " << render(finding.message) << '\n';
    }
    return error.code == ErrorCode::invalid ? 1 : 2;
}

Result<Dataset> datasetForVerb(const std::string& file) {
    auto loaded = loadDataset(file.empty() ? shippedDatasetFile() : std::filesystem::path(file));
    if (!loaded) {
        return tl::unexpected(std::move(loaded.error()));
    }
    for (const Diagnostic& finding : loaded->findings) {
        std::cerr << (file.empty() ? "shipped dataset" : file) << ':' << finding.where() << ": "
                  << (finding.severity == Severity::error ? "error: " : "warning: ")
                  << render(finding.message) << '\n';
    }
    return std::move(loaded->dataset);
}

} // namespace frontierscope
