// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/message.h"
#include "core/text/korean.h"

#include <unordered_map>

namespace frontierscope {

namespace {

/// The argument that a placeholder's inside ("0" or "0:은/는") names, with its particle.
std::string filledIn(std::string_view inside, const std::vector<std::string>& arguments) {
    const std::size_t colon = inside.find(':');
    const std::string_view number = inside.substr(0, colon);
    if (number.size() != 1 || number[0] < '0' || number[0] > '9') {
        return "{" + std::string(inside) + "}";
    }
    const auto index = static_cast<std::size_t>(number[0] - '0');
    const std::string argument = index < arguments.size() ? arguments[index] : std::string();
    if (colon == std::string_view::npos) {
        return argument;
    }
    return argument + std::string(koreanParticle(argument, inside.substr(colon + 1)));
}

} // namespace

std::string_view translated(std::string_view english, Language language) {
    if (language == Language::english) {
        return english;
    }
    static const auto table = [] {
        std::unordered_map<std::string_view, std::string_view> map;
        for (const Translation& entry : koreanTranslations()) {
            map.emplace(entry.english, entry.korean);
        }
        return map;
    }();
    const auto found = table.find(english);
    return found == table.end() ? english : found->second;
}

std::string render(const Message& message, Language language) {
    std::string_view rest = translated(message.text, language);
    std::string text;
    for (;;) {
        const std::size_t open = rest.find('{');
        const std::size_t close = open == std::string_view::npos ? open : rest.find('}', open);
        if (close == std::string_view::npos) {
            return text.append(rest);
        }
        text.append(rest.substr(0, open));
        text.append(filledIn(rest.substr(open + 1, close - open - 1), message.arguments));
        rest.remove_prefix(close + 1);
    }
}

} // namespace frontierscope
