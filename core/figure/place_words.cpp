// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/place_words.h"

#include "core/figure/figure_words.h"
#include "core/frontier/domination.h"
#include "core/frontier/frontier_uncertainty.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

/// "12%" of a share; never a rounded 0 or 100 for what is neither.
std::string shareText(double share) {
    if (share > 0 && share < 0.005) {
        return "<1%";
    }
    if (share < 1 && share > 0.995) {
        return ">99%";
    }
    return fmt::format("{:.0f}%", 100 * share);
}

class PlaceWords {
public:
    PlaceWords(const Model& model, const FigureQuestion& question, const FigureSpec& spec, Language language)
        : m_model(model)
        , m_question(question)
        , m_frontier(question.frontier)
        , m_spec(spec)
        , m_language(language) {
        m_words.title = model.name;
    }

    VerdictWords build() {
        const auto found = std::ranges::find(m_frontier.models, &m_model, &PricedModel::model);
        if (found == m_frontier.models.end()) {
            tellWhyNotPlaced();
            return std::move(m_words);
        }
        m_index = static_cast<std::size_t>(found - m_frontier.models.begin());
        if (!m_spec.costColumn.empty()) {
            tellPlaceOnColumn();
            return std::move(m_words);
        }
        found->isOnFrontier ? tellFrontier() : tellDominators();
        tellPriceToPay();
        tellTies();
        tellUpset();
        addChance();
        return std::move(m_words);
    }

private:
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_language, english, std::move(arguments));
    }
    void tell(std::string_view english, std::vector<std::string> arguments = {}) {
        m_words.sentences.push_back(text(english, std::move(arguments)));
    }
    [[nodiscard]] std::string gainText(double gain) const {
        return m_question.benchmark.isPercent() ? text(FS_TEXT("{0} points"), {fmt::format("{:.1f}", gain)})
                                                : fmt::format("{:.1f}", gain);
    }

    void tellWhyNotPlaced();
    void tellPlaceOnColumn();
    void tellFrontier();
    void tellDominators();
    void tellDominator(const Dominator& dominator);
    void tellPriceToPay();
    void tellTies();
    void tellUpset();
    void addChance();

    const Model& m_model;
    const FigureQuestion& m_question;
    const ModelFrontier& m_frontier;
    const FigureSpec& m_spec;
    Language m_language;
    std::size_t m_index = 0;
    VerdictWords m_words;
};

void PlaceWords::tellWhyNotPlaced() {
    const auto contains = [&](const std::vector<const Model*>& models) {
        return std::ranges::find(models, &m_model) != models.end();
    };
    if (contains(m_frontier.withoutScore)) {
        tell(FS_TEXT("{0} has no score on {1}."), {m_model.name, m_question.benchmark.name});
    } else if (contains(m_frontier.withoutPrice)) {
        if (!m_spec.costColumn.empty()) {
            tell(FS_TEXT("{0} has no value on the axis of \"{1}\", so it competes with none."),
                 {m_model.name, m_spec.costColumn});
        } else if (m_spec.costUnit == CostUnit::perBenchmarkRun) {
            tell(FS_TEXT("What running {1} with {0} costs is not known, so it competes with none."),
                 {m_model.name, m_question.benchmark.name});
        } else {
            tell(FS_TEXT("No price of {0} is known that counts here, so it competes with none."),
                 {m_model.name});
        }
    } else if (contains(m_frontier.notYetReleased)) {
        tell(FS_TEXT("{0} was not released yet on {1}."),
             {m_model.name, m_spec.asOf ? m_spec.asOf->toString() : std::string()});
    } else {
        tell(FS_TEXT("The filter leaves {0} out, so it competes with none."), {m_model.name});
    }
}

/// The axis is no cost, so nothing is cheap or dear on it.
void PlaceWords::tellPlaceOnColumn() {
    if (m_frontier.models[m_index].isOnFrontier) {
        tell(FS_TEXT("On the frontier: no model here is both lower in \"{0}\" and higher in {1}."),
             {m_spec.costColumn, m_question.benchmark.name});
    } else {
        tell(FS_TEXT("Models that are no worse on both and better on one: {0}."),
             {countText(dominatorsOf(m_frontier, m_index).size())});
    }
}

void PlaceWords::tellFrontier() {
    tell(FS_TEXT("On the frontier: no model here is both cheaper and better."));
}

void PlaceWords::tellDominators() {
    const auto dominators = dominatorsOf(m_frontier, m_index);
    if (dominators.empty()) {
        return;
    }
    tellDominator(dominators.front());
    const auto cheapest = std::ranges::min_element(dominators, {}, &Dominator::costFraction);
    if (cheapest != dominators.begin()) {
        tellDominator(*cheapest);
    }
    if (dominators.size() > 2) {
        tell(FS_TEXT("Models that are no worse on both and better on one: {0}."),
             {countText(dominators.size())});
    }
}

void PlaceWords::tellDominator(const Dominator& dominator) {
    const std::string& name = m_frontier.models[dominator.index].model->name;
    const std::string cost = shareText(dominator.costFraction);
    if (dominator.scoreGain > 0 && dominator.costFraction < 1) {
        tell(FS_TEXT("{0} scores {1} more for {2} of the cost."),
             {name, gainText(dominator.scoreGain), cost});
    } else if (dominator.scoreGain > 0) {
        tell(FS_TEXT("{0} scores {1} more for the same cost."), {name, gainText(dominator.scoreGain)});
    } else {
        tell(FS_TEXT("{0} scores the same for {1} of the cost."), {name, cost});
    }
}

void PlaceWords::tellPriceToPay() {
    const auto limit = costToBeOnFrontier(m_frontier, m_index);
    if (!limit) {
        tell(FS_TEXT("No other model here scores as much: it is on the frontier at any cost."));
        return;
    }
    const double cost = m_frontier.models[m_index].cost;
    if (m_frontier.models[m_index].isOnFrontier) {
        if (!(cost < *limit)) {
            return; // an exact twin holds the same place
        }
        tell(FS_TEXT("It stays there while it costs less than {0}; it costs {1}."),
             {usdText(*limit), usdText(cost)});
        return;
    }
    tell(FS_TEXT("To be on the frontier it would have to cost less than {0}, {1} of the {2} that it costs."),
         {usdText(*limit), shareText(*limit / cost), usdText(cost)});
}

void PlaceWords::tellTies() {
    for (const auto& group : tieGroups(m_frontier, m_question.benchmark)) {
        if (group.size() < 2 || std::ranges::find(group, m_index) == group.end()) {
            continue;
        }
        std::vector<std::string> names;
        for (const std::size_t index : group) {
            if (index != m_index) {
                names.push_back(m_frontier.models[index].model->name);
            }
        }
        tell(FS_TEXT("In a tie group on the frontier, not told apart in one run from its best, with {0}."),
             {joined(names, ", ")});
    }
}

void PlaceWords::tellUpset() {
    for (const FlagshipUpset& upset : flagshipUpsets(m_frontier)) {
        if (upset.smaller != m_index) {
            continue;
        }
        const Model& beaten = *m_frontier.models[upset.flagship].model;
        // Without tiers only the prices are known: what is cheaper need not be smaller.
        const bool areTiersKnown = !m_model.tier.empty() && !beaten.tier.empty();
        tell(
            areTiersKnown
                ? FS_TEXT("Smaller, yet {0} above {1}, its lab's flagship of the day, for {2} of the cost.")
                : FS_TEXT("Scores {0} more than {1}, the dearest model of its lab until then, for {2} of the "
                          "cost."),
            {gainText(upset.scoreGain), beaten.name, shareText(upset.costFraction)});
    }
}

void PlaceWords::addChance() {
    if (!standardErrorOf(m_frontier.models[m_index], m_question.benchmark)) {
        return;
    }
    const double chance = chanceOnFrontier(m_frontier, m_question.benchmark, m_index);
    m_words.rows.push_back({text(FS_TEXT("Chance of being on the frontier")), shareText(chance)});
}

} // namespace

VerdictWords placeWords(const Model& model, const FigureQuestion& question, const FigureSpec& spec,
                        Language language) {
    return PlaceWords(model, question, spec, language).build();
}

} // namespace frontierscope
