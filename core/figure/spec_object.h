// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/spec_values.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

namespace frontierscope {

// Reading and writing the members of a JSON object of a spec.

/// Calls `read(value, pointer)` for a member that is there and not null.
template <class Read>
Result<void> readMember(const SpecJson& json, const char* key, const std::string& pointer, const Read& read) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) {
        return {};
    }
    return read(*found, pointer + "/" + key);
}

template <class Target, class Value>
Result<void> stored(Target& target, Result<Value>&& value) {
    if (!value) {
        return tl::unexpected(value.error());
    }
    target = std::move(*value);
    return {};
}

Result<void> readMemberText(const SpecJson& json, const char* key, const std::string& pointer, auto& target) {
    return readMember(json, key, pointer, [&](const SpecJson& value, const std::string& at) {
        return stored(target, readText(value, at));
    });
}

Result<void> readMemberNumber(const SpecJson& json, const char* key, const std::string& pointer,
                              auto& target) {
    return readMember(json, key, pointer, [&](const SpecJson& value, const std::string& at) {
        return stored(target, readNumber(value, at));
    });
}

inline Result<void> readMemberBoolean(const SpecJson& json, const char* key, const std::string& pointer,
                                      auto& target) {
    return readMember(json, key, pointer, [&](const SpecJson& value, const std::string& at) {
        return stored(target, readBoolean(value, at));
    });
}

/// The first error among steps, or nothing.
inline Result<void> firstError(std::initializer_list<Result<void>> steps) {
    for (const Result<void>& step : steps) {
        if (!step) {
            return step;
        }
    }
    return {};
}

inline SpecJson orNull(const std::optional<std::string>& text) {
    return text ? SpecJson(*text) : SpecJson();
}

inline SpecJson orNull(const std::optional<double>& number) {
    return number ? SpecJson(*number) : SpecJson();
}

} // namespace frontierscope
