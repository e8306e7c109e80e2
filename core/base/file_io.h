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

/// Writes to a new file in the same folder, syncs it, then puts it in the other's place: the old content or
/// the new, never half of it. What a killed program left of an earlier save of the same file is removed.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);

} // namespace frontierscope
