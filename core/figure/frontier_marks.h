// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/lab_colors.h"
#include "core/frontier/frontier_through_time.h"

#include <cstddef>
#include <string>
#include <vector>

namespace frontierscope {

/// Draws a frontier as the stairs that can be bought, to the panel's edge, looking like `look`.
void addStaircase(Panel& panel, const ModelFrontier& frontier, Curve look);

/// A thin line through the settings of each model that has several, from the lowest score to the highest:
/// test-time compute on the cost chart. Returns how many models it joined.
std::size_t joinSettings(Panel& panel, const ModelFrontier& frontier, const LabColors& colors);

/// The frontier of the earlier day, dotted, and the way of every price that changed since.
void addChangeTrails(Panel& panel, const FrontierChange& change, const FigureSpec& spec,
                     const LabColors& colors);

/// Who entered and who left since `spec.changesSince`, and how many prices changed; never empty.
[[nodiscard]] std::vector<std::string> changeSentences(const FrontierChange& change, const FigureSpec& spec);

/// Which models of the question are not on the chart, by reason, each with its number: without a cost (or
/// `column`, if another quantity is across), without a score, beyond the ends of the axes. `shownCount`:
/// those that are.
[[nodiscard]] std::vector<std::string> missingSentences(const ModelFrontier& frontier, std::size_t shownCount,
                                                        const FigureSpec& spec, const Benchmark& benchmark,
                                                        const std::string* column);

} // namespace frontierscope
