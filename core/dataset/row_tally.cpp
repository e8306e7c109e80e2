// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/row_tally.h"

#include <algorithm>

namespace frontierscope {

void RowTally::add(const std::vector<std::string_view>& cells) {
    const bool hasGap = std::any_of(m_expected.begin(), m_expected.end(),
                                    [&cells](std::size_t column) { return cells[column].empty(); });
    m_rowsWithGaps += hasGap ? 1U : 0U;
    if (m_organization >= cells.size() || cells[m_organization].empty()) {
        return;
    }
    if (m_organizations.find(cells[m_organization]) == m_organizations.end()) {
        m_organizations.emplace(cells[m_organization]);
    }
}

void RowTally::merge(const RowTally& other) {
    m_rowsWithGaps += other.m_rowsWithGaps;
    m_organizations.insert(other.m_organizations.begin(), other.m_organizations.end());
}

} // namespace frontierscope
