// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace frontierscope {

struct Comparison;

/// One difference as people read it, or a record with its differences below it.
struct DifferenceRow {
    QString what, other, current;
    std::vector<DifferenceRow> below;
};

struct DifferenceSection {
    QString title; ///< with the number of all, found and listed or not
    std::vector<DifferenceRow> rows;
    std::size_t unlistedCount = 0; ///< differences beyond those that anybody reads
    bool isShort = true;           ///< lies open at first
};

/// The differences that have the text, the line above or below them included; an empty text: all. What
/// differs in the conclusions comes first.
[[nodiscard]] std::vector<DifferenceSection> listDifferences(const Comparison& comparison,
                                                             const QString& text);

} // namespace frontierscope
