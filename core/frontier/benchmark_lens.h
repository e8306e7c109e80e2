// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <string_view>

namespace frontierscope {

/// True for benchmarks whose scores don't stand with the models but are computed from the rest of the
/// dataset: "arena-CATEGORY@DATE" (ratings of one snapshot), "eci" (Epoch Capabilities Index) and
/// "column:NAME" (a computed column).
[[nodiscard]] bool isDerivedBenchmark(std::string_view id);

/// A dataset in which every score on `benchmark` stands with its model, so that all analyses read it alike:
/// the dataset as it is for a benchmark of its own, with scores added for a derived one. Error: a benchmark
/// that the dataset doesn't know (the known ones are listed).
///
/// Arena: ratings of one snapshot, never of two; where a snapshot has two tables of one category, the one
/// without style control counts (the original method). The standard error comes from the 95 % interval.
/// Capabilities index: the published values of the rows of the training-compute chart, for the models that
/// Epoch AI ran under the same name; none is estimated here.
[[nodiscard]] Result<Dataset> withBenchmark(Dataset dataset, std::string_view benchmark);

} // namespace frontierscope
