// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/placed_figure.h"
#include "core/figure/theme.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace frontierscope {

struct Stroke {
    Rgb color;
    double width = 1;
    double opacity = 1;
    LineStyle style = LineStyle::solid;
};

struct Fill {
    Rgb color;
    double opacity = 1;
};

/// A polyline or polygon in units.
struct DrawnPath {
    std::vector<PointF> points;
    bool isClosed = false;
    std::optional<Stroke> stroke;
    std::optional<Fill> fill;
};

struct DrawnMarker {
    PointF center;
    double size = 10; ///< diameter, or height of the shape
    MarkerShape shape = MarkerShape::circle;
    std::optional<Stroke> stroke;
    std::optional<Fill> fill;
    std::string pointId; ///< which point it is; may be empty
};

struct DrawnText {
    std::string text;
    double x = 0, baseline = 0, px = 16; ///< start-anchored
    bool isBold = false;
    Rgb color;
    std::optional<Rgb> halo; ///< outline under the letters where they may stand over lines
    std::string font;        ///< family; empty: the default
};

using DrawnElement = std::variant<DrawnPath, DrawnMarker, DrawnText>;

/// Elements that belong together, painted in order; `id` becomes the SVG group's id.
struct DrawnGroup {
    std::string
        id; ///< "background", "grid", "axes", "areas", "frontier", "points", "labels", "legend", "title" ...
    std::vector<DrawnElement> elements;
};

/// A figure as ink: what the window, PNG, PDF and SVG all paint. The groups "grid" and "axes" are what QChart
/// draws in the scene.
struct Drawing {
    FigureSize size;
    std::string title, description; ///< accessible texts
    std::optional<Rgb> background;  ///< nothing: transparent
    std::vector<DrawnGroup> groups;
};

/// Lengths of dashes and gaps, units; empty for a solid line. Lines have flat ends and round joins.
[[nodiscard]] std::vector<double> dashPattern(const Stroke& stroke);

/// Corners of a marker's shape; empty for a circle.
[[nodiscard]] std::vector<PointF> markerCorners(const DrawnMarker& marker);

/// Width of the outline that a text's halo is painted with, units: half of it shows around the letters.
[[nodiscard]] constexpr double haloWidth(double px) {
    return px * 0.22;
}

[[nodiscard]] Drawing drawFigure(const PlacedFigure& placed);

} // namespace frontierscope
