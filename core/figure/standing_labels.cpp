// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/standing_labels.h"

#include "core/figure/segments.h"

#include <algorithm>

namespace frontierscope {

namespace {

/// Of places whose extents meet.
bool conflict(const LabelCandidatePlace& a, const LabelCandidatePlace& b) {
    if (!a.leader && !b.leader) {
        return true; // the extents are the boxes with half the margin each
    }
    const RectF boxA = grown(a.box, 1);
    const RectF boxB = grown(b.box, 1);
    return boxA.intersects(boxB) || (a.leader && touches(*a.leader, boxB)) ||
           (b.leader && touches(*b.leader, boxA)) || (a.leader && b.leader && cross(*a.leader, *b.leader));
}

} // namespace

StandingLabels::StandingLabels(const RectF& area, std::size_t count)
    : m_area(area)
    , m_columns(std::max(1, static_cast<int>(std::min(area.width, 20000.0) / kCellWidth) + 1))
    , m_rows(std::max(1, static_cast<int>(std::min(area.height, 20000.0) / kCellHeight) + 1))
    , m_cells(static_cast<std::size_t>(m_columns * m_rows))
    , m_standing(count, nullptr)
    , m_seen(count, 0) {}

template <class Visit>
void StandingLabels::forEachCell(const LabelCandidatePlace& place, const Visit& visit) {
    const RectF& box = place.extent;
    const auto index = [](double offset, double size, int count) {
        return std::clamp(static_cast<int>(offset / size), 0, count - 1);
    };
    const int right = index(box.right() - m_area.x, kCellWidth, m_columns);
    const int bottom = index(box.bottom() - m_area.y, kCellHeight, m_rows);
    for (int row = index(box.y - m_area.y, kCellHeight, m_rows); row <= bottom; ++row) {
        for (int column = index(box.x - m_area.x, kCellWidth, m_columns); column <= right; ++column) {
            visit(m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                          static_cast<std::size_t>(column)]);
        }
    }
}

void StandingLabels::enter(std::size_t label, const LabelCandidatePlace& place) {
    m_standing[label] = &place;
    forEachCell(place, [&](Cell& cell) { cell.push_back({label, Edges(place.extent)}); });
}

void StandingLabels::leave(std::size_t label) {
    forEachCell(*m_standing[label], [&](Cell& cell) {
        std::erase_if(cell, [label](const Entry& entry) { return entry.label == label; });
    });
    m_standing[label] = nullptr;
}

void StandingLabels::rollBack(std::size_t mark) {
    for (; m_journal.size() > mark; m_journal.pop_back()) {
        const auto [label, before] = m_journal.back();
        before == nullptr ? leave(label) : enter(label, *before);
    }
}

std::vector<std::size_t> StandingLabels::touchedBy(LabelCandidatePlace& place, std::size_t self,
                                                   std::size_t most) {
    std::vector<std::size_t> touched;
    for (const LabelCandidatePlace::Blocker& blocker : place.blockers) {
        if (stillBlocks(blocker)) {
            touched.push_back(blocker.label);
        }
    }
    if (touched.size() > most) {
        return touched;
    }
    touched.clear();
    place.blockers = {};
    ++m_query;
    const Edges own(place.extent);
    forEachCell(place, [&](const Cell& cell) {
        for (const auto& [label, extent] : cell) {
            if (!extent.meet(own) || label == self || m_seen[label] == m_query || touched.size() > most) {
                continue;
            }
            m_seen[label] = m_query;
            if (conflict(place, *m_standing[label])) {
                if (touched.size() < place.blockers.size()) {
                    place.blockers[touched.size()] = {label, m_standing[label]};
                }
                touched.push_back(label);
            }
        }
    });
    return touched;
}

bool StandingLabels::isFree(LabelCandidatePlace& place, std::size_t self) {
    for (const LabelCandidatePlace::Blocker& blocker : place.blockers) {
        if (stillBlocks(blocker)) {
            return false;
        }
    }
    place.blockers = {};
    const Edges own(place.extent);
    forEachCell(place, [&](const Cell& cell) {
        for (std::size_t i = 0; place.blockers[0].place == nullptr && i < cell.size(); ++i) {
            const auto& [label, extent] = cell[i];
            if (extent.meet(own) && label != self && conflict(place, *m_standing[label])) {
                place.blockers[0] = {label, m_standing[label]};
            }
        }
    });
    return place.blockers[0].place == nullptr;
}

} // namespace frontierscope
