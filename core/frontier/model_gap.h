// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/benchmark.h"
#include "core/dataset/model.h"
#include "core/stats/gap_verdict.h"

namespace frontierscope {

/// The score of a model as a measurement: its standard error where stated, else the number of questions (the
/// score's own, else the benchmark's). For benchmarks in percent.
[[nodiscard]] MeasuredScore measuredScore(const Model& model, const Score& score, const Benchmark& benchmark);

/// What two models' scores on a benchmark say about each other.
struct ModelGap {
    const Score* scoreA = nullptr;
    const Score* scoreB = nullptr;
    std::optional<double> gapPct;       ///< a - b in points, for benchmarks in percent
    std::optional<double> gap;          ///< a - b in the benchmark's unit
    std::optional<double> items;        ///< questions; only in percent
    std::optional<double> gapItems;     ///< a - b in questions; only in percent
    std::optional<Interval> interval95; ///< of a - b, the benchmark's unit
    std::optional<double> itemsNeeded;
    Verdict verdict = Verdict::undecided;
    Message sentence;
};

/// Error: one of them has no score on the benchmark.
[[nodiscard]] Result<ModelGap> modelGap(const Model& a, const Model& b, const Benchmark& benchmark);

} // namespace frontierscope
