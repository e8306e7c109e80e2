// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// The value of a plain number in the C locale (`-1.5e-7`), blanks around it allowed. Error: it is spelled in
/// another way (core/dataset/number_spelling.h); the message says what to write instead.
[[nodiscard]] Result<double> parseNumber(std::string_view text);

/// As parseNumber, for hot loops: nothing instead of a message.
[[nodiscard]] std::optional<double> parsePlainNumber(std::string_view text) noexcept;

/// The shortest plain text that reads back as the same number.
[[nodiscard]] std::string formatNumber(double value);

/// The text without ASCII blanks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text) noexcept;

} // namespace frontierscope
