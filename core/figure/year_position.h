// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace frontierscope {

/// A day as a position on a date axis: 2024.5 is the middle of 2024.
[[nodiscard]] inline double yearPosition(std::chrono::sys_days day) {
    const auto year = std::chrono::year_month_day(day).year();
    const auto start = std::chrono::sys_days(year / 1 / 1);
    const auto end = std::chrono::sys_days((year + std::chrono::years(1)) / 1 / 1);
    return static_cast<int>(year) +
           static_cast<double>((day - start).count()) / static_cast<double>((end - start).count());
}

} // namespace frontierscope
