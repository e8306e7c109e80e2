// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/cost_axis.h"

#include "core/figure/figure_words.h"
#include "core/figure/ticks.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// Which price, and what it is the price of.
std::string costTitle(const FigureSpec& spec, const Benchmark& benchmark) {
    const auto text = [&](std::string_view english, std::vector<std::string> arguments) {
        return say(spec.language, english, std::move(arguments));
    };
    if (spec.costUnit == CostUnit::perBenchmarkRun) {
        return spec.asOf
                   ? text(FS_TEXT("USD to run {0} once, tokens as measured, prices known on {1} (log scale)"),
                          {benchmark.name, spec.asOf->toString()})
                   : text(FS_TEXT("USD to run {0} once, tokens as measured, first known prices (log scale)"),
                          {benchmark.name});
    }
    if (spec.costUnit != CostUnit::perMillionTokens) {
        const std::string what = render(describe({spec.costUnit, spec.blend, spec.task}), spec.language);
        return spec.asOf ? text(FS_TEXT("{0}, prices on {1} (log scale)"), {what, spec.asOf->toString()})
                         : text(FS_TEXT("{0}, prices at launch (log scale)"), {what});
    }
    return spec.asOf ? text(FS_TEXT("List price on {0}, {1} input:output, USD per million tokens "
                                    "(log scale)"),
                            {spec.asOf->toString(), spec.blend.toString()})
                     : text(FS_TEXT("List price at launch, {0} input:output, USD per million "
                                    "tokens (log scale)"),
                            {spec.blend.toString()});
}

bool isInDollars(const ColumnAxis& column) {
    return column.unit == "USD" || column.unit == "$" || column.unit.starts_with("USD ") ||
           column.unit.starts_with("$/");
}

std::optional<ColumnAxis> columnNamed(const FigureSpec& spec, const Dataset& dataset, std::string_view name) {
    auto axis = name.empty() ? Result<ColumnAxis>(tl::unexpected(Error())) : columnAxis(dataset, name);
    if (!axis) {
        return std::nullopt;
    }
    if (axis->name != name) { // a heading of the program's, not the person's word
        axis->name = dataTerm(spec.language, axis->name);
    }
    return std::move(*axis);
}

/// Ends of an axis with room at both sides; values far from 0 or not.
void setEnds(Axis& axis, bool isLogarithmic, double low, double high) {
    axis.scale = isLogarithmic ? AxisScale::log10 : AxisScale::linear;
    if (!(low <= high)) {
        low = isLogarithmic ? 0.1 : 0;
        high = 100;
    }
    if (isLogarithmic) {
        // The frontier ends at the cheapest: the labels of its last steps stand beyond them.
        axis.low = low / std::max(std::pow(high / low, 0.09), 1.05);
        axis.high = high * std::max(std::pow(high / low, 0.05), 1.05);
        return;
    }
    const double margin = high > low ? (high - low) * 0.05 : std::max(std::abs(high) * 0.05, 1e-6);
    axis.low = low >= 0 && low < margin ? 0 - margin : low - margin;
    axis.high = high + margin;
}

} // namespace

ChartColumns chartColumns(const FigureSpec& spec, const Dataset& dataset) {
    return {columnNamed(spec, dataset, spec.costColumn),
            columnNamed(spec, dataset, columnOfId(spec.benchmark))};
}

std::string columnTitle(const ColumnAxis& column) {
    return column.unit.empty() ? column.name : column.name + " (" + column.unit + ")";
}

Axis costAxis(const FigureSpec& spec, const Benchmark& benchmark, const std::optional<ColumnAxis>& column,
              double low, double high) {
    Axis axis;
    axis.isReversed = spec.cheaperToTheRight;
    setEnds(axis, !column || column->isLogarithmic, low, high);
    const auto text = [&](std::string_view english) {
        return say(spec.language, english);
    };
    if (column && !isInDollars(*column)) {
        axis.format = TickFormat::plain;
        axis.hint = axis.isReversed ? text(FS_TEXT("lower →")) : text(FS_TEXT("← lower"));
    } else {
        axis.format = TickFormat::usd;
        axis.hint = axis.isReversed ? text(FS_TEXT("cheaper →")) : text(FS_TEXT("← cheaper"));
    }
    if (!column) {
        axis.title = costTitle(spec, benchmark);
    } else if (column->isLogarithmic) {
        axis.title = say(spec.language, FS_TEXT("{0} (log scale)"), {columnTitle(*column)});
    } else {
        axis.title = columnTitle(*column);
    }
    return axis;
}

Axis columnScoreAxis(const ColumnAxis& column, double lowest, double highest) {
    Axis axis;
    setEnds(axis, column.isLogarithmic, lowest, highest);
    axis.format = isInDollars(column)        ? TickFormat::usd
                  : column.unit == "percent" ? TickFormat::percent
                                             : TickFormat::plain;
    return axis;
}

std::string costText(double value, const std::optional<ColumnAxis>& column) {
    if (!column || isInDollars(*column)) {
        return usdText(value);
    }
    return formatTick(std::stod(fmt::format("{:.4g}", value)), TickFormat::plain) +
           (column->unit.empty() ? "" : " " + column->unit);
}

std::string columnFinding(const FigureSpec& spec, const ColumnAxis& column, const std::string& scoreName,
                          std::size_t count) {
    return say(spec.language,
               count == 1 ? FS_TEXT("{0} and {1} of one model") : FS_TEXT("{0} and {1} of {2} models"),
               {column.name, scoreName, countText(count)});
}

std::string columnSubtitle(const FigureSpec& spec, const ColumnAxis& column, const std::string& scoreName,
                           std::size_t count) {
    return say(spec.language,
               count == 1 ? FS_TEXT("Across: {0}. Up: {1}. One language model.")
                          : FS_TEXT("Across: {0}. Up: {1}. {2} language models."),
               {columnTitle(column), scoreName, countText(count)});
}

std::string columnMethod(const FigureSpec& spec, const ColumnAxis& column, const std::string& scoreName) {
    return say(spec.language,
               FS_TEXT("Line: the Pareto frontier, no model is both lower in {0} and higher in {1}."),
               {column.name, scoreName});
}

} // namespace frontierscope
