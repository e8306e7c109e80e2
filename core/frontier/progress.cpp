// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/progress.h"

#include "core/stats/linear_regression.h"
#include "core/stats/quantiles.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace frontierscope {

namespace {

constexpr std::size_t kRecordsNeeded = 5;
constexpr std::size_t kSpreadLabs = 5;
constexpr double kDaysPerYear = 365.25;

std::vector<Record> releasesByDay(const std::vector<const Model*>& models, const Benchmark& benchmark,
                                  const std::optional<CalendarDate>& asOf) {
    std::vector<Record> releases;
    for (const Model* model : models) {
        const Score* score = usedScore(*model, benchmark.id);
        const bool isOut = model->releaseDate && !(asOf && model->releaseDate->firstDay() > asOf->lastDay());
        if (score != nullptr && isOut && std::isfinite(score->value)) {
            releases.push_back({model->releaseDate->firstDay(), score->value, model});
        }
    }
    std::stable_sort(releases.begin(), releases.end(),
                     [](const Record& a, const Record& b) { return a.day < b.day; });
    return releases;
}

void addIfRecord(std::vector<Record>& records, const Record& release) {
    if (!records.empty() && release.score <= records.back().score) {
        return;
    }
    if (!records.empty() && records.back().day == release.day) {
        records.pop_back();
    }
    records.push_back(release);
}

Lead leadOn(std::chrono::sys_days day, const std::map<std::string, Record>& bestOfLabs,
            const Benchmark& benchmark) {
    std::vector<Record> best;
    best.reserve(bestOfLabs.size());
    for (const auto& [organization, record] : bestOfLabs) {
        best.push_back(record);
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const Record& a, const Record& b) { return a.score > b.score; });
    Lead lead{day, best.front().model, {}, {}, {}, {}};
    const auto items = [&benchmark](std::optional<double> points) {
        return points && benchmark.isPercent() && benchmark.itemCount
                   ? std::optional(*points / 100 * *benchmark.itemCount)
                   : std::nullopt;
    };
    if (best.size() > 1) {
        lead.lead = best[0].score - best[1].score;
    }
    if (best.size() >= kSpreadLabs) {
        lead.spread = best[0].score - best[kSpreadLabs - 1].score;
    }
    lead.leadItems = items(lead.lead);
    lead.spreadItems = items(lead.spread);
    return lead;
}

Message sentenceFor(const ProgressTrend& trend) {
    const std::string n = fmt::format("{}", trend.n);
    const std::string rate = fmt::format("{:.1f}", trend.pointsPerYear);
    if (trend.n < kRecordsNeeded || !trend.curvature95) {
        return {
            FS_TEXT("{0} records are too few to tell slowing from steady progress; at least {1} are needed."),
            {n, fmt::format("{}", kRecordsNeeded)}};
    }
    switch (trend.verdict) {
    case TrendVerdict::slowing:
        return {FS_TEXT("The best score rises by {0} points per year on average, and more slowly of late: "
                        "{1} records "
                        "show the bend at 95 % confidence."),
                {rate, n}};
    case TrendVerdict::quickening:
        return {FS_TEXT("The best score rises by {0} points per year on average, and faster of late: {1} "
                        "records show "
                        "the bend at 95 % confidence."),
                {rate, n}};
    case TrendVerdict::undecided:
        break;
    }
    return {
        FS_TEXT("The best score rises by {0} points per year on average; {1} records can't tell slowing from "
                "steady progress."),
        {rate, n}};
}

ProgressTrend trendOf(const std::vector<Record>& records) {
    ProgressTrend trend;
    trend.n = records.size();
    // Years from the middle of the line, so that slope and bend don't depend on each other much.
    std::vector<std::vector<double>> columns(2);
    std::vector<double> scores;
    for (const Record& record : records) {
        const double years = static_cast<double>((record.day - records.front().day).count()) / kDaysPerYear;
        columns[0].push_back(years);
        columns[1].push_back(years * years);
        scores.push_back(record.score);
    }
    if (const auto line = linearRegression(std::span(columns).first(1), scores)) {
        trend.pointsPerYear = line->slopes[0];
    }
    const auto bent = records.size() >= kRecordsNeeded ? linearRegression(columns, scores) : std::nullopt;
    if (bent) {
        const double margin = studentQuantile(0.95, bent->degreesOfFreedom) * bent->slopeStandardErrors[1];
        trend.curvature = 2 * bent->slopes[1];
        trend.curvature95 = Interval{trend.curvature - 2 * margin, trend.curvature + 2 * margin};
        trend.verdict = trend.curvature95->high < 0  ? TrendVerdict::slowing
                        : trend.curvature95->low > 0 ? TrendVerdict::quickening
                                                     : TrendVerdict::undecided;
    }
    trend.sentence = sentenceFor(trend);
    return trend;
}

} // namespace

Progress progressOn(const std::vector<const Model*>& models, const Benchmark& benchmark,
                    const std::optional<CalendarDate>& asOf) {
    Progress progress;
    std::map<std::string, RecordLine> labs;
    std::map<std::string, Record> bestOfLabs;
    const std::vector<Record> releases = releasesByDay(models, benchmark, asOf);
    for (std::size_t i = 0; i < releases.size(); ++i) {
        const Record& release = releases[i];
        const std::string& organization = release.model->organization;
        addIfRecord(progress.overall.records, release);
        labs[organization].organization = organization;
        addIfRecord(labs[organization].records, release);
        bestOfLabs[organization] = labs[organization].records.back();
        const bool isLastOfDay = i + 1 == releases.size() || releases[i + 1].day != release.day;
        if (isLastOfDay) {
            progress.leads.push_back(leadOn(release.day, bestOfLabs, benchmark));
        }
    }
    for (auto& [organization, line] : labs) {
        progress.labs.push_back(std::move(line));
    }
    progress.trend = trendOf(progress.overall.records);
    return progress;
}

} // namespace frontierscope
