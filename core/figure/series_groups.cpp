// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/series_groups.h"

#include "core/figure/figure_words.h"

#include <algorithm>

namespace frontierscope {

namespace {

constexpr std::size_t kMostAxes = 2; ///< side by side on a slide

/// Series share a panel where their axes mean the same.
bool haveSameAxes(const Series& a, const Series& b) {
    return a.kind == b.kind && a.xUnit == b.xUnit && a.xName == b.xName && a.yUnit == b.yUnit;
}

Result<std::vector<const Series*>> chosenSeries(const FigureSpec& spec, const Dataset& dataset) {
    std::vector<const Series*> chosen;
    for (const std::string& id : spec.series.empty() ? defaultSeries(spec.kind) : spec.series) {
        const Series* series = dataset.findSeries(id);
        if (series == nullptr && !spec.series.empty()) {
            return failure(ErrorCode::usage, FS_TEXT("The dataset has no series \"{0}\"."), {id});
        }
        if (series != nullptr) { // a dataset of the person's own need not have the default ones
            chosen.push_back(series);
        }
    }
    return chosen;
}

std::size_t countOfAxes(const std::vector<const Series*>& chosen) {
    std::vector<const Series*> different;
    for (const Series* series : chosen) {
        if (std::ranges::none_of(different,
                                 [&](const Series* known) { return haveSameAxes(*known, *series); })) {
            different.push_back(series);
        }
    }
    return different.size();
}

double firstX(const Series& series) {
    double first = 0;
    for (const SeriesPoint& point : series.points) {
        if (point.x > 0 && (first == 0 || point.x < first)) {
            first = point.x;
        }
    }
    return first == 0 ? 1 : first;
}

FitSubject subjectOf(const Series& series, const FigureSpec& spec, bool isRelative) {
    const SeriesFit how = fitOf(spec, series.id);
    FitSubject subject;
    subject.id = series.id;
    subject.name = dataTerm(spec.language, series.name);
    subject.xName = series.xName;
    subject.xUnit = isRelative ? "relative" : series.xUnit;
    subject.yName = series.yName;
    subject.yUnit = series.yUnit;
    subject.xDivisor = isRelative ? firstX(series) : 1;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const SeriesPoint& point = series.points[i];
        subject.points.push_back(
            {series.id + "/" + std::to_string(i), point.label.empty() ? subject.name : point.label,
             point.x / subject.xDivisor, point.y, std::ranges::count(how.maskedPoints, i) > 0});
    }
    return subject;
}

} // namespace

std::vector<std::string> defaultSeries(const std::string& kind) {
    if (kind == "train-time") {
        return {"o1-train-time"};
    }
    if (kind == "test-time") {
        return {"o1-test-time"};
    }
    return {"o1-train-time", "o1-test-time"};
}

Result<std::vector<SeriesGroup>> seriesGroups(const FigureSpec& spec, const Dataset& dataset) {
    const auto chosen = chosenSeries(spec, dataset);
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const bool isRelative = spec.relativeX.value_or(countOfAxes(*chosen) > kMostAxes);
    const auto shareAPanel = [&](const Series& a, const Series& b) {
        const bool isSideBySide = spec.kind == "scaling-laws" && a.kind != b.kind;
        return isRelative ? !isSideBySide && a.yUnit == b.yUnit : haveSameAxes(a, b);
    };
    std::vector<SeriesGroup> groups;
    int color = 0;
    for (const Series* series : *chosen) {
        auto group = std::ranges::find_if(groups, [&](const SeriesGroup& known) {
            return shareAPanel(*known.members.front().series, *series);
        });
        if (group == groups.end()) {
            groups.push_back({{}, isRelative});
            group = groups.end() - 1;
        }
        group->members.push_back({series, subjectOf(*series, spec, isRelative)});
        group->members.back().subject.color = {ColorRole::Kind::series, color++};
    }
    return groups;
}

} // namespace frontierscope
