// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/label_layout.h"
#include "core/figure/placed_figure.h"

namespace frontierscope {

struct LayoutOptions {
    /// With quick labels the note does not count those without room: the thorough ones find room for more.
    LabelEffort labels = LabelEffort::thorough;
    /// How far type may shrink, of the preset's sizes, before title, subtitle or notes are shortened. A page
    /// has the sizes of its preset; a window has whatever size people give it.
    double smallestType = 1;
    /// What type starts with, of the preset's sizes; counts only where it may shrink.
    double largestType = 1;
};

/// Places everything: text slots, plot areas, ticks, labels, legend. Never lets text leave the page: lines
/// are wrapped, then shortened with "…". Deterministic.
[[nodiscard]] PlacedFigure layoutFigure(Figure figure, FigureSize size, const MeasureText& measureText,
                                        const LayoutOptions& options = {});

} // namespace frontierscope
