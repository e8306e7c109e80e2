// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

#include <string>
#include <vector>

namespace frontierscope {

/// What can be said of a model's place or of the gap between two models, for people.
struct VerdictWords {
    enum class Tone { plain, same, open, apart }; ///< a gap: can't be told apart, undecided, distinguishable
    Tone tone = Tone::plain;
    std::string title;                  ///< "A – B", or a model's name
    std::string badge;                  ///< the verdict in two words; empty for a place
    std::vector<std::string> sentences; ///< the verdict first
    std::vector<CardLine> rows;         ///< the numbers
};

/// For one model of a frontier chart its place: who dominates it and by how much, what it would have to cost,
/// how likely it stands on the frontier, who is tied with it. For several models the gap from the best of
/// them to each other one, at most six. In `language`. Empty where nothing can be said: no model among the
/// ids, or a chart without a benchmark.
[[nodiscard]] std::vector<VerdictWords> verdictsOn(const std::vector<std::string>& ids,
                                                   const FigureSpec& spec, const Dataset& dataset,
                                                   Language language);

} // namespace frontierscope
