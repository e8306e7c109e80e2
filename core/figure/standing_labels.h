// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure/label_candidates.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace frontierscope {

/// Whether labels at these places would touch.
[[nodiscard]] bool conflict(const LabelCandidatePlace& a, const LabelCandidatePlace& b);

/// The labels that stand, so that a place asks its neighbours only: bits say which stand in a row and which
/// in a column of the area, and the labels in both are the neighbours.
class StandingLabels {
public:
    /// The labels that a place would touch: at most kMostTouched of them.
    static constexpr std::size_t kMostTouched = 3;
    struct Touched {
        std::array<std::size_t, kMostTouched> labels = {};
        std::size_t count = 0;
        [[nodiscard]] auto begin() const { return labels.begin(); }
        [[nodiscard]] auto end() const { return labels.begin() + static_cast<std::ptrdiff_t>(count); }
    };

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
    /// The labels that `place` would touch, but for `self`; the first `most` + 1 of them.
    /// most: less than kMostTouched.
    [[nodiscard]] Touched touchedBy(LabelCandidatePlace& place, std::size_t self, std::size_t most);
    /// All of them.
    [[nodiscard]] std::vector<std::size_t> allTouchedBy(const LabelCandidatePlace& place,
                                                        std::size_t self) const;
    [[nodiscard]] bool isFree(LabelCandidatePlace& place, std::size_t self) {
        return touchedBy(place, self, 0).count == 0;
    }

private:
    /// The rows and columns that a place lies in, ends included.
    struct Span {
        std::size_t top, bottom, left, right;
    };
    /// As many labels as a word has bits.
    struct Page {
        std::uint64_t used = 0;
        std::vector<std::uint64_t> rows, columns; ///< which labels stand in each
        std::array<std::size_t, 64> labels = {};
    };
    struct Change {
        std::size_t label;
        const LabelCandidatePlace* before; ///< nullptr: it did not stand
    };
    [[nodiscard]] bool stillBlocks(const LabelCandidatePlace::Blocker& blocker) const {
        return blocker.place != nullptr && m_standing[blocker.label] == blocker.place;
    }
    [[nodiscard]] Span spanOf(const LabelCandidatePlace& place) const;
    void enter(std::size_t label, const LabelCandidatePlace& place);
    void leave(std::size_t label);
    /// Visits the labels that the place touches until `visit` says false.
    template <class Visit>
    void visitTouched(const LabelCandidatePlace& place, std::size_t self, const Visit& visit) const;

    RectF m_area;
    std::size_t m_rows, m_columns;
    std::vector<Page> m_pages;
    std::vector<const LabelCandidatePlace*> m_standing;
    std::vector<std::size_t> m_slots; ///< of each label that stands: 64 to a page
    std::vector<Change> m_journal;
};

} // namespace frontierscope
