// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure/label_candidates.h"

#include <cstddef>
#include <vector>

namespace frontierscope {

/// The labels that stand, in a grid of cells, so that a place asks its neighbours only.
class StandingLabels {
public:
    StandingLabels(const RectF& area, std::size_t count);

    [[nodiscard]] const LabelCandidatePlace* at(std::size_t label) const { return m_standing[label]; }
    void put(std::size_t label, const LabelCandidatePlace& place) {
        m_journal.push_back({label, nullptr});
        enter(label, place);
    }
    void take(std::size_t label) {
        m_journal.push_back({label, m_standing[label]});
        leave(label);
    }
    /// A state to come back to with rollBack().
    [[nodiscard]] std::size_t mark() const { return m_journal.size(); }
    void rollBack(std::size_t mark);
    /// The labels that `place` would touch, but for `self`; stops after `most` + 1.
    [[nodiscard]] std::vector<std::size_t> touchedBy(LabelCandidatePlace& place, std::size_t self,
                                                     std::size_t most);
    [[nodiscard]] bool isFree(LabelCandidatePlace& place, std::size_t self);

private:
    static constexpr double kCellWidth = 80;
    static constexpr double kCellHeight = 32;

    struct Edges {
        double left, top, right, bottom;
        explicit Edges(const RectF& box)
            : left(box.x)
            , top(box.y)
            , right(box.right())
            , bottom(box.bottom()) {}
        [[nodiscard]] bool meet(const Edges& o) const {
            return (left < o.right) & (o.left < right) & (top < o.bottom) & (o.top < bottom);
        }
    };
    /// The extent stands in the cell itself: most questions end with it.
    struct Entry {
        std::size_t label;
        Edges extent;
    };
    using Cell = std::vector<Entry>;
    struct Change {
        std::size_t label;
        const LabelCandidatePlace* before; ///< nullptr: it did not stand
    };
    [[nodiscard]] bool stillBlocks(const LabelCandidatePlace::Blocker& blocker) const {
        return blocker.place != nullptr && m_standing[blocker.label] == blocker.place;
    }
    void enter(std::size_t label, const LabelCandidatePlace& place);
    void leave(std::size_t label);
    template <class Visit>
    void forEachCell(const LabelCandidatePlace& place, const Visit& visit);

    RectF m_area;
    int m_columns, m_rows;
    std::vector<Cell> m_cells;
    std::vector<const LabelCandidatePlace*> m_standing;
    std::vector<Change> m_journal;
    std::vector<unsigned> m_seen; ///< the query that has looked at a label already
    unsigned m_query = 0;
};

} // namespace frontierscope
