// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/model_frontier.h"

#include <vector>

namespace frontierscope {

/// The frontier at the end of a year, to stand beside the question's own. With a date in the question: what
/// was on sale on 31 December at that day's price. Without: launch prices of what had been released by then,
/// so that the staircase passes through the models where the chart of launch prices shows them.
[[nodiscard]] ModelFrontier frontierOfYear(const std::vector<const Model*>& candidates,
                                           const FrontierQuestion& question, int year);

/// A model whose price changed between two days.
struct PriceMove {
    const Model* model = nullptr;
    double costBefore = 0; ///< on the cost axis
    double costAfter = 0;
};

/// What happened to the frontier between two days.
struct FrontierChange {
    ModelFrontier before, after;
    std::vector<const Model*> entered; ///< on the later frontier only, cheapest first
    std::vector<const Model*> left;    ///< on the earlier frontier only, cheapest first
    std::vector<PriceMove> moved;      ///< priced on both days, at different costs; in the dataset's order
};

/// The frontiers as of two days and who entered and left between them. `question.asOf` is ignored.
[[nodiscard]] FrontierChange frontierChange(const std::vector<const Model*>& candidates,
                                            const FrontierQuestion& question, const CalendarDate& from,
                                            const CalendarDate& to);

/// The days on which the frontier can change: releases and price changes of models with a score on the
/// benchmark, rising, each once. The stops of a date slider.
[[nodiscard]] std::vector<CalendarDate> changeDays(const std::vector<const Model*>& candidates,
                                                   const FrontierQuestion& question);

} // namespace frontierscope
