// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace frontierscope {

/// A date as sources give it: a year, a month or a day. The precision is kept, because "2024-06" is not 1
/// June.
class CalendarDate {
public:
    enum class Precision { year, month, day };

    CalendarDate() = default;
    CalendarDate(int year, unsigned month, unsigned day)
        : m_year(year)
        , m_month(month)
        , m_day(day) {}

    /// ISO 8601: "2024", "2024-06" or "2024-06-01"; nothing if it is anything else or no such day exists.
    [[nodiscard]] static std::optional<CalendarDate> parse(std::string_view text);

    [[nodiscard]] Precision precision() const;
    [[nodiscard]] std::string toString() const;
    /// First and last day that the date can mean.
    [[nodiscard]] std::chrono::sys_days firstDay() const;
    [[nodiscard]] std::chrono::sys_days lastDay() const;
    [[nodiscard]] int year() const { return m_year; }

    [[nodiscard]] static CalendarDate fromDays(std::chrono::sys_days days);

    /// Order by first day, then the more exact date first.
    friend std::strong_ordering operator<=>(const CalendarDate&, const CalendarDate&) = default;

private:
    int m_year = 1970;
    unsigned m_month = 0; ///< 0: only the year is known
    unsigned m_day = 0;   ///< 0: the day is not known
};

} // namespace frontierscope
