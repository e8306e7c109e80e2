// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// What the cells of some columns have to be for a row of the table to be shown. It has nothing to do with
/// the filter of the chart.
class ColumnFilters {
public:
    /// The condition of one column, as people write it behind its heading: "> 80", "OpenAI", "in (a, b)",
    /// "is unknown"; empty: none. A mere text has to be contained, another mere value has to be equal. Error:
    /// what is wrong with it; the one before stays.
    [[nodiscard]] Result<void> set(const Dataset& dataset, const Field& field, std::string_view condition);
    void clear() { m_conditions.clear(); }
    /// Computed columns have been edited: conditions go with a column that has another name now, also when
    /// that is undone, and are dropped with one that is gone.
    void follow(const Dataset& dataset);
    /// Another dataset has come: conditions of columns that it lacks are dropped.
    void refresh(const Dataset& dataset);

    [[nodiscard]] bool isEmpty() const { return m_conditions.empty(); }
    [[nodiscard]] std::size_t size() const { return m_conditions.size(); }
    /// As it was written; empty: none.
    [[nodiscard]] std::string condition(std::string_view fieldKey) const;
    [[nodiscard]] bool accept(const Model& model) const;

private:
    struct Condition {
        std::string text;
        Filter filter;
    };
    std::map<std::string, Condition, std::less<>> m_conditions; ///< by the field's key
    std::vector<std::string> m_ownColumns;                      ///< names of those that the person defined
};

} // namespace frontierscope
