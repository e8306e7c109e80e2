// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar_date.h"

#include <optional>
#include <string_view>

namespace frontierscope {

/// A date as sources spell it: ISO 8601 (a time behind it is cut off), "2024/6/1", "2024.06.01", "2024년 6월
/// 1일", "17 November 2025 4:28pm", "May 13, 2024", "June 2024". Nothing for anything else, "06/01/2024"
/// above all: it can be June 1 or January 6.
[[nodiscard]] std::optional<CalendarDate> readDateSpelling(std::string_view text);

} // namespace frontierscope
