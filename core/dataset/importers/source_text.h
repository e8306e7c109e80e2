// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace frontierscope {

/// A file's text in UTF-8, and what it was written in.
struct SourceText {
    std::string text;              ///< without a byte-order mark
    std::string_view encoding;     ///< "UTF-8", "UTF-16LE", "UTF-16BE", "CP949", "Windows-1252"
    bool isEncodingCertain = true; ///< false where it was concluded from the bytes: say so
};

/// Decodes by the byte-order mark; without one by content: UTF-16 where every other byte is 0, UTF-8 where
/// the bytes are that, CP949 where they make Korean text, else Windows-1252 (Latin-1 with printable
/// characters in the place of controls). Never fails: what can't be decoded becomes U+FFFD.
[[nodiscard]] SourceText decodeSourceText(std::string_view bytes);

} // namespace frontierscope
