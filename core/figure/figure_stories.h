// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/figure/figure_spec.h"

#include <optional>

namespace frontierscope {

/// What a ready figure tells beyond what its chart says by itself.
struct FigureStory {
    std::optional<Message> title; ///< instead of the chart's finding
    Message note;                 ///< before the chart's note
};

/// The story of a ready figure by its id; nothing for the others.
[[nodiscard]] std::optional<FigureStory> storyOf(const FigureSpec& spec);

/// Peak speed of a phone of 2023 (A17 Pro, single precision): a fact of datasets/facts/equivalents.csv.
inline constexpr double kPhoneFlopPerSecond = 2.15e12;

/// How many years a device needs for an amount of compute, at full speed day and night. Both > 0.
[[nodiscard]] double yearsOfComputing(double flop, double flopPerSecond);

} // namespace frontierscope
