// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/charts/example_figure.h"

#include <cmath>

namespace frontierscope {

namespace {

constexpr Rgb kGridColor{220, 220, 220};
constexpr Rgb kInk{20, 20, 20};

PointMark point(const char* id, const char* name, double x, double y) {
    PointMark mark;
    mark.id = id;
    mark.name = name;
    mark.x = x;
    mark.y = y;
    mark.card = {{"Lab", "Example"}};
    return mark;
}

PlacedTick tick(double value, double position) {
    PlacedTick result;
    result.value = value;
    result.position = position;
    return result;
}

} // namespace

PlacedFigure examplePlacedFigure() {
    PlacedFigure placed;
    placed.size = {500, 300};
    placed.figure.title = "Example";
    placed.figure.altText = "Two models";
    Panel panel;
    panel.x = {AxisScale::log10, 0.1, 100, true, "", "", TickFormat::usd, {}};
    panel.y = {AxisScale::linear, 0, 100, false, "", "", TickFormat::percent, {}};
    panel.points = {point("a", "<b>Alpha</b>", 1, 50), point("b", "Beta", 10, 80)};
    placed.figure.panels = {panel};

    PlacedPanel place;
    place.plot = {60, 40, 400, 200};
    place.placePoints(panel);
    for (const double usd : {0.1, 1.0, 10.0, 100.0}) {
        place.xTicks.push_back(tick(usd, 460 - 400 * (std::log10(usd) + 1) / 3));
    }
    for (const double percent : {0.0, 25.0, 50.0, 75.0, 100.0}) {
        place.yTicks.push_back(tick(percent, 240 - 2 * percent));
    }
    placed.panels = {place};

    LegendEntry entry;
    entry.text = entry.organization = "Example";
    placed.figure.legend = {entry};
    PlacedLegendEntry placedEntry;
    placedEntry.box = {60, 270, 80, 20};
    placed.legend = {placedEntry};
    return placed;
}

Drawing exampleDrawing(const PlacedFigure& placed) {
    Drawing drawing;
    drawing.size = placed.size;
    drawing.background = Rgb{255, 255, 255};
    const PlacedPanel& panel = placed.panels.front();
    const Stroke gridStroke{kGridColor, 1};
    DrawnGroup grid{"grid", {}};
    for (const PlacedTick& x : panel.xTicks) {
        grid.elements.push_back(DrawnPath{
            {{x.position, panel.plot.y}, {x.position, panel.plot.bottom()}}, false, gridStroke, {}});
    }
    for (const PlacedTick& y : panel.yTicks) {
        grid.elements.push_back(
            DrawnPath{{{panel.plot.x, y.position}, {panel.plot.right(), y.position}}, false, gridStroke, {}});
    }
    drawing.groups.push_back(grid);
    DrawnGroup points{"points", {}};
    for (const PointMark& mark : placed.figure.panels.front().points) {
        DrawnMarker marker;
        marker.center = {460 - 400 * (std::log10(mark.x) + 1) / 3, 240 - 2 * mark.y};
        marker.fill = Fill{{0, 90, 200}, 1};
        marker.pointId = mark.id;
        points.elements.emplace_back(marker);
    }
    drawing.groups.push_back(points);
    DrawnText text;
    text.text = "Alpha 모델";
    text.x = 300;
    text.baseline = 160;
    text.color = kInk;
    text.halo = Rgb{255, 255, 255};
    drawing.groups.push_back({"labels", {text}});
    return drawing;
}

} // namespace frontierscope
