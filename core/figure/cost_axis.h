// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"
#include "core/frontier/column_lens.h"

#include <optional>
#include <string>

namespace frontierscope {

/// The computed columns that the axes of a frontier chart show; empty: a cost, a benchmark.
struct ChartColumns {
    std::optional<ColumnAxis> x, y;
};
/// Ready columns have their names in the figure's language. A column that the dataset lacks is left empty.
[[nodiscard]] ChartColumns chartColumns(const FigureSpec& spec, const Dataset& dataset);

/// The x axis over [low, high], costs or values of the column; low > high: there are none.
[[nodiscard]] Axis costAxis(const FigureSpec& spec, const Benchmark& benchmark,
                            const std::optional<ColumnAxis>& column, double low, double high);

/// The y axis of a column over [lowest, highest]; lowest > highest: there are no values.
[[nodiscard]] Axis columnScoreAxis(const ColumnAxis& column, double lowest, double highest);

/// "Days since release (days)".
[[nodiscard]] std::string columnTitle(const ColumnAxis& column);
/// A value on the x axis in words: "$0.28", "310 days".
[[nodiscard]] std::string costText(double value, const std::optional<ColumnAxis>& column);

/// The words of a chart whose x axis shows a column.
[[nodiscard]] std::string columnFinding(const FigureSpec& spec, const ColumnAxis& column,
                                        const std::string& scoreName, std::size_t count);
[[nodiscard]] std::string columnSubtitle(const FigureSpec& spec, const ColumnAxis& column,
                                         const std::string& scoreName, std::size_t count);
[[nodiscard]] std::string columnMethod(const FigureSpec& spec, const ColumnAxis& column,
                                       const std::string& scoreName);

} // namespace frontierscope
