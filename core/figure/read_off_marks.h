// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/fit_subject.h"
#include "core/figure/label_layout.h"

#include <string>
#include <vector>

namespace frontierscope {

/// What a line reads off a fit, in words: the value with its interval (an end that is missing is said as
/// such), then how far outside the data it lies.
[[nodiscard]] std::vector<std::string> readOffWords(const FitSubject& subject, const FitResult& fit,
                                                    const ReadOffLine& line, Language language);

/// Adds a read-off line to a panel, if the given value lies in its range; `index` is its place in the spec.
void addReadOff(Panel& panel, const FitSubject& subject, const FitResult& fit, const ReadOffLine& line,
                std::size_t index, Language language);

/// The lines of a read-off, units: the one that can be dragged first, then the one to the other axis.
[[nodiscard]] std::vector<Segment> readOffSegments(const ReadOffMark& mark, const Panel& panel,
                                                   const PlacedPanel& placed);

/// The ink of a read-off: lines, interval and the place on the curve; its words are captions of the panel.
void drawReadOff(const ReadOffMark& mark, const Panel& panel, const PlacedPanel& placed, Rgb ink, Rgb paper,
                 DrawnGroup& group);

} // namespace frontierscope
