// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// The benchmark id under which a computed column is a score, and the one under which it is a cost:
/// "column:NAME".
[[nodiscard]] std::string columnId(std::string_view name);
/// The name in such an id; empty: it is another id.
[[nodiscard]] std::string_view columnOfId(std::string_view id);

/// A dataset in which a computed column's value stands with every model that has one as its score on
/// columnId(NAME), and a benchmark of that id with the column's name and unit. Where the column's axis is
/// logarithmic, values that are not above 0 are left out. The name is that of a column of the person's own
/// or of a computed field, such as days_since_release. Error: there is none, or it has a fault.
[[nodiscard]] Result<Dataset> withColumnScores(Dataset dataset, std::string_view name);

/// The same as what a run of the benchmark columnId(NAME) costs: what a cost axis then shows. The cost's
/// `sourceModelName` is the column's heading.
[[nodiscard]] Result<Dataset> withColumnCosts(Dataset dataset, std::string_view name);

/// How an axis shows a column.
struct ColumnAxis {
    std::string name; ///< the person's own word, or the English heading of a field (FS_TEXT)
    std::string unit;
    bool isLogarithmic = false;
};

/// Error: as withColumnScores, without computing values.
[[nodiscard]] Result<ColumnAxis> columnAxis(const Dataset& dataset, std::string_view name);

/// The names that an axis can show: the person's columns without a fault, then the computed fields.
[[nodiscard]] std::vector<std::string> axisColumns(const Dataset& dataset);

} // namespace frontierscope
