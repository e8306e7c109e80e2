// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/model_frontier.h"

#include <optional>

namespace frontierscope {

/// The best model that a price allows: highest score at a price <= `usdPerMtok`; of equal scores the
/// cheapest. Index into `frontier.models`, nothing if no model is that cheap.
[[nodiscard]] std::optional<std::size_t> bestUnderBudget(const ModelFrontier& frontier, double budgetUsd);

/// The cheapest model that reaches a level: lowest cost at a score >= `score`; of equal costs the better.
/// Index into `frontier.models`, nothing if no model reaches it.
[[nodiscard]] std::optional<std::size_t> cheapestForLevel(const ModelFrontier& frontier, double score);

} // namespace frontierscope
