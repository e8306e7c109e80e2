// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_edit.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// What is looked for in cells, and what comes in its place.
struct TextReplacement {
    std::string find; ///< empty: nothing is found
    std::string replacement;
    bool matchesCase = false;
    bool isWholeCell = false;
};

/// The text with every occurrence replaced; the text as it was if there is none.
[[nodiscard]] std::string replacedText(const std::string& text, const TextReplacement& replacement);

/// The first cell behind `start` that has the text, over the last one on to the first and to `start` itself.
/// Cells are counted row by row through `rows` and `fields`; -1: none comes before. Nothing: no cell has it.
[[nodiscard]] std::optional<std::size_t> findText(const Dataset& dataset, const std::vector<int>& rows,
                                                  const std::vector<const Field*>& fields,
                                                  const TextReplacement& wanted, std::ptrdiff_t start);

struct ReplacePlan {
    PastePlan cells;
    int replacedCount = 0; ///< cells that get another value
};

/// Replaces a text in cells of rows and fields of the dataset. Cells that can't hold what comes out keep
/// their values and are listed; computed ones are left alone.
[[nodiscard]] ReplacePlan planReplace(const Dataset& dataset, const std::vector<int>& rows,
                                      const std::vector<const Field*>& fields,
                                      const TextReplacement& replacement);

} // namespace frontierscope
