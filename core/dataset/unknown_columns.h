// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/dataset_schema.h"

#include <string>
#include <vector>

namespace frontierscope {

/// The models' members that this version does not know, as columns of a table: they come back as they were
/// read. A member that such a table would be read for something else by (the name of a known column) is none.
class UnknownColumns {
public:
    explicit UnknownColumns(const Dataset& dataset);

    /// In the order in which the models have them.
    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    /// Texts as they are, other values as JSON; empty for a model that has none.
    [[nodiscard]] std::string text(std::size_t model, std::size_t column) const;
    /// Members of models that are no columns.
    [[nodiscard]] std::size_t leftOutCount() const { return m_leftOut; }

private:
    std::vector<Json> m_members; ///< by model; null: none
    std::vector<std::string> m_names;
    std::size_t m_leftOut = 0;
};

} // namespace frontierscope
