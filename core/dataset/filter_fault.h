// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Thrown inside the parser of filters only; Filter::parse turns it into a Result.
struct FilterFault {
    std::size_t byte;
    std::string_view text;              ///< template: {0} is the column, {1} what stands there
    std::optional<Error> valueError;    ///< a value or a field that can't be used
    std::vector<std::string> arguments; ///< from {1} on; empty: what stands at the byte
};

/// The fault of a filter's text, with its place.
[[nodiscard]] Error errorOf(std::string_view text, FilterFault fault);

} // namespace frontierscope
