// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace frontierscope {

/// The whole file. Error: missing, a folder, not permitted, larger than `maxBytes`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& file,
                                           std::size_t maxBytes = std::size_t{1} << 30);

/// Writes to a temporary file in the same folder, syncs it, then renames: the old content or the new, never
/// half of it.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

} // namespace frontierscope
