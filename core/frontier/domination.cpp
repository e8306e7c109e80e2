// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/domination.h"

#include <algorithm>
#include <chrono>
#include <string_view>
#include <unordered_map>

namespace frontierscope {

namespace {

constexpr double kSmallerCostsAtMost = 0.5;

bool dominates(const PricedModel& a, const PricedModel& b) {
    return a.cost <= b.cost && a.score >= b.score && (a.cost < b.cost || a.score > b.score);
}

bool isFlagship(const PricedModel& priced) {
    return priced.model->tier == "flagship";
}

bool isSmaller(const PricedModel& candidate, const PricedModel& flagship) {
    const std::string& tier = candidate.model->tier;
    return tier.empty() ? candidate.cost <= kSmallerCostsAtMost * flagship.cost
                        : (tier == "mid" || tier == "small") && candidate.cost < flagship.cost;
}

std::chrono::sys_days releaseDay(const PricedModel& priced) {
    return priced.model->releaseDate->firstDay();
}

/// Whether a model is the flagship rather than another: the newest by tier, else the dearest.
bool isRatherFlagship(const PricedModel& model, const PricedModel& other) {
    if (isFlagship(model) != isFlagship(other)) {
        return isFlagship(model);
    }
    return isFlagship(model) ? releaseDay(model) > releaseDay(other) : model.cost > other.cost;
}

using Flagships = std::vector<std::optional<std::size_t>>;

/// Fills in for models of one lab, by release day, which was the lab's flagship on the day before each.
void findFlagships(const ModelFrontier& frontier, const std::vector<std::size_t>& lab, Flagships& flagships) {
    std::optional<std::size_t> best;
    for (std::size_t first = 0, next = 0; first < lab.size(); first = next) {
        for (; next < lab.size() &&
               releaseDay(frontier.models[lab[next]]) == releaseDay(frontier.models[lab[first]]);
             ++next) {
            flagships[lab[next]] = best;
        }
        for (std::size_t i = first; i < next; ++i) {
            const PricedModel& model = frontier.models[lab[i]];
            const bool isEqual = best && !isRatherFlagship(model, frontier.models[*best]) &&
                                 !isRatherFlagship(frontier.models[*best], model);
            if (!best || isRatherFlagship(model, frontier.models[*best]) || (isEqual && lab[i] < *best)) {
                best = lab[i];
            }
        }
    }
}

/// The flagship of each model's lab on the day before its release. O(n log n).
Flagships flagshipsBefore(const ModelFrontier& frontier) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> labs;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        if (frontier.models[i].model->releaseDate) {
            labs[frontier.models[i].model->organization].push_back(i);
        }
    }
    Flagships flagships(frontier.models.size());
    for (auto& [name, lab] : labs) {
        std::ranges::stable_sort(lab, {}, [&](std::size_t i) { return releaseDay(frontier.models[i]); });
        findFlagships(frontier, lab, flagships);
    }
    return flagships;
}

} // namespace

std::vector<Dominator> dominatorsOf(const ModelFrontier& frontier, std::size_t index) {
    const PricedModel& model = frontier.models[index];
    std::vector<Dominator> dominators;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& other = frontier.models[i];
        if (dominates(other, model)) {
            dominators.push_back({i, other.score - model.score, other.cost / model.cost});
        }
    }
    std::stable_sort(dominators.begin(), dominators.end(), [](const Dominator& a, const Dominator& b) {
        return a.scoreGain != b.scoreGain ? a.scoreGain > b.scoreGain : a.costFraction < b.costFraction;
    });
    return dominators;
}

std::optional<double> costToBeOnFrontier(const ModelFrontier& frontier, std::size_t index) {
    std::optional<double> lowest;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& other = frontier.models[i];
        if (i != index && other.score >= frontier.models[index].score && (!lowest || other.cost < *lowest)) {
            lowest = other.cost;
        }
    }
    return lowest;
}

std::vector<FlagshipUpset> flagshipUpsets(const ModelFrontier& frontier) {
    const Flagships flagships = flagshipsBefore(frontier);
    std::vector<FlagshipUpset> upsets;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& model = frontier.models[i];
        const auto flagship = isFlagship(model) ? std::nullopt : flagships[i];
        if (!flagship || !isSmaller(model, frontier.models[*flagship]) ||
            !(model.score > frontier.models[*flagship].score)) {
            continue;
        }
        const PricedModel& beaten = frontier.models[*flagship];
        upsets.push_back({i, *flagship, model.score - beaten.score, model.cost / beaten.cost});
    }
    std::stable_sort(upsets.begin(), upsets.end(), [&](const FlagshipUpset& a, const FlagshipUpset& b) {
        return frontier.models[a.smaller].model->releaseDate->firstDay() <
               frontier.models[b.smaller].model->releaseDate->firstDay();
    });
    return upsets;
}

} // namespace frontierscope
