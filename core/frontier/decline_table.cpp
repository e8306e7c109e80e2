// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/decline_table.h"

namespace frontierscope {

std::vector<ThresholdDecline> declineTable(const std::vector<DatedPrice>& prices,
                                           const Benchmark& benchmark) {
    const auto lowest = benchmark.chanceLevel ? std::optional(30.0) : std::nullopt;
    const auto limit = benchmark.isPercent() ? std::optional(100.0) : std::nullopt;
    std::vector<ThresholdDecline> rows;
    for (const DatedPrice& record : recordScores(prices, lowest, limit)) {
        rows.push_back({record.id, record.name, priceDeclineEpoch(prices, record.score)});
    }
    return rows;
}

} // namespace frontierscope
