// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/calendar_date.h"

#include <charconv>
#include <cstdio>

namespace frontierscope {

using namespace std::chrono;

namespace {

/// Exactly `digits` decimal digits at the front of `text`, which loses them.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits || text.find_first_not_of("0123456789") < digits) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits);
    return value;
}

} // namespace

std::optional<CalendarDate> CalendarDate::parse(std::string_view text) {
    const auto year = takeNumber(text, 4);
    if (!year || *year == 0) {
        return std::nullopt;
    }
    unsigned parts[2] = {0, 0};
    for (unsigned& part : parts) {
        if (text.empty()) {
            break;
        }
        if (text.front() != '-') {
            return std::nullopt;
        }
        text.remove_prefix(1);
        const auto number = takeNumber(text, 2);
        if (!number || *number == 0) {
            return std::nullopt;
        }
        part = static_cast<unsigned>(*number);
    }
    if (!text.empty() || parts[0] > 12) {
        return std::nullopt;
    }
    const CalendarDate date(*year, parts[0], parts[1]);
    if (parts[1] != 0 &&
        !(std::chrono::year{*year} / std::chrono::month{parts[0]} / std::chrono::day{parts[1]}).ok()) {
        return std::nullopt;
    }
    return date;
}

CalendarDate::Precision CalendarDate::precision() const {
    if (m_month == 0) {
        return Precision::year;
    }
    return m_day == 0 ? Precision::month : Precision::day;
}

std::string CalendarDate::toString() const {
    char buffer[32];
    int length = 0;
    switch (precision()) {
    case Precision::year:
        length = std::snprintf(buffer, sizeof buffer, "%04d", m_year);
        break;
    case Precision::month:
        length = std::snprintf(buffer, sizeof buffer, "%04d-%02u", m_year, m_month);
        break;
    case Precision::day:
        length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", m_year, m_month, m_day);
        break;
    }
    return {buffer, static_cast<std::size_t>(length)};
}

sys_days CalendarDate::firstDay() const {
    return std::chrono::year{m_year} / std::chrono::month{m_month == 0 ? 1U : m_month} /
           std::chrono::day{m_day == 0 ? 1U : m_day};
}

sys_days CalendarDate::lastDay() const {
    if (m_day != 0) {
        return firstDay();
    }
    return year_month_day_last(std::chrono::year{m_year},
                               month_day_last(month{m_month == 0 ? 12U : m_month}));
}

CalendarDate CalendarDate::fromDays(sys_days days) {
    const year_month_day date{days};
    return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day())};
}

} // namespace frontierscope
