// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/number_normalisation.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

/// Decodes one character; a byte that is no UTF-8 stands for itself.
char32_t takeCharacter(std::string_view& text) {
    const auto byte = [&text](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    const unsigned lead = byte(0);
    const std::size_t length = lead >= 0xF0U ? 4 : (lead >= 0xE0U ? 3 : (lead >= 0xC2U ? 2 : 1));
    if (length == 1 || length > text.size()) {
        text.remove_prefix(1);
        return lead;
    }
    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    text.remove_prefix(length);
    return code;
}

constexpr std::u32string_view kMinusSigns = U"\u2212\uFE63\u2012\u2010\u2011";
constexpr std::u32string_view kBlanks = U"\t\u00A0\u202F\u205F\u3000";
constexpr std::u32string_view kInvisible = U"\u200B\u200E\u200F\u2060\uFEFF";
constexpr std::u32string_view kSuperscripts = U"\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

bool contains(std::u32string_view set, char32_t code) {
    return set.find(code) != std::u32string_view::npos;
}

/// The ASCII character that `code` stands for; 0 if there is none, and for invisible ones.
char inAscii(char32_t code) {
    if (code < 0x80 && code != '\t') {
        return static_cast<char>(code);
    }
    if (contains(kBlanks, code) || (code >= 0x2000 && code <= 0x200A)) {
        return ' ';
    }
    if (contains(kMinusSigns, code)) {
        return '-';
    }
    if (code >= 0xFF01 && code <= 0xFF5E) {
        return static_cast<char>(code - 0xFF01 + '!');
    }
    if (code >= 0x0660 && code <= 0x0669) {
        return static_cast<char>(code - 0x0660 + '0');
    }
    switch (code) {
    case 0x066B: // Arabic decimal separator
        return '.';
    case 0x066C: // Arabic thousands separator
    case 0x2019:
        return '\'';
    case 0x00D7: // multiplication sign, middle dots
    case 0x00B7:
    case 0x22C5:
        return '*';
    case 0x2248: // almost equal, tilde operator, full-width tilde forms
    case 0x223C:
    case 0x301C:
        return '~';
    case 0x2264:
        return '<';
    case 0x2265:
        return '>';
    default:
        return '\0';
    }
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// "2.1 * 10^25", "2.1x10^25" and "10^25" in the spelling of programs.
void joinPowersOfTen(std::string& text) {
    for (const std::string_view times : {" * 10^", "* 10^", " *10^", "*10^", " x 10^", "x10^", " x10^"}) {
        replaceAll(text, times, "e");
    }
    if (text.starts_with("10^")) {
        text.replace(0, 3, "1e");
    }
}

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

struct Magnitude {
    std::string_view word;
    int exponent;
};

// Longer words before those that they end in.
constexpr std::array kMagnitudes = {
    Magnitude{"thousand", 3}, Magnitude{"million", 6}, Magnitude{"billion", 9}, Magnitude{"trillion", 12},
    Magnitude{"mn", 6},       Magnitude{"bn", 9},      Magnitude{"tn", 12},     Magnitude{"k", 3},
    Magnitude{"b", 9},        Magnitude{"t", 12},      Magnitude{"천", 3},      Magnitude{"만", 4},
    Magnitude{"억", 8},       Magnitude{"조", 12},
};

} // namespace

std::string normalisedNumberText(std::string_view text) {
    std::string ascii;
    bool isRaised = false;
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t code = takeCharacter(text);
        if (contains(kInvisible, code)) {
            continue;
        }
        const std::size_t raised = kSuperscripts.find(code);
        if (raised != std::u32string_view::npos || code == 0x207B) { // superscript minus
            ascii += isRaised ? "" : "^";
            ascii += code == 0x207B ? '-' : static_cast<char>('0' + raised);
            isRaised = true;
            continue;
        }
        isRaised = false;
        if (const char c = inAscii(code)) {
            ascii += c;
        } else {
            ascii += before.substr(0, before.size() - text.size());
        }
    }
    const std::size_t begin = ascii.find_first_not_of(" \r\n");
    const std::size_t end = ascii.find_last_not_of(" \r\n");
    ascii = begin == std::string::npos ? std::string() : ascii.substr(begin, end - begin + 1);
    if (ascii.size() > 1 && ascii.front() == '\'') {
        ascii.erase(0, 1);
    }
    // An en dash before a digit is typography for a minus; alone it says that nothing is known.
    if (ascii.starts_with("\u2013") && ascii.size() > 3 && (isDigit(ascii[3]) || ascii[3] == '.')) {
        ascii.replace(0, 3, "-");
    }
    joinPowersOfTen(ascii);
    return ascii;
}

bool meansUnknown(std::string_view normalised) {
    const std::string lower = lowered(normalised);
    constexpr std::array<std::string_view, 17> kWords = {
        "",     "n/a",     "#n/a", "na",  "n.a.",          "-",      "--", "---", "\u2013", "?", "null",
        "none", "unknown", "tbd",  "tba", "not available", "\u2014",
    };
    constexpr std::array<std::string_view, 4> kKorean = {"없음", "미상", "미정", "알 수 없음"};
    return std::find(kWords.begin(), kWords.end(), lower) != kWords.end() ||
           std::find(kKorean.begin(), kKorean.end(), lower) != kKorean.end();
}

std::optional<int> takeMagnitude(std::string_view& normalised) {
    const auto trimEnd = [](std::string_view text) {
        while (text.ends_with(' ')) {
            text.remove_suffix(1);
        }
        return text;
    };
    const auto isNumberEnd = [](std::string_view text) {
        return !text.empty() && (isDigit(text.back()) || text.back() == '.' || text.back() == ',');
    };
    // M is a million; m is a million for some and a thousandth for others.
    if (normalised.ends_with('M') || normalised.ends_with('m')) {
        const std::string_view rest = trimEnd(normalised.substr(0, normalised.size() - 1));
        if (isNumberEnd(rest)) {
            const bool isCapital = normalised.back() == 'M';
            normalised = rest;
            return isCapital ? std::optional<int>(6) : std::nullopt;
        }
    }
    const std::string lower = lowered(normalised);
    for (const Magnitude& magnitude : kMagnitudes) {
        if (lower.ends_with(magnitude.word)) {
            const std::string_view rest =
                trimEnd(normalised.substr(0, normalised.size() - magnitude.word.size()));
            if (isNumberEnd(rest)) {
                normalised = rest;
                return magnitude.exponent;
            }
        }
    }
    return 0;
}

} // namespace frontierscope
