// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/view_history.h"

#include <algorithm>

namespace frontierscope {

void ViewHistory::add(const ViewRanges& view, std::optional<int> gesture) {
    constexpr std::size_t kMostViews = 200;
    if (gesture && gesture == m_gesture) {
        m_views[m_index] = view;
        return;
    }
    if (view == current()) {
        return;
    }
    m_gesture = gesture;
    m_views.resize(m_index + 1);
    m_views.push_back(view);
    if (m_views.size() > kMostViews) {
        m_views.erase(m_views.begin() + 1);
    }
    m_index = m_views.size() - 1;
}

void ViewHistory::move(int step) {
    m_gesture.reset();
    const int last = static_cast<int>(m_views.size()) - 1;
    m_index = static_cast<std::size_t>(std::clamp(static_cast<int>(m_index) + step, 0, last));
}

} // namespace frontierscope
