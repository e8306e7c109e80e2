// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/benchmark.h"
#include "core/frontier/model_frontier.h"

#include <cstdint>
#include <vector>

namespace frontierscope {

/// The standard error of a score: as stated, else of one run of the benchmark's questions; nothing if neither
/// is known. In the benchmark's unit.
[[nodiscard]] std::optional<double> standardErrorOf(const PricedModel& model, const Benchmark& benchmark);

/// How often each model stands on the frontier when every score is drawn anew from its standard error
/// (parametric bootstrap; scores in percent stay within 0..100, scores without a known error stay as they
/// are). One share per entry of `frontier.models`. The same seed gives the same shares on every machine.
[[nodiscard]] std::vector<double> probabilityOnFrontier(const ModelFrontier& frontier,
                                                        const Benchmark& benchmark, int draws = 2000,
                                                        std::uint64_t seed = 1);

/// The share of one model. In a large dataset it is integrated over the model's own score instead of drawn,
/// so that it may differ from the one above by the draws' own error.
[[nodiscard]] double chanceOnFrontier(const ModelFrontier& frontier, const Benchmark& benchmark,
                                      std::size_t index);

/// The frontier from the best score down, cut into groups: a model belongs to a group if it can't be told
/// apart from the group's best in one run (under 6 questions, or within the ratings' interval). Indices into
/// `frontier.models`.
[[nodiscard]] std::vector<std::vector<std::size_t>> tieGroups(const ModelFrontier& frontier,
                                                              const Benchmark& benchmark);

} // namespace frontierscope
