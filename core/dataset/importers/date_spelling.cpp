// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace frontierscope {

namespace {

/// A run of digits or of letters.
struct Word {
    std::string text; ///< letters in lower case
    bool isNumber = false;
};

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    bool isOpen = false;
    for (const char c : text) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80U;
        if (!isDigit && !isLetter) {
            isOpen = false;
            continue;
        }
        if (!isOpen || words.back().isNumber != isDigit) {
            words.push_back({{}, isDigit});
        }
        words.back().text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        isOpen = true;
    }
    return words;
}

/// The month that an English name of at least three letters means, 0 if none.
unsigned monthOf(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (word.size() >= 3 && (kMonths[i].starts_with(word) || word == "sept")) {
            if (word != "sept" || i == 8) {
                return static_cast<unsigned>(i) + 1;
            }
        }
    }
    return 0;
}

/// "2024", "6", "1" as ISO text; an empty part is left out.
std::optional<CalendarDate> dateOf(const std::string& year, const std::string& month,
                                   const std::string& day) {
    const auto twoDigits = [](const std::string& number) {
        return number.size() == 1 ? "0" + number : number;
    };
    std::string iso = year;
    iso += month.empty() ? "" : "-" + twoDigits(month);
    iso += day.empty() ? "" : "-" + twoDigits(day);
    return CalendarDate::parse(iso);
}

bool isYear(const Word& word) {
    return word.isNumber && word.text.size() == 4;
}

bool isDay(const Word& word) {
    return word.isNumber && word.text.size() <= 2;
}

} // namespace

std::optional<CalendarDate> readDateSpelling(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    if (const auto date = CalendarDate::parse(text)) {
        return date;
    }
    if (text.size() > 10 && (text[10] == 'T' || text[10] == ' ')) {
        if (const auto date = CalendarDate::parse(text.substr(0, 10))) {
            return date;
        }
    }
    std::vector<Word> words = wordsOf(text);
    std::erase_if(words, [](const Word& w) {
        return w.text == "\uB144" || w.text == "\uC6D4" || w.text == "\uC77C" || w.text == "st" ||
               w.text == "nd" || w.text == "rd" || w.text == "th";
    });
    if (words.size() == 3 && isYear(words[0]) && isDay(words[1]) && isDay(words[2])) {
        return dateOf(words[0].text, words[1].text, words[2].text);
    }
    if (words.size() == 2 && isYear(words[0]) && isDay(words[1])) {
        return dateOf(words[0].text, words[1].text, {});
    }
    if (words.size() == 2 && monthOf(words[0].text) > 0 && isYear(words[1])) {
        return dateOf(words[1].text, std::to_string(monthOf(words[0].text)), {});
    }
    if (words.size() >= 3 && isDay(words[0]) && monthOf(words[1].text) > 0 && isYear(words[2])) {
        return dateOf(words[2].text, std::to_string(monthOf(words[1].text)), words[0].text);
    }
    if (words.size() >= 3 && monthOf(words[0].text) > 0 && isDay(words[1]) && isYear(words[2])) {
        return dateOf(words[2].text, std::to_string(monthOf(words[0].text)), words[1].text);
    }
    return std::nullopt;
}

} // namespace frontierscope
