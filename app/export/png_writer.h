// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// A text chunk (iTXt, UTF-8) of a PNG.
struct PngText {
    std::string key; ///< Latin-1, 1..79 characters
    std::string text;
};

/// The bytes of a PNG: 8 bits per channel, with alpha only if the image has it. No times, so the same image
/// gives the same bytes. `pixelsPerInch` lets programs place it at its true size.
[[nodiscard]] Result<std::string> writePng(const QImage& image, double pixelsPerInch,
                                           const std::optional<PngText>& text = std::nullopt);

/// The text chunk `key` of a PNG, or nothing if it has none. Reads no pixels. Error: no PNG, truncated or
/// damaged, or a chunk larger than `maxBytes` when unpacked.
[[nodiscard]] Result<std::optional<std::string>> readPngText(std::string_view bytes, const std::string& key,
                                                             std::size_t maxBytes);

} // namespace frontierscope
