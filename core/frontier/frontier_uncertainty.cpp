// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/frontier_uncertainty.h"

#include "core/frontier/model_gap.h"
#include "core/stats/proportion_interval.h"

#include <algorithm>
#include <cmath>
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
