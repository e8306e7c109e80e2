// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/lab_colors.h"
#include "core/frontier/frontier_through_time.h"

#include <string>
#include <vector>

namespace frontierscope {

/// Draws a frontier as the stairs that can be bought, to the panel's edge, looking like `look`.
void addStaircase(Panel& panel, const ModelFrontier& frontier, Curve look);

/// The frontier of the earlier day, dotted, and the way of every price that changed since.
void addChangeTrails(Panel& panel, const FrontierChange& change, const FigureSpec& spec,
                     const LabColors& colors);

/// Who entered and who left since `spec.changesSince`, and how many prices changed; never empty.
[[nodiscard]] std::vector<std::string> changeSentences(const FrontierChange& change, const FigureSpec& spec);

} // namespace frontierscope
