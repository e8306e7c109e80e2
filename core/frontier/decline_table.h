// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/benchmark.h"
#include "core/frontier/price_decline.h"

#include <string>
#include <vector>

namespace frontierscope {

/// How fast the level of one record score gets cheaper.
struct ThresholdDecline {
    std::string modelId;   ///< whose score is the level
    std::string modelName; ///< the same, for people
    PriceDecline decline;
};

/// Epoch's table: a rate for every score that was the best of its day on the benchmark, rising; from 30 % on
/// where answers can be guessed, below 100 %. Rows without a rate are kept: their status says why.
[[nodiscard]] std::vector<ThresholdDecline> declineTable(const std::vector<DatedPrice>& prices,
                                                         const Benchmark& benchmark);

} // namespace frontierscope
