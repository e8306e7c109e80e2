// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/pareto.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

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

// Most points of a large cloud are beaten by a handful of good ones. Those are found in a sample; one pass
// then drops what they beat, and only the few survivors are sorted.
constexpr std::size_t kSampleSize = 2048;
constexpr std::size_t kPivots = 8;

struct Pivots {
    std::array<Candidate, kPivots> points{};
    std::size_t count = 0;
};

/// Strictly beaten on both, so that ties survive; false if the point is NaN.
bool isBeaten(double cost, double score, const Candidate& by) {
    return (by.cost < cost) & (by.score > score);
}

/// Frontier points of a sample that together beat as many of its points as possible: each next one is the one
/// that beats most of those still standing.
Pivots choosePivots(std::vector<Candidate> sample) {
    std::vector<Candidate> frontier = sweep(sample);
    Pivots pivots;
    while (pivots.count < kPivots) {
        const Candidate* best = nullptr;
        std::ptrdiff_t bestBeaten = 0;
        for (const Candidate& candidate : frontier) {
            const auto beaten = std::count_if(sample.begin(), sample.end(), [&](const Candidate& point) {
                return isBeaten(point.cost, point.score, candidate);
            });
            if (beaten > bestBeaten) {
                best = &candidate;
                bestBeaten = beaten;
            }
        }
        if (best == nullptr) {
            break;
        }
        pivots.points[pivots.count++] = *best;
        std::erase_if(sample,
                      [&](const Candidate& point) { return isBeaten(point.cost, point.score, *best); });
    }
    return pivots;
}

std::vector<Candidate> sampleOf(std::span<const double> costs, std::span<const double> scores) {
    std::vector<Candidate> sample;
    const std::size_t step = costs.size() / kSampleSize;
    for (std::size_t i = 0; i < costs.size(); i += step) {
        if (competes(costs[i], scores[i])) {
            sample.push_back({costs[i], scores[i], i});
        }
    }
    return sample;
}

} // namespace

std::vector<std::size_t> paretoFrontier(std::span<const double> costs, std::span<const double> scores) {
    assert(costs.size() == scores.size());
    const bool isLarge = costs.size() > 8 * kSampleSize;
    const Pivots pivots = isLarge ? choosePivots(sampleOf(costs, scores)) : Pivots{};
    std::vector<Candidate> survivors;
    for (std::size_t i = 0; i < costs.size(); ++i) {
        bool isStanding = true;
        for (std::size_t p = 0; isStanding && p < pivots.count; ++p) {
            isStanding = !isBeaten(costs[i], scores[i], pivots.points[p]);
        }
        if (isStanding && competes(costs[i], scores[i])) {
            survivors.push_back({costs[i], scores[i], i});
        }
    }
    std::vector<std::size_t> indices;
    for (const Candidate& point : sweep(std::move(survivors))) {
        indices.push_back(point.index);
    }
    return indices;
}

} // namespace frontierscope
