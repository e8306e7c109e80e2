// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QPainterPath>

#include <string>
#include <vector>

class QPainter;

namespace frontierscope {

/// True if the machine has the family; the empty name is the default, which every machine has.
[[nodiscard]] bool hasFigureFont(const std::string& family);

/// Adds to a figure's warnings that the default stands in for its font, if the machine lacks it.
void warnOfMissingFont(Figure& figure);

/// Measures lines of text in a family of letters, empty or unknown for the default, Liberation Sans; Noto
/// Sans CJK KR stands in for what it lacks. Unhinted, so that a size is the same on every screen and widths
/// grow in proportion with `px`. Needs a QGuiApplication.
[[nodiscard]] MeasureText figureTextMeasure(const std::string& family = {});

/// Outline of a text at its place, units. What is painted on screen and into pictures: filled outlines don't
/// depend on how a desktop is set to smooth letters.
[[nodiscard]] QPainterPath figureTextOutline(const DrawnText& text);

/// The same letter by letter: many small paths are filled faster than a long one, whose edges outgrow the
/// rasterizer's memory.
[[nodiscard]] std::vector<QPainterPath> figureTextLetters(const DrawnText& text);

/// A letter of a text, to be painted `scale` times as large as its outline.
struct FigureGlyph {
    const QPainterPath* outline; ///< about its origin; lives as long as the program, one for equal letters
    PointF origin;               ///< units from the text's start and baseline
    double scale = 1;
};

/// The letters of a text, wherever it stands.
[[nodiscard]] std::vector<FigureGlyph> figureTextGlyphs(const DrawnText& text);

/// The same as SVG path data, for the exact-look mode of SVG.
[[nodiscard]] std::string figureTextSvgPath(const DrawnText& text);

/// Paints a text as text, for PDF: it stays selectable there. Halos are painted as outlines.
void paintFigureText(QPainter& painter, const DrawnText& text);

} // namespace frontierscope
