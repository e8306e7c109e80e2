// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/benchmark.h"
#include "core/frontier/model_frontier.h"

#include <nlohmann/json.hpp>

namespace frontierscope {

/// `{id, name, price_usd_per_mtok, score_pct}`; for a benchmark that is not in percent `score_pct` is null
/// and `score` and `unit` follow.
[[nodiscard]] nlohmann::ordered_json toJson(const PricedModel& model, const Benchmark& benchmark);

/// The members of a frontier, cheapest first.
[[nodiscard]] nlohmann::ordered_json frontierToJson(const ModelFrontier& frontier,
                                                    const Benchmark& benchmark);

} // namespace frontierscope
