// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/calendar_date.h"

#include <gtest/gtest.h>

namespace frontierscope {

TEST(CalendarDate, KeepsThePrecisionOfItsText) {
    for (const char* text : {"2024", "2024-06", "2024-02-29"}) {
        const auto date = CalendarDate::parse(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(date->toString(), text);
    }
}

TEST(CalendarDate, RefusesWhatIsNoDate) {
    for (const char* text : {"", "24", "2024-13", "2023-02-29", "2024-00", "2024-6", "2024-06-",
                             "2024-06-01T00", "0000", "20 4"}) {
        EXPECT_FALSE(CalendarDate::parse(text)) << text;
    }
}

TEST(CalendarDate, SpansWhatItCanMean) {
    EXPECT_EQ(CalendarDate::fromDays(CalendarDate::parse("2024-02")->lastDay()).toString(), "2024-02-29");
    EXPECT_EQ(CalendarDate::fromDays(CalendarDate::parse("2024")->firstDay()).toString(), "2024-01-01");
    EXPECT_EQ(CalendarDate::fromDays(CalendarDate::parse("2024")->lastDay()).toString(), "2024-12-31");
}

} // namespace frontierscope
