// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/expression_text.h"

#include "core/base/message.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

} // namespace

bool endsWord(char c) {
    return kBlanks.find(c) != std::string_view::npos ||
           std::string_view("+*/^,()\"=!<>~").find(c) != std::string_view::npos;
}

std::string wordAt(std::string_view text, std::size_t byte) {
    if (byte >= text.size()) {
        return {};
    }
    std::size_t end = byte + 1;
    while (!endsWord(text[byte]) && end < text.size() && !endsWord(text[end])) {
        ++end;
    }
    return std::string(text.substr(byte, end - byte));
}

std::size_t behindBlanks(std::string_view text, std::size_t byte) {
    return std::min(text.find_first_not_of(kBlanks, byte), text.size());
}

std::size_t behindNumber(std::string_view text, std::size_t byte) {
    const auto stands = [text, &byte](std::string_view characters) {
        return byte < text.size() && characters.find(text[byte]) != std::string_view::npos;
    };
    constexpr std::string_view kDigits = "0123456789";
    while (stands(kDigits) || stands(".")) {
        ++byte;
    }
    if (stands("eE")) {
        ++byte;
        byte += stands("+-") ? 1 : 0;
        while (stands(kDigits)) {
            ++byte;
        }
    }
    return byte;
}

std::string_view notANumber(FieldType type) {
    switch (type) {
    case FieldType::date:
        return FS_TEXT("At column {0}: \"{1}\" is a date. Write days_since({1}) or year({1}) to compute "
                       "with it.");
    case FieldType::boolean:
        return FS_TEXT("At column {0}: \"{1}\" is true or false, and a number is needed to compute with.");
    default:
        return FS_TEXT("At column {0}: \"{1}\" is a text, and a number is needed to compute with.");
    }
}

} // namespace frontierscope
