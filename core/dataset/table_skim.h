// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/flat_row_reader.h"
#include "core/dataset/row_tally.h"

#include <optional>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A record that has to be read in full, because something may have to be said about it.
struct SkimmedRow {
    std::string_view text; ///< without its line end
    int line = 0;          ///< physical line
};

struct TableSkim {
    std::size_t recordCount = 0;
    std::vector<SkimmedRow> toRead; ///< in the order of the table
    RowTally tally;
    bool areNamesCompared = false; ///< no two names are spellings of one; false: too many to compare
};

/// Looks through the records of a large CSV table by several threads, without making models: what is left to
/// read are the rows that are not plainly in order. `records` is the text behind the header, which ends on
/// the line before `firstLine`; `rows` knows the columns.
///
/// Nothing if the records have to be read one after the other: there are quotes, a lone CR, no ids, or an id
/// or a name that seems to stand twice (of not too many rows, also in another spelling). 20 bytes of memory
/// per row beside the text.
[[nodiscard]] std::optional<TableSkim> skimTable(std::string_view records, int firstLine,
                                                 const FlatRowReader& rows);

} // namespace frontierscope
