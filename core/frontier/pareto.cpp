// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/pareto.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace frontierscope {

namespace {

struct Candidate {
    double cost = 0;
    double score = 0;
    std::size_t index = 0;
};

bool competes(double cost, double score) {
    return cost > 0 && std::isfinite(cost) && std::isfinite(score);
}

/// The frontier of points that all compete: a sweep from cheap to dear that keeps what beats all cheaper
/// ones.
std::vector<Candidate> sweep(std::vector<Candidate> points) {
    std::sort(points.begin(), points.end(), [](const Candidate& a, const Candidate& b) {
        if (a.cost != b.cost) {
            return a.cost < b.cost;
        }
        return a.score != b.score ? a.score > b.score : a.index < b.index;
    });
    std::vector<Candidate> frontier;
    for (const Candidate& point : points) {
        const bool isTie =
            !frontier.empty() && frontier.back().cost == point.cost && frontier.back().score == point.score;
        if (frontier.empty() || point.score > frontier.back().score || isTie) {
            frontier.push_back(point);
        }
    }
    return frontier;
}

// Most points of a large cloud are far below its frontier. The best scores of a sample, by cost, tell for
// each point in one comparison that something cheaper beats it; only the few survivors are sorted.
constexpr std::size_t kSampleSize = 8192;

/// The best score of a sample below a cost. Costs are grouped by the leading bits of their representation,
/// which order positive numbers: 16 groups per factor of two.
class BestBelow {
public:
    BestBelow(std::span<const double> costs, std::span<const double> scores)
        : m_bestBelow(kGroups, -std::numeric_limits<double>::infinity()) {
        std::vector<double>& best = m_bestBelow;
        const std::size_t step = std::max<std::size_t>(1, costs.size() / kSampleSize);
        for (std::size_t i = 0; i < costs.size(); i += step) {
            if (competes(costs[i], scores[i])) {
                best[groupOf(costs[i])] = std::max(best[groupOf(costs[i])], scores[i]);
            }
        }
        double bestSoFar = -std::numeric_limits<double>::infinity();
        for (double& ofGroup : best) {
            bestSoFar = std::max(bestSoFar, std::exchange(ofGroup, bestSoFar));
        }
    }

    /// True only if a point that is strictly cheaper scores strictly more, so that ties survive.
    [[nodiscard]] bool beats(double cost, double score) const { return score < m_bestBelow[groupOf(cost)]; }

private:
    static constexpr int kGroupBits = 16;
    static constexpr std::size_t kGroups = std::size_t{1} << kGroupBits;

    static std::size_t groupOf(double cost) {
        return static_cast<std::size_t>(std::bit_cast<std::uint64_t>(cost) >> (64 - kGroupBits));
    }

    std::vector<double> m_bestBelow;
};

std::vector<Candidate> candidatesOf(std::span<const double> costs, std::span<const double> scores) {
    std::vector<Candidate> candidates;
    const auto add = [&](std::size_t i) {
        if (competes(costs[i], scores[i])) {
            candidates.push_back({costs[i], scores[i], i});
        }
    };
    if (costs.size() <= 2 * kSampleSize) {
        for (std::size_t i = 0; i < costs.size(); ++i) {
            add(i);
        }
        return candidates;
    }
    const BestBelow bestBelow(costs, scores);
    for (std::size_t i = 0; i < costs.size(); ++i) {
        if (!bestBelow.beats(costs[i], scores[i])) {
            add(i);
        }
    }
    return candidates;
}

} // namespace

std::vector<std::size_t> paretoFrontier(std::span<const double> costs, std::span<const double> scores) {
    assert(costs.size() == scores.size());
    std::vector<std::size_t> indices;
    for (const Candidate& point : sweep(candidatesOf(costs, scores))) {
        indices.push_back(point.index);
    }
    return indices;
}

} // namespace frontierscope
