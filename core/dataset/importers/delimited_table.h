// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A record of a table and the physical line on which it starts.
struct DelimitedRow {
    int line = 0;
    std::vector<std::string> cells; ///< as many as the header has
};

/// A table read from delimited text. Records that are no rows (unclosed quotes, fields missing or too many)
/// are listed in `findings` as errors and left out.
struct DelimitedTable {
    static constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

    std::vector<std::string> header;
    int headerLine = 1;
    std::vector<DelimitedRow> rows;
    std::vector<Diagnostic> findings;
    std::size_t recordCount = 0; ///< faulty ones included

    /// Index of the first column with this name, kNoColumn if there is none.
    [[nodiscard]] std::size_t column(std::string_view name) const;
    /// The cell's text without blanks around it; empty if there is no such column.
    [[nodiscard]] std::string_view cell(const DelimitedRow& row, std::size_t column) const;
};

/// The delimiter (comma, semicolon, tab or bar) that cuts the first 50 records into the same number of
/// fields, at least two; a comma if none does.
[[nodiscard]] char detectDelimiter(std::string_view text);

/// The fields of the first record.
[[nodiscard]] std::vector<std::string> headerOf(std::string_view text, char delimiter);

[[nodiscard]] DelimitedTable readDelimitedTable(std::string_view text, char delimiter);

} // namespace frontierscope
