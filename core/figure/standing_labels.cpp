// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/standing_labels.h"

#include "core/figure/segments.h"

#include <algorithm>
#include <bit>

namespace frontierscope {

namespace {

constexpr double kRowHeight = 12;
constexpr double kColumnWidth = 48;
constexpr double kLongestSide = 20000; ///< units; larger areas are divided as far as that
constexpr std::size_t kSlotsPerPage = 64;

std::size_t cellsIn(double side, double size) {
    return static_cast<std::size_t>(std::clamp(side, 0.0, kLongestSide) / size) + 1;
}

} // namespace

bool conflict(const LabelCandidatePlace& a, const LabelCandidatePlace& b) {
    if (!a.extent.intersects(b.extent)) {
        return false;
    }
    if (!a.leader && !b.leader) {
        return true; // the extents are the boxes with half the margin each
    }
    const RectF boxA = grown(a.box, 1);
    const RectF boxB = grown(b.box, 1);
    return boxA.intersects(boxB) || (a.leader && touches(*a.leader, boxB)) ||
           (b.leader && touches(*b.leader, boxA)) || (a.leader && b.leader && cross(*a.leader, *b.leader));
}

StandingLabels::StandingLabels(const RectF& area, std::size_t count)
    : m_area(area)
    , m_rows(cellsIn(area.height, kRowHeight))
    , m_columns(cellsIn(area.width, kColumnWidth))
    , m_standing(count, nullptr)
    , m_slots(count, 0) {}

StandingLabels::Span StandingLabels::spanOf(const LabelCandidatePlace& place) const {
    const RectF& box = place.extent;
    const auto index = [](double offset, double size, std::size_t count) {
        return static_cast<std::size_t>(std::clamp(offset / size, 0.0, static_cast<double>(count - 1)));
    };
    return {index(box.y - m_area.y, kRowHeight, m_rows), index(box.bottom() - m_area.y, kRowHeight, m_rows),
            index(box.x - m_area.x, kColumnWidth, m_columns),
            index(box.right() - m_area.x, kColumnWidth, m_columns)};
}

void StandingLabels::enter(std::size_t label, const LabelCandidatePlace& place) {
    m_standing[label] = &place;
    auto page = std::ranges::find_if(m_pages, [](const Page& p) { return ~p.used != 0; });
    if (page == m_pages.end()) {
        m_pages.emplace_back();
        page = m_pages.end() - 1;
        page->rows.resize(m_rows, 0);
        page->columns.resize(m_columns, 0);
    }
    const auto slot = static_cast<std::size_t>(std::countr_one(page->used));
    m_slots[label] = static_cast<std::size_t>(page - m_pages.begin()) * kSlotsPerPage + slot;
    page->labels[slot] = label;
    const std::uint64_t bit = std::uint64_t{1} << slot;
    page->used |= bit;
    const Span span = spanOf(place);
    for (std::size_t row = span.top; row <= span.bottom; ++row) {
        page->rows[row] |= bit;
    }
    for (std::size_t column = span.left; column <= span.right; ++column) {
        page->columns[column] |= bit;
    }
}

void StandingLabels::leave(std::size_t label) {
    Page& page = m_pages[m_slots[label] / kSlotsPerPage];
    const std::uint64_t others = ~(std::uint64_t{1} << m_slots[label] % kSlotsPerPage);
    page.used &= others;
    const Span span = spanOf(*m_standing[label]);
    for (std::size_t row = span.top; row <= span.bottom; ++row) {
        page.rows[row] &= others;
    }
    for (std::size_t column = span.left; column <= span.right; ++column) {
        page.columns[column] &= others;
    }
    m_standing[label] = nullptr;
}

void StandingLabels::rollBack(std::size_t mark) {
    for (; m_journal.size() > mark; m_journal.pop_back()) {
        const auto [label, before] = m_journal.back();
        before == nullptr ? leave(label) : enter(label, *before);
    }
}

template <class Visit>
void StandingLabels::visitTouched(const LabelCandidatePlace& place, std::size_t self,
                                  const Visit& visit) const {
    const Span span = spanOf(place);
    for (const Page& page : m_pages) {
        std::uint64_t inRows = 0;
        for (std::size_t row = span.top; row <= span.bottom; ++row) {
            inRows |= page.rows[row];
        }
        std::uint64_t inColumns = 0;
        for (std::size_t column = span.left; column <= span.right; ++column) {
            inColumns |= page.columns[column];
        }
        for (std::uint64_t near = inRows & inColumns; near != 0; near &= near - 1) {
            const std::size_t label = page.labels[static_cast<std::size_t>(std::countr_zero(near))];
            if (label != self && conflict(place, *m_standing[label]) && !visit(label)) {
                return;
            }
        }
    }
}

StandingLabels::Touched StandingLabels::touchedBy(LabelCandidatePlace& place, std::size_t self,
                                                  std::size_t most) {
    Touched touched;
    for (const LabelCandidatePlace::Blocker& blocker : place.blockers) {
        if (stillBlocks(blocker)) {
            touched.labels[touched.count++] = blocker.label;
        }
    }
    if (touched.count > most) {
        return touched;
    }
    const Touched known = touched;
    visitTouched(place, self, [&](std::size_t label) {
        if (std::ranges::find(known, label) == known.end()) {
            std::ranges::move_backward(place.blockers.begin(), place.blockers.end() - 1,
                                       place.blockers.end());
            place.blockers[0] = {label, m_standing[label]};
            touched.labels[touched.count++] = label;
        }
        return touched.count <= most;
    });
    return touched;
}

std::vector<std::size_t> StandingLabels::allTouchedBy(const LabelCandidatePlace& place,
                                                      std::size_t self) const {
    std::vector<std::size_t> touched;
    visitTouched(place, self, [&](std::size_t label) {
        touched.push_back(label);
        return true;
    });
    return touched;
}

} // namespace frontierscope
