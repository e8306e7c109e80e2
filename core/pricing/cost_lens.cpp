// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pricing/cost_lens.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace frontierscope {

namespace {

constexpr double kTokensPerMtok = 1e6;

std::optional<double> usdPerTask(const Model& model, const Price& price, const TaskSize& task) {
    if (!makesSense(task)) {
        return std::nullopt;
    }
    const double multiplier = model.reasoning.value_or(false) ? task.reasoningMultiplier : 1;
    const Blend tokens{task.inputTokens, task.outputTokens * multiplier, 0};
    const auto usdPerMtok = blendedPrice(price, tokens);
    return usdPerMtok ? std::optional(*usdPerMtok * (tokens.input + tokens.output) / kTokensPerMtok)
                      : std::nullopt;
}

std::optional<Cost> ifPositive(std::optional<double> usd, bool isEstimate) {
    return usd && *usd > 0 && std::isfinite(*usd) ? std::optional(Cost{*usd, isEstimate}) : std::nullopt;
}

} // namespace

bool makesSense(const TaskSize& task) {
    return task.inputTokens >= 0 && task.outputTokens >= 0 && task.inputTokens + task.outputTokens > 0 &&
           task.reasoningMultiplier >= 1 && std::isfinite(task.inputTokens) &&
           std::isfinite(task.outputTokens) && std::isfinite(task.reasoningMultiplier);
}

std::optional<Cost> costOf(const Model& model, const Price& price, const CostLens& lens,
                           std::optional<double> scorePct) {
    switch (lens.unit) {
    case CostUnit::perMillionTokens:
        return ifPositive(blendedPrice(price, lens.blend), price.isEstimate);
    case CostUnit::perTask:
        return ifPositive(usdPerTask(model, price, lens.task), price.isEstimate);
    case CostUnit::perBenchmarkRun:
        return std::nullopt;
    case CostUnit::perCorrectAnswer:
        break;
    }
    const auto usd = usdPerTask(model, price, lens.task);
    if (!usd || !scorePct || !(*scorePct > 0) || *scorePct > 100) {
        return std::nullopt;
    }
    return ifPositive(*usd / (*scorePct / 100), price.isEstimate);
}

const BenchmarkCost* benchmarkCostAsOf(const Model& model, std::string_view benchmark,
                                       const std::optional<CalendarDate>& asOf) {
    const auto since = [](const BenchmarkCost& cost) {
        return cost.pricedOn ? cost.pricedOn->firstDay() : std::chrono::sys_days::min();
    };
    const BenchmarkCost* found = nullptr;
    for (const BenchmarkCost& cost : model.benchmarkCosts) {
        if (cost.benchmark != benchmark || !std::isfinite(cost.usd) || cost.usd <= 0) {
            continue;
        }
        if (asOf && since(cost) > asOf->lastDay()) {
            continue;
        }
        const bool isBetter =
            found == nullptr || (asOf ? since(cost) >= since(*found) : since(cost) < since(*found));
        found = isBetter ? &cost : found;
    }
    return found;
}

std::span<const BlendPreset> blendPresets() {
    static constexpr std::array kPresets = {BlendPreset{FS_TEXT("3:1, the usual mix"), {3, 1, 0}},
                                            BlendPreset{FS_TEXT("1:1, half and half"), {1, 1, 0}},
                                            BlendPreset{FS_TEXT("1:2, long answers"), {1, 2, 0}},
                                            BlendPreset{FS_TEXT("4:1, long questions"), {4, 1, 0}},
                                            BlendPreset{FS_TEXT("9:1, documents"), {9, 1, 0}},
                                            BlendPreset{FS_TEXT("Output only"), {0, 1, 0}}};
    return kPresets;
}

Message describe(const CostLens& lens) {
    const auto number = [](double value) {
        return fmt::format("{:g}", value);
    };
    if (lens.unit == CostUnit::perMillionTokens) {
        return {FS_TEXT("USD per million tokens, {0} input:output"), {lens.blend.toString()}};
    }
    if (lens.unit == CostUnit::perBenchmarkRun) {
        return {FS_TEXT("USD to run the whole benchmark once, tokens as measured"), {}};
    }
    std::vector<std::string> sizes = {number(lens.task.inputTokens), number(lens.task.outputTokens),
                                      number(lens.task.reasoningMultiplier)};
    if (lens.unit == CostUnit::perTask) {
        return {
            FS_TEXT(
                "USD per task, assumed: {0} input and {1} output tokens, {2} times the output if reasoning"),
            std::move(sizes)};
    }
    return {FS_TEXT("USD per correct answer, assumed: {0} input and {1} output tokens, {2} times the output "
                    "if reasoning"),
            std::move(sizes)};
}

} // namespace frontierscope
