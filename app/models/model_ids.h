// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace frontierscope {

/// The ids of a dataset's models, to be asked for many rows: O(models) once, and nothing if nobody asks.
class ModelIds {
public:
    /// `dataset` must outlive it and stay as it is.
    explicit ModelIds(const Dataset& dataset)
        : m_dataset(dataset) {}

    /// Whether the model of another row has the id; -1: any row is another one.
    [[nodiscard]] bool isTaken(const std::string& id, int exceptRow);
    /// An id that no model has and that was not given here before: `wanted`, else with "-2", "-3" ... behind
    /// it.
    [[nodiscard]] std::string giveFree(const std::string& wanted);

private:
    const Dataset& m_dataset;
    std::unordered_map<std::string, int> m_rows; ///< empty: nobody has asked so far
    std::unordered_set<std::string> m_given;
};

} // namespace frontierscope
