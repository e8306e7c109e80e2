// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/pricing/blended_price.h"

#include <optional>
#include <span>
#include <string_view>

namespace frontierscope {

/// What the cost axis of a chart counts.
enum class CostUnit {
    perMillionTokens, ///< USD per million tokens of a blend
    perTask,          ///< USD for one task of a stated size
    perCorrectAnswer, ///< USD per task divided by the share of correct answers
    perBenchmarkRun   ///< USD for all questions of the benchmark once, the tokens as measured in a run
};

/// How much a task takes. Reasoning models write a multiple of the answer's tokens before it.
struct TaskSize {
    double inputTokens = 1000;
    double outputTokens = 500;
    double reasoningMultiplier =
        8; ///< output tokens of a reasoning model, as a multiple of `outputTokens`; >= 1
    friend bool operator==(const TaskSize&, const TaskSize&) = default;
};

/// Tokens finite and >= 0, not both 0; multiplier finite and >= 1.
[[nodiscard]] bool makesSense(const TaskSize& task);

/// How a model's cost is counted.
struct CostLens {
    CostUnit unit = CostUnit::perMillionTokens;
    Blend blend;   ///< for perMillionTokens
    TaskSize task; ///< for perTask and perCorrectAnswer
    friend bool operator==(const CostLens&, const CostLens&) = default;
};

/// A cost and how far it can be trusted.
struct Cost {
    double usd = 0; ///< in the lens' unit, > 0
    bool isEstimate =
        false; ///< the price is an estimate; that the tokens of a task are assumed, describe() says
};

/// What a model costs through a lens that counts tokens. `scorePct` (0..100) is needed per correct answer
/// only. Nothing if the price is unknown or free, the score is unknown or 0, or the task's size makes no
/// sense; nothing for perBenchmarkRun, whose cost is no matter of one price: see benchmarkCostAsOf.
[[nodiscard]] std::optional<Cost> costOf(const Model& model, const Price& price, const CostLens& lens,
                                         std::optional<double> scorePct);

/// What running the benchmark once cost, tokens measured, at the last prices known on a day; without a day at
/// the first known ones. nullptr if no cost above 0 is known by then.
[[nodiscard]] const BenchmarkCost* benchmarkCostAsOf(const Model& model, std::string_view benchmark,
                                                     const std::optional<CalendarDate>& asOf);

/// A blend that is offered by name.
struct BlendPreset {
    std::string_view name; ///< FS_TEXT
    Blend blend;
};

/// 3:1 (the field's usual one), 1:1, 1:2 and 4:1 (the post's two prices), 9:1, output only.
[[nodiscard]] std::span<const BlendPreset> blendPresets();

/// The lens in words, for an axis: "USD per million tokens, 3:1 input:output"; what is assumed is named so.
[[nodiscard]] Message describe(const CostLens& lens);

} // namespace frontierscope
