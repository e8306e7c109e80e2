// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// The attachment named kPdfAttachmentName of a PDF, or nothing if it has none. Error: damaged, encrypted
/// with a password, or an attachment larger than `maxBytes`.
[[nodiscard]] Result<std::optional<std::string>> readPdfAttachment(std::string_view pdf,
                                                                   std::size_t maxBytes);

} // namespace frontierscope
