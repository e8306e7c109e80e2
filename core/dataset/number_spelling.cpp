// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/number_spelling.h"

#include "core/dataset/digit_groups.h"
#include "core/dataset/number_normalisation.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>

namespace frontierscope {

namespace {

using Verdict = NumberReading::Verdict;

/// What stands around the digits.
struct Surroundings {
    bool isApproximate = false;
    bool isBound = false;
    bool isPercent = false;
    bool hasDollar = false;
    bool hasOtherCurrency = false;
    std::optional<int> magnitude = 0; ///< power of ten; nothing: the word can mean two
};

std::string_view trimmedBlanks(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) {
        return false;
    }
    text = trimmedBlanks(text.substr(prefix.size()));
    return true;
}

bool takeSuffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) {
        return false;
    }
    text = trimmedBlanks(text.substr(0, text.size() - suffix.size()));
    return true;
}

template <std::size_t N>
bool takeAnyPrefix(std::string_view& text, const std::array<std::string_view, N>& prefixes) {
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&text](std::string_view prefix) { return takePrefix(text, prefix); });
}

template <std::size_t N>
bool takeAnySuffix(std::string_view& text, const std::array<std::string_view, N>& suffixes) {
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&text](std::string_view suffix) { return takeSuffix(text, suffix); });
}

constexpr std::array<std::string_view, 4> kDollars = {"US$", "USD", "usd", "$"};
constexpr std::array<std::string_view, 7> kCurrencies = {"EUR", "GBP",    "KRW",   "JPY",
                                                         "CNY", "\u20AC", "\u00A3"};
constexpr std::array<std::string_view, 4> kMoreCurrencies = {"\u00A5", "\u20A9", "\uFFE6", "원"};
constexpr std::array<std::string_view, 9> kPerMillion = {"/ 1M tokens",
                                                         "/1M tokens",
                                                         "per 1M tokens",
                                                         "per million tokens",
                                                         "/ million tokens",
                                                         "/M tokens",
                                                         "/ M tokens",
                                                         "/MTok",
                                                         "/M"};
constexpr std::array<std::string_view, 3> kPerThousand = {"/ 1K tokens", "/1K tokens", "per 1K tokens"};

/// Takes off what may stand before and behind the digits and leaves sign, digits and separators.
Surroundings takeSurroundings(std::string_view& text, NumberRole role) {
    Surroundings around;
    int perTokens = 0;
    if (role == NumberRole::usdPerMtok && takeAnySuffix(text, kPerThousand)) {
        perTokens = 3;
    } else if (role == NumberRole::usdPerMtok) {
        static_cast<void>(takeAnySuffix(text, kPerMillion));
    }
    constexpr std::array<std::string_view, 4> kBounds = {"<=", ">=", "<", ">"};
    constexpr std::array<std::string_view, 5> kAbout = {"~", "about ", "approx. ", "ca. ", "약 "};
    around.isBound = takeAnyPrefix(text, kBounds);
    around.isApproximate = takeAnyPrefix(text, kAbout);
    // "-$3": the sign stands before the currency.
    const bool isNegative = text.size() > 1 && text[0] == '-' && (text[1] == '$' || text[1] == 'U');
    if (isNegative) {
        text.remove_prefix(1);
    }
    around.hasDollar = takeAnyPrefix(text, kDollars) || takeAnySuffix(text, kDollars) || isNegative;
    around.hasOtherCurrency = takeAnyPrefix(text, kCurrencies) || takeAnySuffix(text, kCurrencies) ||
                              takeAnyPrefix(text, kMoreCurrencies) || takeAnySuffix(text, kMoreCurrencies);
    around.isPercent = takeSuffix(text, "%") || takeSuffix(text, "percent") || takeSuffix(text, "pct");
    around.magnitude = takeMagnitude(text);
    if (around.magnitude) {
        *around.magnitude += perTokens;
    }
    return around;
}

NumberReading refused(std::string_view sentence, std::string_view found) {
    NumberReading reading;
    reading.reason = {sentence, {std::string(found)}};
    return reading;
}

NumberReading accepted(double value) {
    NumberReading reading;
    reading.verdict = Verdict::accepted;
    reading.value = value;
    return reading;
}

std::string plainText(double value) {
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string();
}

/// The number of a plain decimal text times a power of ten, rounded once; nothing beyond the range of double.
std::optional<double> valueOf(const std::string& plain, int exponent) {
    const std::size_t e = plain.find_first_of("eE");
    std::string text = plain.substr(0, e);
    int written = 0;
    if (e != std::string::npos) {
        const std::size_t begin = e + (plain[e + 1] == '+' ? 2 : 1);
        const auto [end, error] = std::from_chars(plain.data() + begin, plain.data() + plain.size(), written);
        if (error != std::errc() || end != plain.data() + plain.size() || std::abs(written) > 9999) {
            return std::nullopt;
        }
    }
    text += 'e' + std::to_string(written + exponent);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// All values of a text whose digits, magnitude and scale are known to be readable.
std::vector<NumberChoice> choicesOf(const std::vector<DigitReading>& digits, const Surroundings& around,
                                    const NumberContext& context) {
    std::vector<NumberChoice> choices;
    const auto add = [&](const DigitReading& reading, int exponent, std::string_view meaning) {
        if (const auto value = valueOf(reading.plain, exponent)) {
            choices.push_back({*value, {meaning, {plainText(*value)}}});
        }
    };
    for (const DigitReading& reading : digits) {
        if (!around.magnitude) {
            add(reading, 6, FS_TEXT("{0}: m is a million"));
            add(reading, -3, FS_TEXT("{0}: m is a thousandth"));
            continue;
        }
        const int exponent = *around.magnitude;
        const bool isShare = context.role == NumberRole::percent && !around.isPercent && exponent == 0;
        const auto value = isShare ? valueOf(reading.plain, 0) : std::nullopt;
        const bool isBelowOne = value && *value > 0 && *value <= 1;
        if (isShare && context.percentScale == PercentScale::fraction) {
            add(reading, 2, reading.meaning);
        } else if (isBelowOne && context.percentScale == PercentScale::unknown) {
            add(reading, 0, FS_TEXT("{0} %: it is written in percent"));
            add(reading, 2, FS_TEXT("{0} %: it is written as a fraction of 1"));
        } else {
            add(reading, exponent, reading.meaning);
        }
    }
    return choices;
}

/// What makes a number unusable whatever its digits are; an empty text: nothing.
std::string_view objectionTo(const Surroundings& around, const NumberContext& context) {
    if (around.isBound) {
        return FS_TEXT(
            "\"{0}\" is a bound, not a value. Write the value itself, or leave the cell empty if it is "
            "not known.");
    }
    if (around.hasOtherCurrency) {
        return FS_TEXT("\"{0}\" is in another currency. Write the price in US dollars.");
    }
    if (around.hasDollar && context.role == NumberRole::percent) {
        return FS_TEXT(
            "\"{0}\" is a sum of money, but this column is in percent. Write a number from 0 to 100.");
    }
    if (around.isPercent && context.role == NumberRole::usdPerMtok) {
        return FS_TEXT("\"{0}\" is a percentage, but this column is in US dollars. Write the price.");
    }
    return {};
}

/// Why no digits were found in a text, and what to write.
std::string_view objectionToDigits(std::string_view normalised) {
    std::string lower(normalised);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t sign = lower.starts_with('-') || lower.starts_with('+') ? 1 : 0;
    const std::string_view word = std::string_view(lower).substr(sign);
    if (word == "nan" || word == "inf" || word == "infinity" || word == "\u221E") {
        return FS_TEXT("\"{0}\" is not a finite number. Leave the cell empty if the value is not known.");
    }
    if (word.starts_with('#')) {
        return FS_TEXT(
            "\"{0}\" is a spreadsheet's error, not a value. Leave the cell empty if the value is not "
            "known.");
    }
    if (isRangeOfNumbers(normalised)) {
        return FS_TEXT("\"{0}\" is a range, not a value. Write one number.");
    }
    if (normalised.find_first_not_of("0123456789.,' _-+") == std::string_view::npos) {
        return FS_TEXT(
            "The separators in \"{0}\" don't fit together. Write a point before the decimals and nothing "
            "between thousands.");
    }
    return FS_TEXT(
        "\"{0}\" can't be read as a number. Write one such as 0.25 or 1e-7, or leave the cell empty if it "
        "is not known.");
}

} // namespace

NumberReading readNumber(std::string_view text, const NumberContext& context) {
    const std::string normalised = normalisedNumberText(text);
    if (meansUnknown(normalised)) {
        NumberReading reading;
        reading.verdict = Verdict::unknown;
        return reading;
    }
    std::string_view rest = normalised;
    const Surroundings around = takeSurroundings(rest, context.role);
    const std::vector<DigitReading> digits = readDigits(rest, context.decimalSign);
    if (digits.empty()) {
        return refused(objectionToDigits(normalised), text);
    }
    if (const auto objection = objectionTo(around, context); !objection.empty()) {
        return refused(objection, text);
    }
    std::vector<NumberChoice> choices = choicesOf(digits, around, context);
    if (normalised.starts_with("-$") || normalised.starts_with("-U")) {
        for (NumberChoice& choice : choices) {
            choice.value = -choice.value;
            choice.meaning.arguments = {plainText(choice.value)};
        }
    }
    if (choices.empty()) {
        return refused(FS_TEXT("\"{0}\" is too large or too small to be stored."), text);
    }
    if (choices.size() == 1 && !around.isApproximate) {
        return accepted(choices.front().value);
    }
    NumberReading reading;
    reading.verdict = Verdict::ambiguous;
    reading.reason = {around.isApproximate
                          ? FS_TEXT("\"{0}\" is only approximate: take it as it is, or leave the "
                                    "cell empty.")
                          : FS_TEXT("\"{0}\" can be read in more than one way."),
                      {std::string(text)}};
    reading.choices = std::move(choices);
    return reading;
}

Message whatToWrite(std::string_view text, const NumberReading& reading) {
    if (reading.verdict != Verdict::ambiguous || reading.choices.empty()) {
        return reading.reason;
    }
    std::vector<std::string> numbers;
    for (const NumberChoice& choice : reading.choices) {
        numbers.push_back(plainText(choice.value));
    }
    switch (numbers.size()) {
    case 1:
        return {FS_TEXT("\"{0}\" is only approximate. Write {1}, or leave the cell empty."),
                {std::string(text), numbers[0]}};
    case 2:
        return {FS_TEXT("\"{0}\" can be read in more than one way. Write {1} or {2}."),
                {std::string(text), numbers[0], numbers[1]}};
    default:
        std::string list = numbers[0];
        for (std::size_t i = 1; i < numbers.size(); ++i) {
            list += ", " + numbers[i];
        }
        return {FS_TEXT("\"{0}\" can be read in more than one way. Write one of these: {1}."),
                {std::string(text), list}};
    }
}

DecimalSign detectDecimalSign(std::span<const std::string_view> cells) {
    bool hasPoint = false;
    bool hasComma = false;
    for (const std::string_view cell : cells) {
        const std::string normalised = normalisedNumberText(cell);
        std::string_view rest = normalised;
        static_cast<void>(takeSurroundings(rest, NumberRole::usdPerMtok));
        if (rest.find_first_of(".,") == std::string_view::npos) {
            continue;
        }
        const bool readsWithPoint = !readDigits(rest, DecimalSign::point).empty();
        const bool readsWithComma = !readDigits(rest, DecimalSign::comma).empty();
        hasPoint = hasPoint || (readsWithPoint && !readsWithComma);
        hasComma = hasComma || (readsWithComma && !readsWithPoint);
    }
    if (hasPoint == hasComma) {
        return DecimalSign::unknown;
    }
    return hasPoint ? DecimalSign::point : DecimalSign::comma;
}

PercentScale detectPercentScale(std::span<const std::string_view> cells, DecimalSign sign) {
    int known = 0;
    bool hasBetween = false;
    for (const std::string_view cell : cells) {
        const NumberReading reading = readNumber(cell, {NumberRole::plain, sign, PercentScale::unknown});
        if (reading.verdict != Verdict::accepted || normalisedNumberText(cell).ends_with('%')) {
            continue;
        }
        if (reading.value > 1) {
            return PercentScale::percent;
        }
        ++known;
        hasBetween = hasBetween || (reading.value > 0 && reading.value < 1);
    }
    return known >= 3 && hasBetween ? PercentScale::fraction : PercentScale::unknown;
}

double shiftedByPowerOfTen(double value, int exponent) {
    return valueOf(plainText(value), exponent).value_or(value * std::pow(10.0, exponent));
}

} // namespace frontierscope
