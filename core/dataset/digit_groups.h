// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/number_spelling.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// One reading of digits with separators: the plain text ("1234.5", "1e-7") and how it was read.
struct DigitReading {
    std::string plain;
    std::string_view meaning; ///< FS_TEXT with {0} for the value
};

/// How a sign, digits with comma, point, blank, apostrophe or underscore, and an exponent can be read; empty:
/// not at all. `normalised` is what core/dataset/number_normalisation.h makes of a text, surroundings taken
/// off.
[[nodiscard]] std::vector<DigitReading> readDigits(std::string_view normalised, DecimalSign sign);

/// True for "3-5": two numbers with a dash between.
[[nodiscard]] bool isRangeOfNumbers(std::string_view normalised);

} // namespace frontierscope
