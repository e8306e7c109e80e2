// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_columns.h"
#include "core/dataset/value_expression.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A column's new name.
struct ColumnRename {
    std::string_view before, after;
};

/// A value expression with a column under its new name; `columns` still knows the old one. Other names and
/// texts keep their spelling. What stands behind a fault is left alone.
[[nodiscard]] std::string renamedInExpression(std::string_view expression, const ComputedColumns& columns,
                                              const ColumnRename& rename);

/// The same for a filter. Values that are spelled like the column are no names.
[[nodiscard]] std::string renamedInFilter(std::string_view filter, const ComputedColumns& columns,
                                          const ColumnRename& rename);

/// Where a filter names fields, in no particular order, some of them twice.
[[nodiscard]] std::vector<NameUse> namesInFilter(std::string_view filter, const ComputedColumns& columns);

} // namespace frontierscope
