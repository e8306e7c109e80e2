// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

namespace frontierscope {

/// How much of a dataset a table with one row per model has no place for. JSON holds all of it.
struct TableLosses {
    std::size_t columns = 0;     ///< that at least one model has a value in, the identifier aside
    std::size_t laterPrices = 0; ///< of a later day than the launch
    std::size_t scores = 0;      ///< on other benchmarks, or not the one that is shown
    std::size_t shownScores = 0; ///< the value is shown, but not its protocol, day, standard error ...
    std::size_t benchmarkCosts = 0;
    std::size_t unknownMembers = 0; ///< that this version does not know
    std::size_t trainingRuns = 0, series = 0, ratings = 0, credits = 0;
    std::size_t benchmarks = 0; ///< other than the well-known ones
    bool hasTitle = false;      ///< the dataset's
    bool hasDay = false;        ///< the day that the dataset describes

    [[nodiscard]] bool isEmpty() const { return *this == TableLosses(); }
    friend bool operator==(const TableLosses&, const TableLosses&) = default;
};

/// What datasetToCsv and datasetToMarkdown leave out. O(n).
[[nodiscard]] TableLosses lossesOfCsv(const Dataset& dataset);
[[nodiscard]] TableLosses lossesOfMarkdown(const Dataset& dataset);

} // namespace frontierscope
