// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure.h"

#include <vector>

namespace frontierscope {

// What charts with a score on y share.

/// Kinds of charts that draw the reference lines of their benchmark.
[[nodiscard]] bool hasBenchmarkLines(std::string_view kind);

/// The benchmark that the spec names. A dataset of the person's own may have scores on it without describing
/// it: then its name is the id and its unit percent. Error: neither described nor scored.
[[nodiscard]] Result<Benchmark> figureBenchmark(const FigureSpec& spec, const Dataset& dataset);

/// The reference lines to draw: the spec's, or by default the matched pair: those measured on the
/// benchmark's own question set, from one source.
[[nodiscard]] std::vector<const ReferenceLine*> shownReferenceLines(const FigureSpec& spec,
                                                                    const Benchmark& benchmark);
[[nodiscard]] std::vector<ReferenceMark> referenceMarks(const FigureSpec& spec, const Benchmark& benchmark);

/// A score axis over [lowest, highest] and the reference lines, ends on tens; up to 100 for percent.
[[nodiscard]] Axis scoreAxis(const Benchmark& benchmark, const std::vector<ReferenceMark>& references,
                             double lowest, double highest);

/// The ranges that the person zoomed to replace those of the data.
void zoomTo(Panel& panel, const FigureSpec& spec);
/// Leaves the reference lines out that lie beyond the panel's y range.
void dropReferencesOutside(Panel& panel);

/// Whether a point lies within the panel's ranges.
[[nodiscard]] bool isInside(const Panel& panel, const PointMark& mark);
/// Cuts the error bars at the panel's ranges.
void clipMark(PointMark& mark, const Panel& panel);
/// Makes the points pale that have no label candidate and stand on no frontier.
void fadeUnlabelled(Panel& panel);

} // namespace frontierscope
