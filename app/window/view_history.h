// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/window_state.h"

#include <optional>
#include <vector>

namespace frontierscope {

/// The parts of a chart that were looked at, to go back and forth between. A drag passes many of them on its
/// way: one gesture is one step.
class ViewHistory {
public:
    [[nodiscard]] const ViewRanges& current() const { return m_views[m_index]; }

    /// A further view; those after the current one are forgotten. A view of the same gesture as the one
    /// before takes its place.
    void add(const ViewRanges& view, std::optional<int> gesture = std::nullopt);
    void move(int step);

private:
    std::vector<ViewRanges> m_views{1}; ///< never empty; the first is the whole figure
    std::size_t m_index = 0;
    std::optional<int> m_gesture; ///< that the current view comes from
};

} // namespace frontierscope
