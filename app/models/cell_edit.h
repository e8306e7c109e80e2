// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/field.h"
#include "core/dataset/number_spelling.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace frontierscope {

class ModelIds;

/// The model of `row` with one field set from a cell's text; an empty text is unknown. Error: the reason why
/// the cell can't hold it, an id that another model has included.
[[nodiscard]] Result<Model> withCell(const Dataset& dataset, int row, const Field& field,
                                     std::string_view text);

/// The same for a model that has changes already; `row` is its row, -1: none yet.
[[nodiscard]] Result<Model> withCell(ModelIds& ids, Model model, int row, const Field& field,
                                     std::string_view text);

/// Why an id can't be given.
[[nodiscard]] tl::unexpected<Error> idIsTaken(const std::string& id);

/// The ids that one change gives to models: two can't get the same.
class GivenIds {
public:
    /// False: another model has got the id of `after` before.
    [[nodiscard]] bool takes(const Model& before, const Model& after);

private:
    std::set<std::string> m_ids;
};

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

/// One cell of a block that can mean several numbers.
struct AmbiguousCell {
    std::size_t row = 0, column = 0; ///< in the block
    std::string text;
    Message reason;
    std::vector<NumberChoice> choices;
};

/// How the texts of a block are to be read.
struct BlockReading {
    /// Texts from elsewhere: numbers may be spelled in any way, and what is ambiguous is asked about. Else
    /// they are the table's own.
    bool isForeign = false;
    /// What the person answered, by row and column of the block; nothing: the cell keeps its value.
    std::map<std::pair<std::size_t, std::size_t>, std::optional<double>> answers;
    /// Cells of the target, by row and column, that stay as they are: a text can fill cells that are no
    /// block.
    std::set<std::pair<std::size_t, std::size_t>> leftOut;
};

/// What pasting a block would do.
struct PastePlan {
    std::vector<std::pair<int, Model>> changedModels; ///< by row of the dataset
    std::vector<Model> newModels;                     ///< rows of the block beyond the target's end
    std::vector<RefusedCell> refused;
    std::vector<AmbiguousCell> ambiguous; ///< they keep their values until they are answered
    std::size_t beyondColumns = 0;        ///< cells of the block that found no column
};

/// Sets a block onto rows of the dataset and fields, both in the order in which the person sees them. A block
/// of one cell fills all of the rows and fields; rows beyond the last one become new models. Whether a column
/// of foreign numbers has a decimal comma, or fractions for percents, is told by all of its cells.
[[nodiscard]] PastePlan planPaste(const Dataset& dataset, const std::vector<int>& rows,
                                  const std::vector<const Field*>& fields, const CellBlock& block,
                                  const BlockReading& reading = {});

/// An id that no model of the dataset has: `wanted`, else with "-2", "-3" ... behind it.
[[nodiscard]] std::string freeModelId(const Dataset& dataset, const std::string& wanted);

} // namespace frontierscope
