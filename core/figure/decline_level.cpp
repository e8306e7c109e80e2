// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/decline_level.h"

#include <optional>

namespace frontierscope {

Result<DeclineLevel> declineLevel(const FigureSpec& spec, const Dataset& dataset, const Benchmark& benchmark,
                                  const std::vector<DatedPrice>& prices) {
    if (spec.threshold) {
        return DeclineLevel{*spec.threshold, {}};
    }
    if (!spec.levelOfModel.empty()) {
        const auto model = resolveModel(dataset, spec.levelOfModel);
        if (!model) {
            return tl::unexpected(model.error());
        }
        const Score* score = usedScore(**model, benchmark.id);
        if (score == nullptr) {
            return failure(ErrorCode::usage, FS_TEXT("{0} has no score on {1}."),
                           {(*model)->name, benchmark.name});
        }
        return DeclineLevel{score->value, (*model)->name};
    }
    const auto lowest = benchmark.chanceLevel ? std::optional(30.0) : std::nullopt;
    DeclineLevel level;
    for (const DatedPrice& record : recordScores(prices, lowest, std::nullopt)) {
        const bool isFirst = level.modelName.empty();
        const bool isRated = priceDeclineEpoch(prices, record.score).status == DeclineStatus::ok;
        if (isFirst || isRated) {
            level.score = record.score;
            level.modelName = record.name;
        }
        if (isRated) {
            break;
        }
    }
    return level;
}

} // namespace frontierscope
