// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/domination.h"

#include <algorithm>

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

/// The flagship of the model's lab on the day before its release: the newest by tier, else the dearest.
std::optional<std::size_t> flagshipBefore(const ModelFrontier& frontier, const PricedModel& model) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& other = frontier.models[i];
        const bool isEarlier = other.model->organization == model.model->organization &&
                               other.model->releaseDate &&
                               other.model->releaseDate->firstDay() < model.model->releaseDate->firstDay();
        if (!isEarlier) {
            continue;
        }
        if (!found) {
            found = i;
            continue;
        }
        const PricedModel& best = frontier.models[*found];
        const bool isNewer = other.model->releaseDate->firstDay() > best.model->releaseDate->firstDay();
        if (isFlagship(other) != isFlagship(best) ? isFlagship(other)
            : isFlagship(other)                   ? isNewer
                                                  : other.cost > best.cost) {
            found = i;
        }
    }
    return found;
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
    std::vector<FlagshipUpset> upsets;
    for (std::size_t i = 0; i < frontier.models.size(); ++i) {
        const PricedModel& model = frontier.models[i];
        const auto flagship =
            model.model->releaseDate && !isFlagship(model) ? flagshipBefore(frontier, model) : std::nullopt;
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
