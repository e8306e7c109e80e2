// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/json_text.h"

#include <algorithm>
#include <array>
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

} // namespace

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
    Diagnostic finding;
    const TextPlace place = placeOf(text, std::min(byte, text.size()));
    finding.line = place.line;
    finding.column = place.column;
    if (byte >= text.size()) {
        finding.message = {
            FS_TEXT("The file ends in the middle of the JSON: it is cut off. Get a whole copy of it."), {}};
        return finding;
    }
    // The library's sentence holds "[json.exception.parse_error.101] parse error at line 1, column 2: ...".
    std::string reason = error.what();
    const std::size_t start = reason.find(": ");
    if (start != std::string::npos) {
        reason.erase(0, start + 2);
    }
    finding.message = {FS_TEXT("This is no JSON: {0}. Mend the text there."), {reason}};
    return finding;
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
        const bool isContinuation = (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
        place.column += isContinuation ? 0 : 1;
    }
    return place;
}

std::string_view pointStatusName(PointStatus status) {
    constexpr std::array<std::string_view, 5> kNames = {"published", "measured", "digitised", "reconstructed",
                                                        "estimate"};
    return kNames[static_cast<std::size_t>(status)];
}

} // namespace frontierscope
