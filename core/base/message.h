// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

enum class Language { english, korean };

/// Marks a sentence of core that people read. The argument is the English template; its Korean twin stands in
/// text/korean.cpp, and tests/core/text proves that every marked template has one.
#define FS_TEXT(english) english

/// A sentence for people: an English template and what to fill in. "{0}", "{1}" ... are the arguments, as
/// plain text. Korean templates may write "{0:은/는}": the argument followed by the particle that its last
/// syllable wants.
struct Message {
    std::string_view text; ///< a literal marked with FS_TEXT; it outlives every Message
    std::vector<std::string> arguments;

    friend bool operator==(const Message&, const Message&) = default;
};

/// The sentence in the given language; a template without a translation is shown in English.
[[nodiscard]] std::string render(const Message& message, Language language = Language::english);

/// The template in the given language, arguments not filled in.
[[nodiscard]] std::string_view translated(std::string_view english, Language language);

} // namespace frontierscope
