// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace frontierscope {

/// ../share/frontierscope beside the program: in the build tree as when installed.
[[nodiscard]] std::filesystem::path dataFolder();

/// The dataset that comes with the program. It is never written to.
[[nodiscard]] std::filesystem::path shippedDatasetFile();

} // namespace frontierscope
