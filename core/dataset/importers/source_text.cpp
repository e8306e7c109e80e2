// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/source_text.h"

#include "core/dataset/json_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include <iconv.h>

namespace frontierscope {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// The text in UTF-8. With `replaces`, what can't be decoded becomes U+FFFD; else nothing comes back.
std::optional<std::string> converted(std::string_view bytes, const char* encoding, bool replaces) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == iconv_t(-1)) { // NOLINT: the type's own invalid value
        return std::nullopt;
    }
    std::string text;
    std::array<char, 65536> buffer{};
    std::string input(bytes); // iconv takes a pointer to writable text
    char* at = input.data();
    std::size_t left = input.size();
    bool isRight = true;
    while (left > 0) {
        char* out = buffer.data();
        std::size_t room = buffer.size();
        const std::size_t before = left;
        const std::size_t result = iconv(converter, &at, &left, &out, &room);
        text.append(buffer.data(), buffer.size() - room);
        const bool isStuck =
            result == static_cast<std::size_t>(-1) && left == before && room == buffer.size();
        if (isStuck) {
            isRight = false;
            text += kReplacement;
            ++at;
            --left;
        }
    }
    iconv_close(converter);
    return isRight || replaces ? std::optional(std::move(text)) : std::nullopt;
}

/// "UTF-16LE" or "UTF-16BE" if every other byte of the beginning is 0; nullptr else.
const char* utf16Of(std::string_view bytes) {
    const std::size_t n = std::min<std::size_t>(bytes.size(), 4096) / 2;
    std::size_t zeroAtEven = 0;
    std::size_t zeroAtOdd = 0;
    for (std::size_t i = 0; i < n; ++i) {
        zeroAtEven += bytes[2 * i] == '\0' ? 1U : 0U;
        zeroAtOdd += bytes[2 * i + 1] == '\0' ? 1U : 0U;
    }
    if (n >= 2 && zeroAtEven == 0 && zeroAtOdd * 2 > n) {
        return "UTF-16LE";
    }
    return n >= 2 && zeroAtOdd == 0 && zeroAtEven * 2 > n ? "UTF-16BE" : nullptr;
}

/// True if the text that a Korean decoder made has Hangul: bytes of another encoding rarely fall on it.
bool hasHangul(std::string_view text) {
    for (std::size_t i = 0; i + 2 < text.size(); ++i) {
        const unsigned lead = static_cast<unsigned char>(text[i]);
        const unsigned next = static_cast<unsigned char>(text[i + 1]);
        if ((lead == 0xEAU && next >= 0xB0U) || lead == 0xEBU || lead == 0xECU ||
            (lead == 0xEDU && next <= 0x9EU)) {
            return true;
        }
    }
    return false;
}

} // namespace

SourceText decodeSourceText(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    } else if (bytes.starts_with("\xFF\xFE")) {
        return {converted(bytes.substr(2), "UTF-16LE", true).value_or(""), "UTF-16LE", true};
    } else if (bytes.starts_with("\xFE\xFF")) {
        return {converted(bytes.substr(2), "UTF-16BE", true).value_or(""), "UTF-16BE", true};
    } else if (const char* utf16 = utf16Of(bytes)) {
        return {converted(bytes, utf16, true).value_or(""), utf16, false};
    }
    // A beginning that was cut inside a character is still UTF-8.
    const std::size_t invalid = findInvalidUtf8(bytes);
    if (invalid == std::string_view::npos || invalid + 4 > bytes.size()) {
        return {std::string(bytes.substr(0, invalid)), "UTF-8", true};
    }
    if (auto korean = converted(bytes, "CP949", false); korean && hasHangul(*korean)) {
        return {std::move(*korean), "CP949", false};
    }
    return {converted(bytes, "WINDOWS-1252", true).value_or(std::string(bytes)), "Windows-1252", false};
}

} // namespace frontierscope
