// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/digit_groups.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text) {
    return text.find_first_not_of(kDigits) == std::string_view::npos;
}

/// A number's parts: what stands before and behind the decimal sign, without separators.
struct Decimal {
    std::string whole, fraction;
};

/// The digits of "12 345 678" without the separators; nothing unless all groups behind the first have three
/// digits and the first one to three, without a leading 0.
bool withoutSeparators(std::string_view text, char separator, std::string& digits) {
    digits.clear();
    std::size_t group = 0;
    for (std::size_t begin = 0; begin <= text.size(); ++group) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        const std::string_view part = text.substr(begin, end - begin);
        const bool fits = group == 0 ? !part.empty() && part.size() <= 3 && part[0] != '0' : part.size() == 3;
        if (!fits || !areDigits(part)) {
            return false;
        }
        digits += part;
        begin = end + 1;
    }
    return group > 1;
}

/// Reads the whole part, which may have thousands separated by `thousands`, a blank, an apostrophe or an
/// underscore, but not by two of them.
bool readWhole(std::string_view text, char thousands, std::string& digits) {
    if (areDigits(text)) {
        digits = text;
        return true;
    }
    for (const char separator : {thousands, ' ', '\'', '_'}) {
        if (withoutSeparators(text, separator, digits)) {
            return true;
        }
    }
    return false;
}

/// Reads the digits with `decimal` as the decimal sign and `thousands` for thousands.
bool readWith(std::string_view text, char decimal, char thousands, Decimal& number) {
    const std::size_t at = text.find(decimal);
    const std::string_view whole = text.substr(0, at);
    const std::string_view fraction = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    if (!areDigits(fraction) || !readWhole(whole, thousands, number.whole)) {
        return false;
    }
    number.fraction = fraction;
    return !number.whole.empty() || !number.fraction.empty();
}

/// The exponent behind e or E, "" if there is none; false if what stands there is no exponent.
bool takeExponent(std::string_view& text, std::string& exponent) {
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos) {
        return true;
    }
    std::string_view digits = text.substr(e + 1);
    text = text.substr(0, e);
    if (digits.starts_with('+')) {
        digits.remove_prefix(1);
    }
    const std::string_view unsignedDigits = digits.substr(digits.starts_with('-') ? 1 : 0);
    exponent = digits;
    return !unsignedDigits.empty() && unsignedDigits.size() <= 4 && areDigits(unsignedDigits);
}

} // namespace

std::vector<DigitReading> readDigits(std::string_view normalised, DecimalSign sign) {
    std::string_view rest = normalised;
    const bool isNegative = rest.starts_with('-');
    if (isNegative || rest.starts_with('+')) {
        rest.remove_prefix(1);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    std::string exponent;
    if (rest.empty() || !(isDigit(rest[0]) || rest[0] == '.' || rest[0] == ',') ||
        !takeExponent(rest, exponent)) {
        return {};
    }
    std::vector<DigitReading> readings;
    const auto add = [&](const Decimal& number, std::string_view meaning) {
        std::string plain = isNegative ? "-" : "";
        plain += number.whole.empty() ? "0" : number.whole;
        plain += number.fraction.empty() ? "" : "." + number.fraction;
        plain += exponent.empty() ? "" : "e" + exponent;
        if (readings.empty() || readings.front().plain != plain) {
            readings.push_back({std::move(plain), meaning});
        }
    };
    Decimal number;
    const bool readsWithPoint = sign != DecimalSign::comma && readWith(rest, '.', ',', number);
    if (readsWithPoint) {
        add(number, FS_TEXT("{0}: the point is the decimal sign"));
    }
    // "1.234" is a plain number wherever no other cell says that the comma is the decimal sign.
    const bool isPlain = readsWithPoint && rest.find(',') == std::string_view::npos;
    if (sign != DecimalSign::point && !(sign == DecimalSign::unknown && isPlain) &&
        readWith(rest, ',', '.', number)) {
        add(number, FS_TEXT("{0}: the comma is the decimal sign"));
    }
    return readings;
}

bool isRangeOfNumbers(std::string_view normalised) {
    std::string text(normalised);
    for (const std::string_view dash : {"\u2013", "\u2014", "~", " to "}) {
        if (const std::size_t at = text.find(dash); at != std::string::npos) {
            text.replace(at, dash.size(), "-");
        }
    }
    const std::size_t dash = text.find('-', 1);
    if (dash == std::string::npos || dash + 1 >= text.size()) {
        return false;
    }
    const auto isNumber = [](std::string_view part) {
        return part.find_first_of(kDigits) != std::string_view::npos &&
               part.find_first_not_of("0123456789., $%") == std::string_view::npos;
    };
    return isNumber(std::string_view(text).substr(0, dash)) &&
           isNumber(std::string_view(text).substr(dash + 1));
}

} // namespace frontierscope
