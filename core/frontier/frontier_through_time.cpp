// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/frontier_through_time.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace frontierscope {

namespace {

std::vector<const Model*> membersOf(const ModelFrontier& frontier) {
    std::vector<const Model*> members;
    for (const std::size_t index : frontier.frontier) {
        members.push_back(frontier.models[index].model);
    }
    return members;
}

std::vector<const Model*> without(std::vector<const Model*> members,
                                  const std::vector<const Model*>& others) {
    const std::unordered_set<const Model*> excluded(others.begin(), others.end());
    std::erase_if(members, [&excluded](const Model* model) { return excluded.contains(model); });
    return members;
}

std::vector<PriceMove> movesBetween(const ModelFrontier& before, const ModelFrontier& after) {
    std::unordered_map<const Model*, double> costs;
    for (const PricedModel& priced : before.models) {
        costs.emplace(priced.model, priced.cost);
    }
    std::vector<PriceMove> moves;
    for (const PricedModel& priced : after.models) {
        const auto earlier = costs.find(priced.model);
        if (earlier != costs.end() && earlier->second != priced.cost) {
            moves.push_back({priced.model, earlier->second, priced.cost});
        }
    }
    return moves;
}

void addCostDays(const Model& model, const std::string& benchmark, std::vector<std::chrono::sys_days>& days) {
    for (const BenchmarkCost& cost : model.benchmarkCosts) {
        if (cost.benchmark != benchmark || !cost.pricedOn) {
            continue;
        }
        const auto since = cost.pricedOn->firstDay();
        days.push_back(model.releaseDate ? std::max(since, model.releaseDate->firstDay()) : since);
    }
}

} // namespace

ModelFrontier frontierOfYear(const std::vector<const Model*>& candidates, const FrontierQuestion& question,
                             int year) {
    FrontierQuestion then = question;
    if (question.asOf) {
        then.asOf = CalendarDate(year, 12, 31);
        return modelFrontier(candidates, then);
    }
    std::vector<const Model*> released;
    std::copy_if(
        candidates.begin(), candidates.end(), std::back_inserter(released),
        [year](const Model* model) { return model->releaseDate && model->releaseDate->year() <= year; });
    return modelFrontier(released, then);
}

FrontierChange frontierChange(const std::vector<const Model*>& candidates, const FrontierQuestion& question,
                              const CalendarDate& from, const CalendarDate& to) {
    FrontierQuestion then = question;
    FrontierChange change;
    then.asOf = from;
    change.before = modelFrontier(candidates, then);
    then.asOf = to;
    change.after = modelFrontier(candidates, then);
    const auto membersBefore = membersOf(change.before);
    const auto membersAfter = membersOf(change.after);
    change.entered = without(membersAfter, membersBefore);
    change.left = without(membersBefore, membersAfter);
    change.moved = movesBetween(change.before, change.after);
    return change;
}

std::vector<CalendarDate> changeDays(const std::vector<const Model*>& candidates,
                                     const FrontierQuestion& question) {
    std::vector<std::chrono::sys_days> days;
    for (const Model* model : candidates) {
        if (usedScore(*model, question.benchmark) == nullptr) {
            continue;
        }
        if (!question.costColumn.empty()) {
            if (model->releaseDate) {
                days.push_back(model->releaseDate->firstDay());
            }
            continue;
        }
        if (question.costUnit == CostUnit::perBenchmarkRun) {
            addCostDays(*model, question.benchmark, days);
            continue;
        }
        for (const Price& price : model->prices) {
            if (const auto since = firstValidDay(*model, price)) {
                days.push_back(*since);
            }
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    std::vector<CalendarDate> dates;
    dates.reserve(days.size());
    for (const auto day : days) {
        dates.push_back(CalendarDate::fromDays(day));
    }
    return dates;
}

} // namespace frontierscope
