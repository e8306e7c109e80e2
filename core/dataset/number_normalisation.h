// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// A number's text with the signs, digits and blanks of other scripts in ASCII: minus signs, full-width and
/// Arabic-Indic digits, all kinds of blanks, "×10²⁵" as "e25". Invisible characters are taken out. Blanks and
/// one leading apostrophe (a spreadsheet's mark for text) are cut off.
[[nodiscard]] std::string normalisedNumberText(std::string_view text);

/// True for nothing and for words that say "not known": "N/A", "-", "–", "?", "unknown" ...
[[nodiscard]] bool meansUnknown(std::string_view normalised);

/// Cuts a word for a power of ten off the end ("k", "M", "bn", "million", "만" ...) and returns its exponent;
/// 0 if there is none. Nothing for a word that can mean two ("m": thousandth or million).
[[nodiscard]] std::optional<int> takeMagnitude(std::string_view& normalised);

} // namespace frontierscope
