// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/frontier/price_decline.h"

#include <string>
#include <vector>

namespace frontierscope {

/// The score whose price a price decline follows.
struct DeclineLevel {
    double score = 0;
    std::string modelName; ///< whose score it is; empty: a number was chosen
};

/// The level asked for; else that of the first record from which a rate can be told: where the post's story
/// starts. Error: an unknown model, or one without a score.
[[nodiscard]] Result<DeclineLevel> declineLevel(const FigureSpec& spec, const Dataset& dataset,
                                                const Benchmark& benchmark,
                                                const std::vector<DatedPrice>& prices);

} // namespace frontierscope
