// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/label_layout.h"

#include "core/figure/label_candidates.h"
#include "core/figure/standing_labels.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace frontierscope {

namespace {

constexpr std::size_t kPlacesPerLabel = 64; ///< places that are weighed for one label
constexpr std::size_t kFarPlaces = 400;     ///< and for one that finds none of them free
constexpr int kMoreAttempts = 2;            ///< if a few labels are left out
constexpr std::size_t kFewLeftOut = 6;
constexpr int kPasses = 2;              ///< what moves up makes room for what found none
constexpr int kRepairDepth = 3;         ///< how many labels may move on to make room for one
constexpr int kRepairSteps = 6000;      ///< places tried for one label's sake
constexpr int kAllRepairSteps = 20000;  ///< and for all: the time stays bounded on crowded charts
constexpr std::size_t kMostEvicted = 2; ///< labels that one place may push away

using Places = std::vector<LabelCandidatePlace>;

class LabelLayout {
public:
    LabelLayout(std::span<const LabelRequest> requests, const LabelObstacles& obstacles, const RectF& area,
                LabelEffort effort)
        : m_requests(requests)
        , m_effort(effort)
        , m_ground(requests, obstacles, area)
        , m_hasAllPlaces(requests.size(), false)
        , m_places(requests.size())
        , m_isFixed(requests.size(), false)
        , m_standing(area, requests.size()) {
        for (std::size_t i = 0; i < requests.size(); ++i) {
            m_isFixed[i] = requests[i].fixedOffset.has_value();
            const auto places =
                m_isFixed[i] ? Places{m_ground.ownPlace(requests[i])} : m_ground.placesBeside(requests[i]);
            m_places[i].assign(places.begin(), places.end());
        }
    }

    std::vector<LabelPlacement> place();

private:
    void addPlacesAround(std::size_t label);
    void addFarPlaces(std::size_t label);
    bool placeBeside(std::size_t label);
    bool placeFreely(std::size_t label);
    void placeInOrder(const std::vector<std::size_t>& order);
    void placeHard(std::size_t label);
    std::vector<std::size_t> attempt(const std::vector<std::size_t>& order);
    [[nodiscard]] std::vector<LabelPlacement> placements() const;
    bool makeRoom(std::size_t label, int depth);
    bool evictAll(const std::vector<std::size_t>& evicted, int depth);
    void forcePinned(std::size_t label);
    void improve(std::size_t label);
    /// Order of placing: the person's own choices first.
    [[nodiscard]] int rank(std::size_t label) const {
        return m_requests[label].isPinned ? -1 : std::max(0, m_requests[label].priority);
    }
    [[nodiscard]] bool mayMove(std::size_t label) const { return !m_isFixed[label] && !m_isMoving[label]; }

    std::span<const LabelRequest> m_requests;
    LabelEffort m_effort;
    LabelGround m_ground;
    std::vector<bool> m_hasAllPlaces;
    std::vector<std::deque<LabelCandidatePlace>> m_places; ///< deques: those that stand are pointed to
    std::vector<bool> m_isFixed;
    std::vector<bool> m_isUrgent; ///< found no place in an earlier attempt
    std::vector<bool> m_isMoving; ///< on the stack of makeRoom: must not be pushed again
    StandingLabels m_standing;
    int m_steps = 0;
    int m_stepsLeft = 0;
};

void LabelLayout::addPlacesAround(std::size_t label) {
    if (!m_hasAllPlaces[label] && !m_isFixed[label]) {
        m_hasAllPlaces[label] = true;
        for (const LabelCandidatePlace& place : m_ground.placesAround(m_requests[label], kPlacesPerLabel)) {
            m_places[label].push_back(place);
        }
    }
}

/// For a label that all the near places can't take.
void LabelLayout::addFarPlaces(std::size_t label) {
    const auto places = m_ground.placesAround(m_requests[label], kFarPlaces);
    for (std::size_t i = std::min(places.size(), m_places[label].size()); i < places.size(); ++i) {
        m_places[label].push_back(places[i]);
    }
}

bool LabelLayout::placeBeside(std::size_t label) {
    for (LabelCandidatePlace& place : m_places[label]) {
        if (m_standing.isFree(place, label)) {
            m_standing.put(label, place);
            return true;
        }
    }
    return false;
}

bool LabelLayout::placeFreely(std::size_t label) {
    addPlacesAround(label);
    return placeBeside(label);
}

/// Finds every evicted label another place; on failure the caller rolls back.
bool LabelLayout::evictAll(const std::vector<std::size_t>& evicted, int depth) {
    for (const std::size_t label : evicted) {
        m_standing.take(label);
    }
    return std::ranges::all_of(evicted, [&](std::size_t label) {
        return placeFreely(label) || (depth > 0 && makeRoom(label, depth - 1));
    });
}

/// Places a label by moving those that stand in its way. Everything stays as it was if that fails.
bool LabelLayout::makeRoom(std::size_t label, int depth) {
    m_isMoving[label] = true;
    addPlacesAround(label);
    bool isPlaced = false;
    for (LabelCandidatePlace& place : m_places[label]) {
        if (--m_steps < 0) {
            break;
        }
        const auto evicted = m_standing.touchedBy(place, label, kMostEvicted);
        const bool canMove = evicted.size() <= kMostEvicted &&
                             std::ranges::all_of(evicted, [&](std::size_t other) { return mayMove(other); });
        if (!canMove) {
            continue;
        }
        const std::size_t before = m_standing.mark();
        m_standing.put(label, place);
        if (evictAll(evicted, depth)) {
            isPlaced = true;
            break;
        }
        m_standing.rollBack(before);
    }
    m_isMoving[label] = false;
    return isPlaced;
}

/// A pinned label is never dropped: where nothing yields, it takes its least bad place and those under it go.
void LabelLayout::forcePinned(std::size_t label) {
    if (m_places[label].empty()) {
        const LabelRequest& request = m_requests[label];
        LabelRequest own = request;
        own.fixedOffset = PointF{request.markerRadius + 3, -request.height / 2};
        m_places[label].push_back(m_ground.ownPlace(own));
    }
    LabelCandidatePlace* best = nullptr;
    std::size_t fewest = m_requests.size() + 1;
    for (LabelCandidatePlace& place : m_places[label]) {
        const auto touched = m_standing.touchedBy(place, label, m_requests.size());
        const auto isHeld = [&](std::size_t other) {
            return m_requests[other].isPinned || m_isFixed[other];
        };
        const std::size_t weight =
            touched.size() + 100 * static_cast<std::size_t>(std::ranges::count_if(touched, isHeld));
        if (best == nullptr || weight < fewest) {
            best = &place;
            fewest = weight;
        }
    }
    for (const std::size_t other : m_standing.touchedBy(*best, label, m_requests.size())) {
        if (!m_requests[other].isPinned && !m_isFixed[other]) {
            m_standing.take(other);
        }
    }
    m_standing.put(label, *best);
}

/// Moves a label to a cheaper place that has become free.
void LabelLayout::improve(std::size_t label) {
    const LabelCandidatePlace* current = m_standing.at(label);
    if (current == nullptr || m_isFixed[label]) {
        return;
    }
    for (LabelCandidatePlace& place : m_places[label]) {
        if (place.cost >= current->cost) {
            return;
        }
        if (m_standing.isFree(place, label)) {
            m_standing.take(label);
            m_standing.put(label, place);
            return;
        }
    }
}

/// Places a label that found no free place beside its marker: farther out, or by moving others.
void LabelLayout::placeHard(std::size_t label) {
    if (placeFreely(label)) {
        return;
    }
    if (m_effort == LabelEffort::quick && !m_requests[label].isPinned) {
        return;
    }
    m_steps = std::min(kRepairSteps, m_stepsLeft);
    const int stepsBefore = m_steps;
    for (int depth = 0; depth <= kRepairDepth && m_standing.at(label) == nullptr; ++depth) {
        (void)makeRoom(label, depth);
    }
    m_stepsLeft -= stepsBefore - std::max(m_steps, 0);
    if (m_standing.at(label) == nullptr) {
        addFarPlaces(label);
        (void)placeBeside(label);
    }
    if (m_standing.at(label) == nullptr && m_requests[label].isPinned) {
        forcePinned(label);
    }
}

/// Class by class of priority: first all that stand beside their markers, which needs no leader and leaves
/// most room, then the others.
void LabelLayout::placeInOrder(const std::vector<std::size_t>& order) {
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        for (std::size_t i = first; i < order.size() && rank(order[i]) == rank(order[first]); ++i) {
            if (m_isUrgent[order[i]] && m_standing.at(order[i]) == nullptr) {
                placeHard(order[i]);
            }
        }
        for (; end < order.size() && rank(order[end]) == rank(order[first]); ++end) {
            if (m_standing.at(order[end]) == nullptr) {
                (void)placeBeside(order[end]);
            }
        }
        for (; first < end; ++first) {
            if (m_standing.at(order[first]) == nullptr) {
                placeHard(order[first]);
            }
        }
    }
}

std::vector<LabelPlacement> LabelLayout::placements() const {
    std::vector<LabelPlacement> found(m_requests.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (const LabelCandidatePlace* place = m_standing.at(i)) {
            found[i] = {place->box, place->leader};
        }
    }
    return found;
}

/// One attempt with the labels in this order, from nothing; returns those that found no place.
std::vector<std::size_t> LabelLayout::attempt(const std::vector<std::size_t>& order) {
    m_standing.rollBack(0);
    for (std::size_t label = 0; label < m_requests.size(); ++label) {
        if (m_isFixed[label]) {
            m_standing.put(label, m_places[label].front());
        }
    }
    for (int pass = 0; pass < (m_effort == LabelEffort::quick ? 1 : kPasses); ++pass) {
        m_stepsLeft = kAllRepairSteps;
        placeInOrder(order);
        for (const std::size_t label : order) {
            improve(label);
        }
    }
    std::vector<std::size_t> leftOut;
    std::ranges::copy_if(order, std::back_inserter(leftOut),
                         [&](std::size_t label) { return m_standing.at(label) == nullptr; });
    return leftOut;
}

std::vector<LabelPlacement> LabelLayout::place() {
    std::vector<std::size_t> order;
    for (std::size_t label = 0; label < m_requests.size(); ++label) {
        if (!m_isFixed[label]) {
            order.push_back(label);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t label) { return rank(label); });
    m_isMoving.assign(m_requests.size(), false);
    m_isUrgent.assign(m_requests.size(), false);
    std::vector<std::size_t> leftOut = attempt(order);
    std::vector<LabelPlacement> best = placements();
    if (m_effort == LabelEffort::quick) {
        return best;
    }
    // The few that found no place had too many before them: now they go before all others of their class.
    for (int again = 0; again < kMoreAttempts && !leftOut.empty() && leftOut.size() <= kFewLeftOut; ++again) {
        for (const std::size_t label : leftOut) {
            m_isUrgent[label] = true;
        }
        const std::size_t fewest = leftOut.size();
        leftOut = attempt(order);
        if (leftOut.size() < fewest) {
            best = placements();
        }
    }
    return best;
}

} // namespace

std::vector<LabelPlacement> placeLabels(std::span<const LabelRequest> requests,
                                        const LabelObstacles& obstacles, const RectF& area,
                                        LabelEffort effort) {
    return LabelLayout(requests, obstacles, area, effort).place();
}

} // namespace frontierscope
