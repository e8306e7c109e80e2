// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/data_files.h"

namespace frontierscope {

std::filesystem::path dataFolder() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path().parent_path() / "share" / "frontierscope";
}

std::filesystem::path shippedDatasetFile() {
    return dataFolder() / "datasets" / "models.json";
}

} // namespace frontierscope
