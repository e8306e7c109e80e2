// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/fit_subject.h"

#include <string>
#include <vector>

namespace frontierscope {

/// Ids of the series that a scaling chart shows unless others are chosen.
[[nodiscard]] std::vector<std::string> defaultSeries(const std::string& kind);

/// A series with its points as the chart shows them.
struct ShownSeries {
    const Series* series = nullptr;
    FitSubject subject;
};

/// Series that share a panel: their axes mean the same, or all are relative to their first point.
struct SeriesGroup {
    std::vector<ShownSeries> members;
    bool isRelative = false; ///< x is a multiple of the first point's, because the units differ
};

/// The series of a scaling chart by panel, each with its colour. Error: a series that the dataset lacks.
[[nodiscard]] Result<std::vector<SeriesGroup>> seriesGroups(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
