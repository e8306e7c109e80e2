// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_column_heading.h"

#include "core/dataset/computed_columns.h"
#include "core/dataset/number_text.h"

#include <optional>
#include <utility>

namespace frontierscope {

namespace {

constexpr std::string_view kEquals = " = ";
constexpr std::string_view kUnitOpens = " [";

std::optional<ComputedColumn> definitionIn(std::string_view heading) {
    const std::size_t equals = heading.find(kEquals);
    if (equals == std::string_view::npos) {
        return std::nullopt;
    }
    ComputedColumn column;
    std::string_view name = trimmed(heading.substr(0, equals));
    if (const std::size_t opens = name.rfind(kUnitOpens);
        name.ends_with(']') && opens != std::string_view::npos) {
        const std::size_t unit = opens + kUnitOpens.size();
        column.unit = name.substr(unit, name.size() - unit - 1);
        name = name.substr(0, opens);
    }
    column.name = name;
    column.expression = trimmed(heading.substr(equals + kEquals.size()));
    return column;
}

} // namespace

std::string headingOf(const ComputedColumn& column) {
    // A name that ends like a unit needs one behind it, be it an empty one.
    const bool hasUnit = !column.unit.empty() || column.name.ends_with(']');
    return column.name + (hasUnit ? " [" + column.unit + "]" : "") + std::string(kEquals) + column.expression;
}

std::map<std::size_t, ComputedColumn> columnsOfHeadings(const std::vector<std::string_view>& headings) {
    std::map<std::size_t, ComputedColumn> columns;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        if (auto column = definitionIn(headings[i])) {
            columns.emplace(i, std::move(*column));
        }
    }
    // A column with a fault takes along those that are computed from it.
    for (bool isFaulty = true; isFaulty;) {
        Dataset dataset;
        for (const auto& [place, column] : columns) {
            dataset.computedColumns.push_back(column);
        }
        const ComputedColumns compiled(dataset);
        std::size_t field = compiled.readyCount();
        isFaulty =
            std::erase_if(columns, [&](const auto&) { return compiled.fault(field++).has_value(); }) > 0;
    }
    return columns;
}

} // namespace frontierscope
