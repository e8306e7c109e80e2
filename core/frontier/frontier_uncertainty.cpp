// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/frontier_uncertainty.h"

#include "core/frontier/model_gap.h"
#include "core/stats/proportion_interval.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <random>

namespace frontierscope {

namespace {

/// Standard normal numbers by Box and Muller: unlike std::normal_distribution the same with every library.
class NormalStream {
public:
    explicit NormalStream(std::uint64_t seed)
        : m_random(seed) {}

    double next() {
        const double radius = std::sqrt(-2 * std::log(uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    /// In (0, 1].
    double uniform() { return (static_cast<double>(m_random() >> 11U) + 1) * 0x1p-53; }

    std::mt19937_64 m_random;
};

/// Counts how often each of some models stands on the frontier of ever new scores. Costs stay the same, so
/// they are sorted once.
class FrontierHits {
public:
    explicit FrontierHits(const std::vector<double>& costs)
        : m_costs(costs)
        , m_hits(costs.size(), 0) {
        for (std::size_t i = 0; i < costs.size(); ++i) {
            if (costs[i] > 0 && std::isfinite(costs[i])) {
                m_byCost.push_back(i);
            }
        }
        std::ranges::stable_sort(m_byCost, {}, [&](std::size_t i) { return costs[i]; });
    }

    /// As paretoFrontier() does: the best of each cost counts, with its exact ties, if nothing cheaper is as
    /// good.
    void add(const std::vector<double>& scores) {
        double best = -std::numeric_limits<double>::infinity();
        for (auto first = m_byCost.begin(); first != m_byCost.end();) {
            const auto last = std::find_if(first, m_byCost.end(),
                                           [&](std::size_t i) { return m_costs[i] != m_costs[*first]; });
            double top = best;
            for (auto it = first; it != last; ++it) {
                top = std::max(top, scores[*it]);
            }
            for (auto it = first; it != last && top > best; ++it) {
                m_hits[*it] += scores[*it] == top ? 1 : 0;
            }
            best = top;
            first = last;
        }
    }

    [[nodiscard]] const std::vector<int>& hits() const { return m_hits; }

private:
    const std::vector<double>& m_costs;
    std::vector<std::size_t> m_byCost;
    std::vector<int> m_hits;
};

/// A model that costs as much as another or less.
struct Rival {
    double score = 0, error = 0;
    bool isCheaper = false;
};

/// How often none of the rivals is in the way of a score: better, or as good and cheaper.
double shareBelow(const std::vector<Rival>& rivals, double score) {
    constexpr double kNever = 1e-9;
    double share = 1;
    for (const Rival& rival : rivals) {
        if (rival.error > 0) {
            share *= 0.5 * std::erfc((rival.score - score) / (rival.error * std::numbers::sqrt2));
        } else if (rival.score > score || (rival.score == score && rival.isCheaper)) {
            return 0;
        }
        if (share < kNever) {
            return 0;
        }
    }
    return share;
}

} // namespace

std::optional<double> standardErrorOf(const PricedModel& model, const Benchmark& benchmark) {
    if (model.scoreRecord != nullptr && model.scoreRecord->standardError) {
        return model.scoreRecord->standardError;
    }
    const auto& items = model.scoreRecord != nullptr && model.scoreRecord->itemCount
                            ? model.scoreRecord->itemCount
                            : benchmark.itemCount;
    if (!benchmark.isPercent() || !items || *items <= 0) {
        return std::nullopt;
    }
    return 100 * bernoulliStandardError(std::clamp(model.score / 100, 0.0, 1.0), *items);
}

std::vector<double> probabilityOnFrontier(const ModelFrontier& frontier, const Benchmark& benchmark,
                                          int draws, std::uint64_t seed) {
    const std::size_t n = frontier.models.size();
    std::vector<double> costs(n);
    std::vector<double> errors(n);
    for (std::size_t i = 0; i < n; ++i) {
        costs[i] = frontier.models[i].cost;
        errors[i] = standardErrorOf(frontier.models[i], benchmark).value_or(0);
    }
    NormalStream normal(seed);
    std::vector<double> scores(n);
    FrontierHits frontierHits(costs);
    for (int draw = 0; draw < draws; ++draw) {
        for (std::size_t i = 0; i < n; ++i) {
            scores[i] = frontier.models[i].score + errors[i] * normal.next();
            if (benchmark.isPercent()) {
                scores[i] = std::clamp(scores[i], 0.0, 100.0);
            }
        }
        frontierHits.add(scores);
    }
    std::vector<double> shares(n, 0);
    for (std::size_t i = 0; i < n && draws > 0; ++i) {
        shares[i] = static_cast<double>(frontierHits.hits()[i]) / draws;
    }
    return shares;
}

double chanceOnFrontier(const ModelFrontier& frontier, const Benchmark& benchmark, std::size_t index) {
    constexpr std::size_t kFewEnough = 2000;
    if (frontier.models.size() <= kFewEnough) {
        return probabilityOnFrontier(frontier, benchmark)[index];
    }
    const PricedModel& model = frontier.models[index];
    std::vector<Rival> rivals;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& other = frontier.models[i];
        if (i != index && other.cost > 0 && other.cost <= model.cost) {
            rivals.push_back(
                {other.score, standardErrorOf(other, benchmark).value_or(0), other.cost < model.cost});
        }
    }
    std::ranges::sort(rivals, std::greater(), &Rival::score); // those that decide come first
    const double error = standardErrorOf(model, benchmark).value_or(0);
    constexpr int kSteps = 200;
    constexpr double kWidest = 6; // standard errors
    double chance = 0;
    double all = 0;
    for (int step = 0; step < kSteps; ++step) {
        const double z = kWidest * (2 * (step + 0.5) / kSteps - 1);
        const double weight = std::exp(-z * z / 2);
        all += weight;
        chance += weight * shareBelow(rivals, model.score + error * z);
    }
    return chance / all;
}

std::vector<std::vector<std::size_t>> tieGroups(const ModelFrontier& frontier, const Benchmark& benchmark) {
    std::vector<std::vector<std::size_t>> groups;
    for (auto it = frontier.frontier.rbegin(); it != frontier.frontier.rend(); ++it) {
        const auto isTied = [&](std::size_t best) {
            const auto gap = modelGap(*frontier.models[best].model, *frontier.models[*it].model, benchmark);
            return gap && (benchmark.isPercent() ? gap->verdict == Verdict::indistinguishable
                                                 : gap->verdict != Verdict::distinguishable);
        };
        if (groups.empty() || !isTied(groups.back().front())) {
            groups.emplace_back();
        }
        groups.back().push_back(*it);
    }
    return groups;
}

} // namespace frontierscope
