// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/figure/figure_spec.h"
#include "core/figure/geometry.h"
#include "core/figure/point_card.h"

#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// A colour by its meaning; the theme turns it into a value, so that dark and print figures need no other
/// content.
struct ColorRole {
    enum class Kind {
        ink,
        mutedInk,
        grid,
        background,
        lab,
        otherLabs,
        series,
        frontier,
        reference,
        band,
        accent
    };
    Kind kind = Kind::ink;
    int index = 0; ///< of the lab or series
    friend bool operator==(const ColorRole&, const ColorRole&) = default;
};

enum class MarkerShape { circle, diamond, square, triangle };
enum class Emphasis { pale, normal, strong };
enum class AxisScale { linear, log10 };
enum class TickFormat { percent, usd, powerOfTen, plain, date }; ///< date: in years, 2024.5 is mid-2024

/// One marker, in data units.
struct PointMark {
    std::string id;    ///< model id or "SERIES/INDEX"
    std::string name;  ///< plain text
    std::string group; ///< the lab or the series that it belongs to
    double x = 0, y = 0;
    std::optional<double> xLow, xHigh, yLow, yHigh; ///< ends of the error bars
    bool showErrorBar = false;                      ///< always; else on hover and selection only
    ColorRole color;
    MarkerShape shape = MarkerShape::circle;
    bool isHollow = false;       ///< an estimate
    bool isMasked = false;       ///< visible but not in the fit
    bool isScoreClaimed = false; ///< by the model's developer: the label carries a dagger
    bool isScoreEstimate = false;
    Emphasis emphasis = Emphasis::normal;
    bool isOnFrontier = false;
    bool isMilestone = false; ///< was the best at the end of an overlaid year
    PointCard card;
    std::string sourceUrl;
};

enum class LineStyle { solid, dashed, dotted };

/// A polyline in data units, already clipped to the axes' ranges.
struct Curve {
    std::string id; ///< "frontier", "frontier-2023", "fit-o1-train-time"
    std::vector<PointF> points;
    ColorRole color;
    double width = 2; ///< units
    LineStyle style = LineStyle::solid;
    double opacity = 1;
    std::string caption;    ///< short direct label at its end ("2024"), or empty
    bool isObstacle = true; ///< labels keep off it
};

/// A filled area in data units, already clipped: confidence bands, shaded generations.
struct Area {
    std::string id;
    std::vector<PointF> outline;
    ColorRole color;
    double opacity = 0.15;
    std::string caption; ///< set at the top of the area, or empty
};

/// A horizontal line across the plot with its caption.
struct ReferenceMark {
    std::string id;
    double y = 0;
    std::string caption;
};

/// A line that reads a value off a curve, in data units, already clipped. Its id is "SUBJECT/INDEX" of the
/// line in the spec.
struct ReadOffMark {
    std::string id;
    bool isScore = true;                        ///< horizontal: y is given and x read off; else vertical
    double at = 0;                              ///< the given value
    double specFactor = 1;                      ///< a given x times this is what the spec holds
    std::optional<double> reading;              ///< what is read off, if it lies in the panel
    std::optional<double> low, high;            ///< of its interval, clipped; both or none
    bool isLowOpen = false, isHighOpen = false; ///< the interval goes on beyond that end
    ColorRole color;
    std::vector<std::string> lines; ///< what it says
};

enum class LabelPriority { pinned, frontier, highlighted, bestOfLab, other };

/// A name that wants to stand beside its point.
struct LabelCandidate {
    std::size_t point = 0; ///< index into Panel::points
    std::string text;
    LabelPriority priority = LabelPriority::other;
    double score = 0;             ///< the higher the sooner, within a priority
    std::optional<PointF> offset; ///< the person's place for it, relative to the point, units
};

/// A remark of the person's, with what it is about in data units.
struct AnnotationMark {
    std::string id, text;
    PointF from;                  ///< the point that it is about; a difference starts here
    std::optional<PointF> to;     ///< a difference ends here
    std::optional<PointF> offset; ///< of the words from the point (a difference: from its middle), units
    bool hasArrow = true;
};

struct Axis {
    AxisScale scale = AxisScale::linear;
    double low = 0, high = 1; ///< low < high, in data units
    bool isReversed = false;
    std::string title;
    std::string hint; ///< "cheaper →", "each step is 10×"
    TickFormat format = TickFormat::plain;
    std::vector<std::string> names; ///< of the places 0, 1, 2 ... on an axis of categories; empty: numbers
    bool isBare = false;            ///< ticks without texts: the strip below says them
};

/// One chart: axes and what stands in them. Everything outside the axes' ranges is already left out.
struct Panel {
    std::string id;
    std::string title; ///< of the panel, where there are several
    Axis x, y;
    std::vector<Area> areas;
    std::vector<ReferenceMark> references;
    std::vector<Curve> curves;
    std::vector<PointMark> points;
    std::vector<LabelCandidate> labels;
    std::vector<AnnotationMark> annotations;
    std::vector<ReadOffMark> readOffs;
    bool isStrip = false;             ///< low, under the panel before it, with the same x axis
    std::vector<std::string> readout; ///< lines set into a corner: "17.2 points per decade, R² 0.966, n = 8"
};

struct LegendEntry {
    enum class Kind { marker, line, area };
    Kind kind = Kind::marker;
    std::string text;
    std::string organization; ///< what a click hides; empty: nothing
    ColorRole color;
    MarkerShape shape = MarkerShape::circle;
    bool isHollow = false;
    LineStyle style = LineStyle::solid;
    bool isHidden = false;
};

/// The content of a figure, in data units; pure function of spec and dataset (buildFigure).
struct Figure {
    FigureSpec spec; ///< what it was built from
    std::string title, subtitle, note, sourceLine, altText;
    std::vector<Panel> panels;
    std::vector<LegendEntry> legend;
    std::size_t shownCount = 0;        ///< models or points in the figure
    std::size_t totalCount = 0;        ///< in the dataset
    std::vector<std::string> notShown; ///< sentences: "14 models without a price are not shown"
    std::vector<std::string> changes;  ///< sentences: who entered the frontier since a day, and who left it
    std::vector<std::string> warnings; ///< what a reader must know: "the line passes 100 %"
};

} // namespace frontierscope
