// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontierscope {

// Reading single values of a spec; the pointer of the value goes into the error.

using SpecJson = nlohmann::ordered_json;

[[nodiscard]] Result<std::string> readText(const SpecJson& json, const std::string& pointer);
/// Finite.
[[nodiscard]] Result<double> readNumber(const SpecJson& json, const std::string& pointer);
[[nodiscard]] Result<bool> readBoolean(const SpecJson& json, const std::string& pointer);
[[nodiscard]] Result<std::vector<std::string>> readTexts(const SpecJson& json, const std::string& pointer);
/// Whole numbers in [low, high].
[[nodiscard]] Result<std::vector<long long>> readIntegers(const SpecJson& json, const std::string& pointer,
                                                          long long low, long long high);
/// Two numbers.
[[nodiscard]] Result<std::pair<double, double>> readPair(const SpecJson& json, const std::string& pointer);
[[nodiscard]] Result<void> expectObject(const SpecJson& json, const std::string& pointer);
[[nodiscard]] Result<void> expectArray(const SpecJson& json, const std::string& pointer);

/// An error about the value at a pointer: "/theme: one of light, dark, print is expected, found …".
[[nodiscard]] tl::unexpected<Error> specError(std::string_view text, const std::string& pointer,
                                              std::vector<std::string> arguments = {});
/// The value as a short text for messages.
[[nodiscard]] std::string shortJson(const SpecJson& json);

/// Names of an enum's values.
template <class Enum, std::size_t count>
using EnumNames = std::array<std::pair<Enum, std::string_view>, count>;

template <class Enum, std::size_t count>
std::string enumName(const EnumNames<Enum, count>& names, Enum value) {
    for (const auto& [known, name] : names) {
        if (known == value) {
            return std::string(name);
        }
    }
    return {};
}

template <class Enum, std::size_t count>
Result<Enum> readEnum(const EnumNames<Enum, count>& names, const SpecJson& json, const std::string& pointer) {
    std::string known;
    for (const auto& [value, name] : names) {
        if (json.is_string() && json.get_ref<const std::string&>() == name) {
            return value;
        }
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    return specError(FS_TEXT("{0}: one of {1} is expected, found {2}."), pointer, {known, shortJson(json)});
}

} // namespace frontierscope
