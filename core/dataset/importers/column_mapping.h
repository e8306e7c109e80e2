// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/imported_table.h"

#include <string_view>
#include <vector>

namespace frontierscope {

/// The field that a column's header names, in English or Korean and with or without its unit: "Input price
/// ($/1M tokens)", "입력 가격", "GPQA Diamond (%)". Only known spellings: nothing is guessed from parts of a
/// name.
struct HeaderMeaning {
    const Field* field = nullptr; ///< nullptr: not known
    int powerOfTen = 0;           ///< from the unit in the header: 3 for "per 1K tokens", 6 for "per token"
};
[[nodiscard]] HeaderMeaning meaningOfHeader(std::string_view header);

/// How each column is to be read: the person's choice, else its header; a field that two columns name goes to
/// the first. Number columns get their decimal sign and percent scale from their cells unless the options
/// say.
[[nodiscard]] std::vector<ColumnUse> mapColumns(const DelimitedTable& table, const ImportOptions& options);

/// What the numbers of a field are.
[[nodiscard]] NumberRole numberRole(const Field& field);

} // namespace frontierscope
