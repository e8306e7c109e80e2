// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"

#include <functional>
#include <string>

namespace frontierscope {

/// Outline of a text as SVG path data, for the exact-look mode; injected by the app (it needs the font's
/// shapes).
using OutlineText = std::function<std::string(const DrawnText&)>;

struct SvgOptions {
    OutlineText outlineText; ///< empty: text stays text
    std::string metadata;    ///< JSON for <metadata>, or empty
};

/// Writes the subset of SVG that slide programs keep: explicit width, height and viewBox; one <text> per
/// label, start-anchored, with a concrete font list; groups with ids; <title>, <desc>, role="img"; no
/// classes, clips, transforms, times. Valid XML for every text: characters that XML forbids are replaced by
/// U+FFFD. Same input, same bytes.
[[nodiscard]] std::string writeSvg(const Drawing& drawing, const SvgOptions& options = {});

} // namespace frontierscope
