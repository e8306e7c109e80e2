// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

namespace frontierscope {

namespace {

/// Code point of the last character of a UTF-8 text that is no closing bracket, quote or blank; 0: none.
char32_t lastLetter(std::string_view word) {
    while (!word.empty()) {
        std::size_t start = word.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(word[start]) & 0xC0U) == 0x80U) {
            --start;
        }
        const std::string_view bytes = word.substr(start);
        char32_t code = static_cast<unsigned char>(bytes[0]);
        if (bytes.size() == 2) {
            code &= 0x1FU;
        } else if (bytes.size() == 3) {
            code &= 0x0FU;
        } else if (bytes.size() == 4) {
            code &= 0x07U;
        }
        for (std::size_t i = 1; i < bytes.size(); ++i) {
            code = (code << 6U) | (static_cast<unsigned char>(bytes[i]) & 0x3FU);
        }
        const bool skipped = code == U')' || code == U']' || code == U'"' || code == U'\'' || code == U' ' ||
                             code == U'.' || code == U'”' || code == U'’';
        if (!skipped) {
            return code;
        }
        word.remove_suffix(bytes.size());
    }
    return 0;
}

enum class Ending { vowel, rieul, consonant };

Ending endingOf(std::string_view word) {
    const char32_t letter = lastLetter(word);
    if (letter >= 0xAC00 && letter <= 0xD7A3) {
        const char32_t final = (letter - 0xAC00) % 28;
        return final == 0 ? Ending::vowel : (final == 8 ? Ending::rieul : Ending::consonant);
    }
    switch (letter) {
    case U'0':
    case U'3':
    case U'6':
    case U'%': // 영 삼 육 퍼센트
        return letter == U'%' ? Ending::vowel : Ending::consonant;
    case U'1':
    case U'7':
    case U'8': // 일 칠 팔
        return Ending::rieul;
    case U'l':
    case U'L':
    case U'r':
    case U'R': // 엘 알
        return Ending::rieul;
    case U'm':
    case U'M':
    case U'n':
    case U'N': // 엠 엔
        return Ending::consonant;
    default:
        return Ending::vowel;
    }
}

} // namespace

std::vector<Translation> koreanTranslations() {
    std::vector<Translation> all;
    for (const auto part : {koreanForApp(), koreanForBase(), koreanForDataset(), koreanForImporters(),
                            koreanForColumns(), koreanForFit(), koreanForFrontier(), koreanForFigure()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

std::string_view koreanParticle(std::string_view word, std::string_view pair) {
    const std::size_t slash = pair.find('/');
    if (slash == std::string_view::npos) {
        return pair;
    }
    const std::string_view afterConsonant = pair.substr(0, slash);
    const std::string_view afterVowel = pair.substr(slash + 1);
    const Ending ending = endingOf(word);
    if (ending == Ending::rieul && afterConsonant == "으로") {
        return afterVowel;
    }
    return ending == Ending::vowel ? afterVowel : afterConsonant;
}

} // namespace frontierscope
