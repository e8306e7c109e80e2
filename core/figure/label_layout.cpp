// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/label_layout.h"

#include "core/figure/label_candidates.h"
#include "core/figure/standing_labels.h"

#include <algorithm>
#include <array>
#include <deque>
#include <limits>

namespace frontierscope {

namespace {

constexpr std::size_t kPlacesPerLabel = 32; ///< places that are weighed for one label
constexpr std::size_t kFarPlaces = 400;     ///< and for one that finds none of them free
/// Labels that may give way to make room for one, in each round; the last rounds are for a few only.
constexpr std::array kChainSteps = {2, 4, 400, 400};
constexpr int kLongChain = 100;
constexpr std::size_t kFewLeftOut = 6;
constexpr int kRoundSteps = 2000;       ///< and in a round: the time stays bounded on crowded charts
constexpr std::size_t kMostEvicted = 2; ///< labels that one place may push away
constexpr double kCostWeight = 0.05;    ///< of a place's cost beside the weight of a label
constexpr double kEasyWeight = 0.2;     ///< share of its weight that a label has if it can go elsewhere

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
        , m_standing(area, requests.size())
        , m_weights(requests.size(), 1.0)
        , m_freePlaces(requests.size()) {
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
    void placeInOrder(const std::vector<std::size_t>& order, int steps);
    void placeHard(std::size_t label, int steps);
    [[nodiscard]] std::vector<LabelPlacement> placements() const;
    [[nodiscard]] bool hasOtherPlace(std::size_t label, const LabelCandidatePlace& place);
    [[nodiscard]] LabelCandidatePlace* lightestPlace(std::size_t label);
    bool makeRoom(std::size_t label, int steps);
    void forcePinned(std::size_t label);
    void improve(std::size_t label);
    /// Order of placing: the person's own choices first.
    [[nodiscard]] int rank(std::size_t label) const {
        return m_requests[label].isPinned ? -1 : std::max(0, m_requests[label].priority);
    }

    std::span<const LabelRequest> m_requests;
    LabelEffort m_effort;
    LabelGround m_ground;
    std::vector<bool> m_hasAllPlaces;
    std::vector<std::deque<LabelCandidatePlace>> m_places; ///< deques: those that stand are pointed to
    std::vector<bool> m_isFixed;
    StandingLabels m_standing;
    std::vector<double> m_weights; ///< of each label in the search for room
    /// Where a label could go at this step of the search; looked for once in a step.
    struct FreePlaces {
        unsigned step = 0;
        std::vector<const LabelCandidatePlace*> places;
    };
    std::vector<FreePlaces> m_freePlaces;
    unsigned m_step = 0;
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

/// Whether a label could stand somewhere else, now, if another took `place`.
bool LabelLayout::hasOtherPlace(std::size_t label, const LabelCandidatePlace& place) {
    auto& [step, freePlaces] = m_freePlaces[label];
    if (step != m_step) {
        step = m_step;
        freePlaces.clear();
        addPlacesAround(label);
        for (LabelCandidatePlace& other : m_places[label]) {
            if (m_standing.at(label) != &other && m_standing.isFree(other, label)) {
                freePlaces.push_back(&other);
            }
        }
    }
    return std::ranges::any_of(freePlaces,
                               [&](const LabelCandidatePlace* other) { return !conflict(*other, place); });
}

/// The place of least weight: that of the labels that would have to give way, less where they have another
/// place, and a little of its cost.
LabelCandidatePlace* LabelLayout::lightestPlace(std::size_t label) {
    ++m_step;
    LabelCandidatePlace* lightest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (LabelCandidatePlace& place : m_places[label]) {
        const auto touched = m_standing.touchedBy(place, label, kMostEvicted);
        const bool canMove =
            touched.count <= kMostEvicted &&
            std::ranges::none_of(touched, [&](std::size_t other) { return m_isFixed[other]; });
        if (!canMove) {
            continue;
        }
        double weight = kCostWeight * place.cost;
        for (const std::size_t other : touched) {
            weight += m_weights[other] * (hasOtherPlace(other, place) ? kEasyWeight : 1);
        }
        if (weight < least) {
            least = weight;
            lightest = &place;
        }
    }
    return lightest;
}

/// Places a label by a chain of moves: it takes its lightest place, and those that must give way look for
/// theirs in turn. Each time a label gives way it gets heavier, so that the chain does not go in circles
/// (breakout: Morris 1993). Everything stays as it was if the chain finds no end.
bool LabelLayout::makeRoom(std::size_t label, int steps) {
    const std::size_t before = m_standing.mark();
    std::vector<std::size_t> waiting = {label};
    for (; !waiting.empty() && steps > 0 && m_stepsLeft > 0; --steps, --m_stepsLeft) {
        const std::size_t mover = waiting.back();
        if (placeFreely(mover)) {
            waiting.pop_back();
            continue;
        }
        LabelCandidatePlace* place = lightestPlace(mover);
        if (place == nullptr) {
            break;
        }
        waiting.pop_back();
        for (const std::size_t other : m_standing.touchedBy(*place, mover, kMostEvicted)) {
            m_standing.take(other);
            m_weights[other] += 1;
            waiting.push_back(other);
        }
        m_standing.put(mover, *place);
    }
    if (!waiting.empty()) {
        m_standing.rollBack(before);
    }
    return waiting.empty();
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
        const auto touched = m_standing.allTouchedBy(place, label);
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
    for (const std::size_t other : m_standing.allTouchedBy(*best, label)) {
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
void LabelLayout::placeHard(std::size_t label, int steps) {
    if (placeFreely(label)) {
        return;
    }
    if (m_effort == LabelEffort::quick && !m_requests[label].isPinned) {
        return;
    }
    if (!makeRoom(label, steps)) {
        addFarPlaces(label);
        (void)placeBeside(label);
    }
    if (m_standing.at(label) == nullptr && m_requests[label].isPinned) {
        forcePinned(label);
    }
}

/// Class by class of priority: first all that stand beside their markers, which needs no leader and leaves
/// most room, then the others.
void LabelLayout::placeInOrder(const std::vector<std::size_t>& order, int steps) {
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        for (; end < order.size() && rank(order[end]) == rank(order[first]); ++end) {
            if (m_standing.at(order[end]) == nullptr) {
                (void)placeBeside(order[end]);
            }
        }
        for (; first < end; ++first) {
            if (m_standing.at(order[first]) == nullptr) {
                placeHard(order[first], steps);
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

std::vector<LabelPlacement> LabelLayout::place() {
    std::vector<std::size_t> order;
    for (std::size_t label = 0; label < m_requests.size(); ++label) {
        if (m_isFixed[label]) {
            m_standing.put(label, m_places[label].front());
        } else {
            order.push_back(label);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t label) { return rank(label); });
    const auto leftOut = [&] {
        return static_cast<std::size_t>(
            std::ranges::count_if(order, [&](std::size_t label) { return m_standing.at(label) == nullptr; }));
    };
    // What moves up makes room for what found none; the last few are worth a longer search.
    for (const int steps : kChainSteps) {
        if (steps >= kLongChain && leftOut() > kFewLeftOut) {
            break;
        }
        m_stepsLeft = kRoundSteps;
        placeInOrder(order, steps);
        for (const std::size_t label : order) {
            improve(label);
        }
        if (m_effort == LabelEffort::quick || leftOut() == 0) {
            break;
        }
    }
    return placements();
}

} // namespace

std::vector<LabelPlacement> placeLabels(std::span<const LabelRequest> requests,
                                        const LabelObstacles& obstacles, const RectF& area,
                                        LabelEffort effort) {
    return LabelLayout(requests, obstacles, area, effort).place();
}

} // namespace frontierscope
