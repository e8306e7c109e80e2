// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"
#include "core/figure/geometry.h"

#include <functional>
#include <string>
#include <vector>

namespace frontierscope {

/// strongLabel: a label of the frontier or one that the person picked, set in bold (isBold).
enum class TextRole {
    title,
    subtitle,
    axisTitle,
    tick,
    label,
    strongLabel,
    legend,
    caption,
    note,
    panelTitle
};

/// Roles that are set in the bold face; measuring and drawing agree on it.
[[nodiscard]] constexpr bool isBold(TextRole role) {
    return role == TextRole::title || role == TextRole::panelTitle || role == TextRole::strongLabel;
}

struct TextSize {
    double width = 0, ascent = 0, descent = 0;
};

/// Width and height of one line of text at a pixel size. Injected: QFontMetricsF in the app, a table in
/// tests.
using MeasureText = std::function<TextSize(const std::string& text, TextRole role, double px)>;

/// One line of text at its final place; start-anchored, y is the baseline.
struct PlacedText {
    std::string text;
    TextRole role = TextRole::label;
    double px = 16;
    double x = 0, baseline = 0;
    RectF box; ///< what it covers
    ColorRole color;
    std::string id;
};

struct PlacedTick {
    double value = 0;    ///< data units
    double position = 0; ///< x (for the x axis) or y, units
    bool isMajor = true; ///< only major ticks have a text
    PlacedText text;
};

struct PlacedLabel {
    std::size_t point = 0; ///< index into Panel::points
    PlacedText text;
    std::vector<PointF> leader; ///< empty: none needed; else from the marker to the text
};

struct PlacedAnnotation {
    std::size_t annotation = 0; ///< index into Panel::annotations
    PlacedText text;
    std::vector<PointF> line; ///< arrow or leader, its head at the end; empty: none
};

struct PlacedPanel {
    RectF plot;                  ///< inside the axes
    std::vector<PointF> anchors; ///< where each of Panel::points stands, units
    std::vector<PlacedTick> xTicks, yTicks;
    std::vector<PlacedText> texts; ///< axis titles, hints, panel title, readout, captions
    std::vector<PlacedLabel> labels;
    std::vector<PlacedAnnotation> annotations;
    std::vector<std::size_t> leftOut; ///< candidates (index into Panel::labels) that found no place
    double markerSize = 10;

    /// Data to units and back, on this panel's axes.
    [[nodiscard]] PointF toUnits(const Panel& panel, PointF data) const;
    [[nodiscard]] PointF toData(const Panel& panel, PointF units) const;
    /// Says where the points of the panel stand in `plot`.
    void placePoints(const Panel& panel);
};

struct PlacedLegendEntry {
    std::size_t entry = 0; ///< index into Figure::legend
    RectF box;             ///< swatch and text: what a click hits
    RectF swatch;
    PlacedText text;
};

/// Every rectangle and every text of a figure at a size. Pure function of figure, size and text measures.
struct PlacedFigure {
    Figure figure;
    FigureSize size;
    std::vector<PlacedPanel> panels;
    std::vector<PlacedText> texts; ///< title, subtitle, note, source line
    std::vector<PlacedLegendEntry> legend;
};

} // namespace frontierscope
