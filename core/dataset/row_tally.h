// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// What the rows of a table amount to, counted while they are checked.
class RowTally {
public:
    /// Indices of the column with the labs (npos: none), and of the columns that a complete row fills.
    void setColumns(std::size_t organization, std::vector<std::size_t> expected) {
        m_organization = organization;
        m_expected = std::move(expected);
    }

    void add(const std::vector<std::string_view>& cells);
    /// Takes in what another tally of the same columns has counted.
    void merge(const RowTally& other);

    /// Rows that leave a date, a price or a score open, where the table has a column for it.
    [[nodiscard]] std::size_t rowsWithGaps() const { return m_rowsWithGaps; }
    [[nodiscard]] std::size_t organizationCount() const { return m_organizations.size(); }

private:
    std::size_t m_organization = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_expected;
    std::size_t m_rowsWithGaps = 0;
    std::set<std::string, std::less<>> m_organizations;
};

} // namespace frontierscope
