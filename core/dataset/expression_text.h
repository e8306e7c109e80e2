// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/field.h"

#include <string>
#include <string_view>

namespace frontierscope {

// The words of a value expression.

/// Whether a character ends every word; "-" may stand inside one.
[[nodiscard]] bool endsWord(char c);
/// The word that stands at a byte, or the one character that is none; empty at the end.
[[nodiscard]] std::string wordAt(std::string_view text, std::size_t byte);
/// The first byte from `byte` on that is not blank.
[[nodiscard]] std::size_t behindBlanks(std::string_view text, std::size_t byte);
/// The first byte behind the digits that stand at a byte, with point and exponent, well formed or not.
[[nodiscard]] std::size_t behindNumber(std::string_view text, std::size_t byte);
/// Why a field of another type than number can't be computed with.
[[nodiscard]] std::string_view notANumber(FieldType type);

} // namespace frontierscope
