// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/spec_values.h"

#include <cmath>

namespace frontierscope {

std::string shortJson(const SpecJson& json) {
    std::string text = json.dump(-1, ' ', false, SpecJson::error_handler_t::replace);
    constexpr std::size_t kLongest = 40;
    if (text.size() > kLongest) {
        std::size_t end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            --end; // not within a character
        }
        text = text.substr(0, end) + "…";
    }
    return text;
}

tl::unexpected<Error> specError(std::string_view text, const std::string& pointer,
                                std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), pointer.empty() ? "/" : pointer);
    const Message message{text, std::move(arguments)};
    return tl::unexpected<Error>(
        Error{ErrorCode::invalid, message, {Diagnostic{Severity::error, message, pointer, 0, 0}}});
}

Result<std::string> readText(const SpecJson& json, const std::string& pointer) {
    if (json.is_string()) {
        return json.get<std::string>();
    }
    return specError(FS_TEXT("{0}: a text is expected, found {1}."), pointer, {shortJson(json)});
}

Result<double> readNumber(const SpecJson& json, const std::string& pointer) {
    if (json.is_number() && std::isfinite(json.get<double>())) {
        return json.get<double>();
    }
    return specError(FS_TEXT("{0}: a number is expected, found {1}."), pointer, {shortJson(json)});
}

Result<bool> readBoolean(const SpecJson& json, const std::string& pointer) {
    if (json.is_boolean()) {
        return json.get<bool>();
    }
    return specError(FS_TEXT("{0}: true or false is expected, found {1}."), pointer, {shortJson(json)});
}

Result<void> expectObject(const SpecJson& json, const std::string& pointer) {
    if (json.is_object()) {
        return {};
    }
    return specError(FS_TEXT("{0}: an object is expected, found {1}."), pointer, {shortJson(json)});
}

Result<void> expectArray(const SpecJson& json, const std::string& pointer) {
    if (json.is_array()) {
        return {};
    }
    return specError(FS_TEXT("{0}: a list is expected, found {1}."), pointer, {shortJson(json)});
}

Result<std::vector<std::string>> readTexts(const SpecJson& json, const std::string& pointer) {
    if (auto list = expectArray(json, pointer); !list) {
        return tl::unexpected(list.error());
    }
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < json.size(); ++i) {
        auto text = readText(json[i], pointer + "/" + std::to_string(i));
        if (!text) {
            return tl::unexpected(text.error());
        }
        texts.push_back(std::move(*text));
    }
    return texts;
}

Result<std::vector<long long>> readIntegers(const SpecJson& json, const std::string& pointer, long long low,
                                            long long high) {
    if (auto list = expectArray(json, pointer); !list) {
        return tl::unexpected(list.error());
    }
    std::vector<long long> numbers;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto number = readNumber(json[i], pointer + "/" + std::to_string(i));
        if (!number) {
            return tl::unexpected(number.error());
        }
        const bool isInRange = *number >= static_cast<double>(low) && *number <= static_cast<double>(high);
        if (!isInRange || *number != std::floor(*number)) {
            return specError(FS_TEXT("{0}: a whole number from {1} to {2} is expected, found {3}."),
                             pointer + "/" + std::to_string(i),
                             {std::to_string(low), std::to_string(high), shortJson(json[i])});
        }
        numbers.push_back(static_cast<long long>(*number));
    }
    return numbers;
}

Result<std::pair<double, double>> readPair(const SpecJson& json, const std::string& pointer) {
    if (json.is_array() && json.size() == 2) {
        const auto first = readNumber(json[0], pointer + "/0");
        const auto second = readNumber(json[1], pointer + "/1");
        if (first && second) {
            return std::pair(*first, *second);
        }
    }
    return specError(FS_TEXT("{0}: a list of two numbers is expected, found {1}."), pointer,
                     {shortJson(json)});
}

} // namespace frontierscope
