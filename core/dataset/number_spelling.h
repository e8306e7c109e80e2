// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <span>
#include <string_view>
#include <vector>

namespace frontierscope {

enum class DecimalSign { unknown, point, comma };

/// How shares are written: 85 or 0.85 for 85 %.
enum class PercentScale { unknown, percent, fraction };

/// What the numbers of a column are: decides what "12%", "0.12", "$3" and "3 / 1M tokens" mean.
enum class NumberRole { plain, percent, usdPerMtok };

struct NumberContext {
    NumberRole role = NumberRole::plain;
    DecimalSign decimalSign = DecimalSign::unknown;
    PercentScale percentScale = PercentScale::unknown; ///< counts for NumberRole::percent
};

/// One thing that an ambiguous text can mean.
struct NumberChoice {
    double value = 0;
    Message meaning;
};

/// What a text means as a number.
struct NumberReading {
    enum class Verdict {
        accepted,  ///< one meaning: `value`
        unknown,   ///< nothing, or a word for "not known" ("N/A", "–"): the cell is empty
        ambiguous, ///< ask: one of `choices`, or none of them; `reason` says why
        refused    ///< no number: `reason` says why and what to write instead
    };
    Verdict verdict = Verdict::refused;
    double value = 0;
    std::vector<NumberChoice> choices;
    Message reason;
};

/// Reads a number as people and sources spell it: thousands (comma, point, blank, apostrophe, underscore),
/// decimal comma, %, $ and USD, k / M / B / T and words for them, 만 / 억 / 조, powers of ten ("2.1×10²⁵"),
/// Unicode minus, full-width digits, no-break spaces. Never guesses between two values: "1,234" is ambiguous
/// unless the context knows the decimal sign, and so is "0.12" in a percent column of unknown scale. "~5" has
/// to be confirmed; "<3", ranges, other currencies, nan and inf are refused.
/// tests/core/dataset/number_spelling_test lists every spelling with its verdict. Values are exact to the
/// nearest double of the decimal that is written.
[[nodiscard]] NumberReading readNumber(std::string_view text, const NumberContext& context = {});

/// Why an ambiguous or refused `text` can't be taken where nobody can be asked, and what to write instead:
/// every number that it may mean.
[[nodiscard]] Message whatToWrite(std::string_view text, const NumberReading& reading);

/// The decimal sign of a column, from those cells that can be read in one way only ("0,5", "1.234,5",
/// "1,234,567"); unknown without such cells, and if they contradict one another.
[[nodiscard]] DecimalSign detectDecimalSign(std::span<const std::string_view> cells);

/// How a column of shares is written: percent if a number is above 1, fractions if at least three are known,
/// all of them from 0 to 1 and one between; else unknown.
[[nodiscard]] PercentScale detectPercentScale(std::span<const std::string_view> cells, DecimalSign sign);

/// `value` × 10^`exponent`, rounded once from the decimal that `value` prints as: 3e-05 × 10⁶ is 30 exactly.
[[nodiscard]] double shiftedByPowerOfTen(double value, int exponent);

} // namespace frontierscope
