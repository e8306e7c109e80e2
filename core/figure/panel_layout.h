// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/label_layout.h"
#include "core/figure/placed_figure.h"
#include "core/figure/text_flow.h"

#include <string>

namespace frontierscope {

/// Room that a panel needs around its plot, units.
struct PanelGutters {
    double left = 0, top = 0, right = 0, bottom = 0;
};

/// Gutters of a panel that has `area` in all: texts of the axes, titles, hints. The left one is at least
/// `left`.
[[nodiscard]] PanelGutters panelGutters(const Panel& panel, const RectF& area, const TextFlow& flow,
                                        double left = 0);

/// Places everything of one panel around and inside `plot`; its texts stay within `area`.
[[nodiscard]] PlacedPanel layoutPanel(const Panel& panel, const RectF& area, const RectF& plot,
                                      const TextFlow& flow, LabelEffort effort);

} // namespace frontierscope
