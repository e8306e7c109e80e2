// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QPainterPath>

#include <string>

class QPainter;

namespace frontierscope {

/// Width and height of a line of text in the fonts of figures: Liberation Sans, and Noto Sans CJK KR for what
/// it lacks. Unhinted, so that a size is the same on every screen and widths grow in proportion with `px`.
/// Needs a QGuiApplication.
[[nodiscard]] TextSize measureFigureText(const std::string& text, TextRole role, double px);

/// Outline of a text at its place, units. What is painted on screen and into pictures: filled outlines don't
/// depend on how a desktop is set to smooth letters.
[[nodiscard]] QPainterPath figureTextOutline(const DrawnText& text);

/// The same as SVG path data, for the exact-look mode of SVG.
[[nodiscard]] std::string figureTextSvgPath(const DrawnText& text);

/// Paints a text as text, for PDF: it stays selectable there. Halos are painted as outlines.
void paintFigureText(QPainter& painter, const DrawnText& text);

} // namespace frontierscope
