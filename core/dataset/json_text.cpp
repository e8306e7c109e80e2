// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/json_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>

namespace frontierscope {

namespace {

/// Length of the well-formed UTF-8 sequence at the start of the text, 0 if there is none.
std::size_t utf8Length(std::string_view text) {
    const auto byte = [text](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const unsigned lead = byte(0);
    const auto isTail = [&byte](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return isTail(1) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return isTail(1, low, high) && isTail(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return isTail(1, low, high) && isTail(2) && isTail(3) ? 4 : 0;
    }
    return 0;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool isOfWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '+' || c == '.' || c == '_' ||
           c == '\\';
}

/// A piece of a text, by its bytes.
struct Piece {
    std::size_t start = 0, end = 0;
    bool isQuoted = false; ///< the quotation marks around it are none of it
};

/// The word, sign or quoted text at which the parser gave up, `byte` being the last one that it read. A
/// parser `inWord` wanted another letter or digit.
Piece pieceAt(std::string_view text, std::size_t byte, bool inWord) {
    Piece piece{byte, byte + 1};
    if (text[byte] == '"' && !inWord) {
        std::size_t open = byte;
        do {
            open = open == 0 ? std::string_view::npos : text.rfind('"', open - 1);
        } while (open != std::string_view::npos && open > 0 && text[open - 1] == '\\');
        return open == std::string_view::npos ? piece : Piece{open + 1, byte, true};
    }
    if (isOfWord(text[byte]) || inWord) {
        while (piece.start > 0 && isOfWord(text[piece.start - 1])) {
            --piece.start;
        }
    }
    if (!isOfWord(text[byte]) && piece.start < byte) {
        piece.end = byte;
    }
    while (isOfWord(text[piece.end - 1]) && piece.end < text.size() && isOfWord(text[piece.end])) {
        ++piece.end;
    }
    return piece;
}

} // namespace

std::string shortened(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    if (text.size() <= kLongest) {
        return std::string(text);
    }
    std::size_t end = kLongest;
    while (end > 0 && isContinuation(text[end])) {
        --end;
    }
    return std::string(text.substr(0, end)) + "\u2026";
}

Json jsonNumber(double value) {
    if (value == std::trunc(value) && std::abs(value) < 1e15 && !(value == 0 && std::signbit(value))) {
        return static_cast<std::int64_t>(value);
    }
    return value;
}

void appendMembers(Json& object, const std::string& membersText) {
    if (membersText.empty()) {
        return;
    }
    const Json members = Json::parse(membersText, nullptr, false);
    if (!members.is_object()) {
        return;
    }
    for (const auto& [key, value] : members.items()) {
        if (!object.contains(key)) {
            object[key] = value;
        }
    }
}

Diagnostic describeSyntaxError(std::string_view text, const Json::parse_error& error) {
    const std::size_t byte = error.byte > 0 ? error.byte - 1 : 0;
    const std::string_view reason = error.what();
    const auto says = [reason](std::string_view words) {
        return reason.find(words) != std::string_view::npos;
    };
    const Piece piece = byte < text.size() ? pieceAt(text, byte, says("; last read: ")) : Piece{byte, byte};
    const bool isOpenText = says("control character");
    const TextPlace place =
        placeOf(text, isOpenText ? byte : std::min(piece.start - (piece.isQuoted ? 1 : 0), text.size()));
    Diagnostic finding;
    finding.line = place.line;
    finding.column = place.column;
    if (byte >= text.size()) {
        finding.message = {
            FS_TEXT("The file ends in the middle of the JSON: it is cut off. Get a whole copy of it."), {}};
        return finding;
    }
    const std::string line = std::to_string(place.line);
    const std::string column = std::to_string(place.column);
    finding.message =
        isOpenText
            ? Message{FS_TEXT("This is no JSON: a text in quotes holds a line break or a tab at line {0}, "
                              "column {1}. Close the text, or write \\n or \\t."),
                      {line, column}}
            : Message{
                  FS_TEXT("This is no JSON: \"{2}\" doesn't belong at line {0}, column {1}. Mend the text "
                          "there."),
                  {line, column, shortened(text.substr(piece.start, piece.end - piece.start))}};
    return finding;
}

Message describeUnreadableJson(const Json::exception& error) {
    // The library's sentence ends with "number overflow parsing '1e999'".
    const std::string_view sentence = error.what();
    const std::size_t close = sentence.rfind('\'');
    const std::size_t open = sentence.rfind('\'', close - 1);
    if (close == std::string_view::npos || close == 0 || open == std::string_view::npos) {
        return {FS_TEXT("The JSON can't be read."), {}};
    }
    return {FS_TEXT("The JSON can't be read: the number {0} is too large to be stored."),
            {std::string(sentence.substr(open + 1, close - open - 1))}};
}

std::string pointerStep(std::string_view key) {
    std::string step = "/";
    for (const char c : key) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

std::size_t findInvalidUtf8(std::string_view text) noexcept {
    std::size_t at = 0;
    while (at < text.size()) {
        // Most text is ASCII: eight bytes at a time.
        std::uint64_t word = 0;
        while (at + sizeof word <= text.size()) {
            std::memcpy(&word, text.data() + at, sizeof word);
            if ((word & 0x8080808080808080U) != 0) {
                break;
            }
            at += sizeof word;
        }
        if (at >= text.size()) {
            break;
        }
        const std::size_t length = utf8Length(text.substr(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::string_view::npos;
}

TextPlace placeOf(std::string_view text, std::size_t byte) noexcept {
    TextPlace place;
    std::size_t lineStart = 0;
    for (std::size_t i = 0; i < std::min(byte, text.size()); ++i) {
        if (text[i] == '\n') {
            ++place.line;
            lineStart = i + 1;
        }
    }
    for (std::size_t i = lineStart; i < std::min(byte, text.size()); ++i) {
        place.column += isContinuation(text[i]) ? 0 : 1;
    }
    return place;
}

std::string_view pointStatusName(PointStatus status) {
    constexpr std::array<std::string_view, 5> kNames = {"published", "measured", "digitised", "reconstructed",
                                                        "estimate"};
    return kNames[static_cast<std::size_t>(status)];
}

} // namespace frontierscope
