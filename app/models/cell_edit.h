// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/field.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontierscope {

/// The model of `row` with one field set from a cell's text; an empty text is unknown. Error: the reason why
/// the cell can't hold it, an id that another model has included.
[[nodiscard]] Result<Model> withCell(const Dataset& dataset, int row, const Field& field,
                                     std::string_view text);

/// A block of texts to be set at once: cells of one row in the order of the target's columns.
using CellBlock = std::vector<std::vector<std::string>>;

/// Tab-separated text as spreadsheets exchange it; cells in double quotes may hold tabs and line ends.
[[nodiscard]] CellBlock parseTsv(std::string_view text);
[[nodiscard]] std::string toTsv(const CellBlock& block);

/// One cell of a block that couldn't be set.
struct RefusedCell {
    std::size_t row = 0, column = 0; ///< in the block
    std::string text;
    Message reason;
};

/// What pasting a block would do.
struct PastePlan {
    std::vector<std::pair<int, Model>> changedModels; ///< by row of the dataset
    std::vector<Model> newModels;                     ///< rows of the block beyond the target's end
    std::vector<RefusedCell> refused;
};

/// Sets a block onto rows of the dataset and fields, both in the order in which the person sees them. A block
/// of one cell fills all of the rows and fields; rows beyond the last one become new models.
[[nodiscard]] PastePlan planPaste(const Dataset& dataset, const std::vector<int>& rows,
                                  const std::vector<const Field*>& fields, const CellBlock& block);

/// An id that no model of the dataset has: `wanted`, else with "-2", "-3" ... behind it.
[[nodiscard]] std::string freeModelId(const Dataset& dataset, const std::string& wanted);

} // namespace frontierscope
