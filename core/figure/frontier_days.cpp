// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/frontier_days.h"

#include "core/figure/figure_question.h"
#include "core/figure/model_selection.h"
#include "core/frontier/frontier_through_time.h"

#include <algorithm>

namespace frontierscope {

namespace {

std::vector<CalendarDate> daysOf(const FigureSpec& spec, const Dataset& dataset) {
    const auto selection = selectModels(spec, dataset);
    if (!selection) {
        return {};
    }
    std::vector<CalendarDate> days = changeDays(selection->kept, frontierQuestion(spec));
    const auto& today = dataset.asOf;
    if (today && !days.empty()) {
        std::erase_if(days, [&](const CalendarDate& day) { return day.firstDay() >= today->firstDay(); });
        days.push_back(*today);
    }
    return days;
}

} // namespace

std::vector<CalendarDate> frontierDays(const FigureSpec& spec, const Dataset& dataset) {
    if (!needsDerivedDataset(spec)) {
        return daysOf(spec, dataset);
    }
    const auto derived = derivedDataset(spec, dataset);
    return derived ? daysOf(spec, *derived) : std::vector<CalendarDate>();
}

std::vector<int> yearsWithin(const std::vector<CalendarDate>& days) {
    std::vector<int> years;
    if (!days.empty()) {
        for (int year = days.front().year(); year < days.back().year(); ++year) {
            years.push_back(year);
        }
    }
    return years;
}

} // namespace frontierscope
