// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

#include <string>
#include <vector>

namespace frontierscope {

/// Which models a figure is about. Pointers stay valid as long as the dataset does.
struct ModelSelection {
    std::vector<const Model*> kept;   ///< compete and are drawn
    std::vector<const Model*> greyed; ///< filtered out, but drawn as background
    std::size_t hiddenCount = 0;      ///< filtered out or unticked, and not drawn
};

/// Applies filter, unticked models and hidden labs of a spec. Error: the filter can't be parsed.
[[nodiscard]] Result<ModelSelection> selectModels(const FigureSpec& spec, const Dataset& dataset);

/// What a chart of scores is about.
struct ScoredSelection {
    Benchmark benchmark;
    ModelSelection selection;
};

/// The benchmark that the spec names and the models that it selects. Error: the benchmark is neither
/// described nor scored, or the filter can't be parsed.
[[nodiscard]] Result<ScoredSelection> selectScored(const FigureSpec& spec, const Dataset& dataset);

/// Sentences on what the selection leaves out, in the spec's language; empty if nothing.
[[nodiscard]] std::vector<std::string> selectionSentences(const FigureSpec& spec,
                                                          const ModelSelection& selection);

} // namespace frontierscope
