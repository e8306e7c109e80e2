// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace frontierscope {

/// Unknown is null.
template <class T>
[[nodiscard]] nlohmann::ordered_json orNull(const std::optional<T>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

/// A number of things, as an integer where it is one.
[[nodiscard]] inline nlohmann::ordered_json countOrNull(const std::optional<double>& value) {
    if (value && *value == std::floor(*value) && std::abs(*value) < 1e15) {
        return static_cast<long long>(*value);
    }
    return orNull(value);
}

} // namespace frontierscope
