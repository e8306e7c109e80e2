// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/hand_entry.h"

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

bool isSourced(const Score& score) {
    return !score.source.empty() || !score.ranBy.empty() || !score.reportedBy.empty() || score.isSelfReported;
}

void keepSourcedScore(const Model& before, Model& after) {
    for (std::size_t i = 0; i < before.scores.size(); ++i) {
        if (after.scores[i].value == before.scores[i].value || !isSourced(before.scores[i])) {
            continue;
        }
        Score typed;
        typed.benchmark = after.scores[i].benchmark;
        typed.value = after.scores[i].value;
        typed.isUsed = true;
        after.scores[i] = before.scores[i];
        after.scores[i].isUsed = false;
        after.scores.push_back(std::move(typed));
        return;
    }
}

void emptyScore(const Model& before, Model& after) {
    const auto gone = std::ranges::mismatch(before.scores, after.scores).in1;
    if (gone != before.scores.end()) {
        std::erase_if(after.scores, [&](const Score& score) { return score.benchmark == gone->benchmark; });
    }
}

bool isSamePrice(const Price& a, const Price& b) {
    return a.inputUsdPerMtok == b.inputUsdPerMtok && a.outputUsdPerMtok == b.outputUsdPerMtok &&
           a.cachedUsdPerMtok == b.cachedUsdPerMtok;
}

} // namespace

Model withHandEntry(const Model& before, Model after) {
    if (after.scores.size() < before.scores.size()) {
        emptyScore(before, after);
    } else if (after.scores.size() == before.scores.size()) {
        keepSourcedScore(before, after);
    }
    if (after.prices.size() == before.prices.size()) {
        for (std::size_t i = 0; i < before.prices.size(); ++i) {
            Price& price = after.prices[i];
            if (!isSamePrice(price, before.prices[i])) {
                price.source.clear();
                price.seenOn.reset();
                price.isEstimate = false;
            }
        }
    }
    if (before.trainingCompute && after.trainingCompute &&
        before.trainingCompute->flop != after.trainingCompute->flop) {
        after.trainingCompute->source.clear();
        after.trainingCompute->confidence.clear();
    }
    return after;
}

} // namespace frontierscope
