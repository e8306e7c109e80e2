// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/message.h"

#include <string_view>

/// What is said about a value out of its range; {0} is the value.
namespace frontierscope {

inline constexpr std::string_view kPriceRange =
    FS_TEXT("{0} is out of range: a price is 0 or more, in USD per million tokens.");
inline constexpr std::string_view kPercentRange =
    FS_TEXT("{0} is out of range: a score in percent is from 0 to 100.");
inline constexpr std::string_view kStandardErrorRange =
    FS_TEXT("{0} is out of range: a standard error is 0 or more, and at most 100 points.");
inline constexpr std::string_view kComputeRange =
    FS_TEXT("{0} is out of range: training compute is greater than 0, in FLOP.");
inline constexpr std::string_view kCountRange =
    FS_TEXT("{0} is out of range: a number of questions or votes is 1 or more.");

} // namespace frontierscope
