// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/cell_comparison.h"

#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace frontierscope {

namespace {

using Change = ProposedCell::Change;

// A file's source name for a model is no correction of its name here: names are not compared.
constexpr std::array<std::string_view, 10> kComparedFields = {
    "organization", "country",      "family",       "setting",   "tier",
    "generation",   "release_date", "open_weights", "reasoning", "notes"};

/// True if both are known and the same, as far as the coarser of them tells.
bool areSame(const FieldValue& a, const FieldValue& b) {
    const auto* dateA = std::get_if<CalendarDate>(&a);
    const auto* dateB = std::get_if<CalendarDate>(&b);
    if (dateA != nullptr && dateB != nullptr) {
        return dateA->firstDay() <= dateB->lastDay() && dateB->firstDay() <= dateA->lastDay();
    }
    return a == b;
}

bool areClose(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance + 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// True if no part that both know differs, and the proposed price knows nothing more.
bool arePricesSame(const Price& current, const Price& proposed) {
    const auto isSame = [](const std::optional<double>& has, const std::optional<double>& gets) {
        return !gets || (has && areClose(*has, *gets, 0));
    };
    return isSame(current.inputUsdPerMtok, proposed.inputUsdPerMtok) &&
           isSame(current.outputUsdPerMtok, proposed.outputUsdPerMtok) &&
           isSame(current.cachedUsdPerMtok, proposed.cachedUsdPerMtok);
}

/// True if the proposed price only fills what the current one leaves open.
bool fillsPrice(const Price& current, const Price& proposed) {
    const auto fits = [](const std::optional<double>& has, const std::optional<double>& gets) {
        return !has || !gets || areClose(*has, *gets, 0);
    };
    return fits(current.inputUsdPerMtok, proposed.inputUsdPerMtok) &&
           fits(current.outputUsdPerMtok, proposed.outputUsdPerMtok) &&
           fits(current.cachedUsdPerMtok, proposed.cachedUsdPerMtok);
}

std::string textOf(const std::optional<double>& number) {
    return number ? formatNumber(*number) : "?";
}

/// "2.5 / 10 / 1.25": input, output, and cached input where it is known.
std::string textOf(const Price& price) {
    std::string text = textOf(price.inputUsdPerMtok) + " / " + textOf(price.outputUsdPerMtok);
    return price.cachedUsdPerMtok ? text + " / " + formatNumber(*price.cachedUsdPerMtok) : text;
}

std::string textOf(const Score& score) {
    const std::string error =
        score.standardError ? " \u00B1 " + formatNumber(*score.standardError) : std::string();
    return formatNumber(score.value) + error + (score.protocol.empty() ? "" : " (" + score.protocol + ")");
}

class Comparison {
public:
    Comparison(const Model& current, const Model& proposed)
        : m_current(current)
        , m_proposed(proposed) {}

    void compareFields() {
        for (const std::string_view key : kComparedFields) {
            const Field* field = findField(key);
            if (field == nullptr) {
                continue;
            }
            const FieldValue proposed = field->get(m_proposed);
            if (std::holds_alternative<std::monostate>(proposed)) {
                continue;
            }
            const FieldValue current = field->get(m_current);
            const bool isGap = std::holds_alternative<std::monostate>(current);
            ProposedCell& cell =
                add(std::string(key),
                    isGap ? Change::fills : (areSame(current, proposed) ? Change::same : Change::conflicts));
            cell.currentText = formatFieldValue(current);
            cell.proposedText = formatFieldValue(proposed);
            cell.value = FieldEdit{field, proposed};
        }
    }

    void comparePrices(bool areUndatedCurrent) {
        for (const Price& price : m_proposed.prices) {
            comparePrice(price, areUndatedCurrent);
        }
    }

    void compareScores() {
        for (const Score& score : m_proposed.scores) {
            const std::optional<std::size_t> same = sameRun(score);
            ProposedCell& cell = add("score:" + score.benchmark, Change::adds);
            cell.proposedText = textOf(score);
            cell.source = score.source;
            cell.value = score;
            if (same) {
                const Score& current = m_current.scores[*same];
                Score merged = score;
                merged.isUsed = current.isUsed;
                cell.value = merged;
                cell.replaces = same;
                cell.currentText = textOf(current);
                // Sources print scores to a tenth of a point.
                cell.change = areClose(current.value, score.value, 0.051) ? Change::same : Change::conflicts;
            } else if (const Score* used = usedScore(m_current, score.benchmark)) {
                cell.currentText = textOf(*used);
            } else {
                cell.change = Change::fills;
            }
            cell.isTaken = cell.change != Change::conflicts && cell.change != Change::same;
        }
    }

    void compareTrainingCompute() {
        if (!m_proposed.trainingCompute) {
            return;
        }
        const TrainingCompute& proposed = *m_proposed.trainingCompute;
        const auto& current = m_current.trainingCompute;
        // Estimates are given to two or three digits.
        const bool isSame = current && areClose(current->flop, proposed.flop, 0.005 * proposed.flop);
        ProposedCell& cell =
            add("training_compute", !current ? Change::fills : (isSame ? Change::same : Change::conflicts));
        cell.currentText = current ? formatNumber(current->flop) : std::string();
        cell.proposedText = formatNumber(proposed.flop);
        cell.source = proposed.source;
        cell.value = proposed;
    }

    std::vector<ProposedCell> take() { return std::move(m_cells); }

private:
    ProposedCell& add(std::string what, Change change) {
        ProposedCell& cell = m_cells.emplace_back();
        cell.what = std::move(what);
        cell.change = change;
        cell.isTaken = change == Change::fills || change == Change::adds;
        return cell;
    }

    void comparePrice(const Price& price, bool areUndatedCurrent) {
        const bool isUndated = !price.validFrom;
        const auto& prices = m_current.prices;
        auto at = std::find_if(prices.begin(), prices.end(),
                               [&](const Price& p) { return p.validFrom == price.validFrom; });
        if (isUndated && areUndatedCurrent && !prices.empty()) {
            at = prices.end() - 1;
        }
        ProposedCell& cell = add(isUndated ? "price" : "price@" + price.validFrom->toString(), Change::fills);
        cell.proposedText = textOf(price);
        cell.source = price.source;
        cell.value = price;
        if (at == prices.end()) {
            cell.change = prices.empty() ? Change::fills : Change::adds;
            cell.isTaken = true;
            return;
        }
        cell.currentText = textOf(*at);
        cell.replaces = static_cast<std::size_t>(at - prices.begin());
        decidePrice(cell, *at, price, isUndated && areUndatedCurrent);
    }

    static void decidePrice(ProposedCell& cell, const Price& current, const Price& proposed, bool isOfToday) {
        if (arePricesSame(current, proposed)) {
            cell.change = Change::same;
            cell.isTaken = false;
            return;
        }
        Price merged = proposed;
        merged.validFrom = current.validFrom;
        merged.inputUsdPerMtok =
            proposed.inputUsdPerMtok ? proposed.inputUsdPerMtok : current.inputUsdPerMtok;
        merged.outputUsdPerMtok =
            proposed.outputUsdPerMtok ? proposed.outputUsdPerMtok : current.outputUsdPerMtok;
        merged.cachedUsdPerMtok =
            proposed.cachedUsdPerMtok ? proposed.cachedUsdPerMtok : current.cachedUsdPerMtok;
        if (fillsPrice(current, proposed)) {
            // The known parts keep the day and the place where they were read.
            merged.seenOn = current.seenOn ? current.seenOn : proposed.seenOn;
            merged.source = current.source.empty() ? proposed.source : current.source;
            merged.isEstimate = current.isEstimate;
            cell.change = Change::fills;
            cell.isTaken = true;
        } else if (isOfToday && proposed.seenOn &&
                   (!current.validFrom || *current.validFrom < *proposed.seenOn)) {
            // The list price has changed: a further price from the day it was seen, the old one stays.
            merged = proposed;
            merged.validFrom = proposed.seenOn;
            cell.what = "price@" + merged.validFrom->toString();
            cell.replaces.reset();
            cell.change = Change::adds;
            cell.isTaken = true;
        } else {
            cell.change = Change::conflicts;
            cell.isTaken = false;
        }
        cell.value = merged;
    }

    /// The dataset's record of the same result: the same address, where it names one run, else the same
    /// runner, protocol and day.
    [[nodiscard]] std::optional<std::size_t> sameRun(const Score& score) const {
        for (std::size_t i = 0; i < m_current.scores.size(); ++i) {
            const Score& current = m_current.scores[i];
            if (current.benchmark != score.benchmark) {
                continue;
            }
            const bool isSameRun = current.ranBy == score.ranBy && current.ranOn == score.ranOn &&
                                   current.protocol == score.protocol &&
                                   current.reportedBy == score.reportedBy;
            const bool isSameAddress = !score.source.empty() && current.source == score.source &&
                                       (current.ranOn == score.ranOn || !current.ranOn || !score.ranOn);
            if (isSameRun || isSameAddress) {
                return i;
            }
        }
        return std::nullopt;
    }

    const Model& m_current;
    const Model& m_proposed;
    std::vector<ProposedCell> m_cells;
};

} // namespace

std::vector<ProposedCell> compareCells(const Model& current, const Model& proposed,
                                       bool areUndatedPricesCurrent) {
    Comparison comparison(current, proposed);
    comparison.compareFields();
    comparison.comparePrices(areUndatedPricesCurrent);
    comparison.compareScores();
    comparison.compareTrainingCompute();
    return comparison.take();
}

} // namespace frontierscope
