// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/drawing.h"

#include "core/figure/panel_labels.h"
#include "core/figure/read_off_marks.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

namespace {

class FigureDrawing {
public:
    explicit FigureDrawing(const PlacedFigure& placed)
        : m_placed(placed)
        , m_spec(placed.figure.spec) {}

    Drawing draw();

private:
    void drawPanel(std::size_t index);
    void drawGrid(const PlacedPanel& placed, DrawnGroup& group) const;
    void drawAxes(const PlacedPanel& placed, DrawnGroup& group) const;
    void drawAreas(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawReferences(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawCurves(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawErrorBars(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawPoints(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawLabels(const PlacedPanel& placed, DrawnGroup& leaders, DrawnGroup& labels) const;
    void drawAnnotations(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const;
    void drawLegend();
    [[nodiscard]] DrawnMarker marker(const PointMark& point, PointF center, const PlacedPanel& placed) const;
    [[nodiscard]] Rgb color(ColorRole role) const { return themeColor(m_spec.theme, role); }
    [[nodiscard]] Rgb color(ColorRole::Kind kind) const { return color(ColorRole{kind, 0}); }
    [[nodiscard]] DrawnText text(const PlacedText& placed) const;
    [[nodiscard]] std::string groupId(const std::string& name, std::size_t panel) const {
        return m_placed.panels.size() == 1 ? name : name + "-" + std::to_string(panel + 1);
    }
    void add(DrawnGroup group) {
        if (!group.elements.empty()) {
            m_drawing.groups.push_back(std::move(group));
        }
    }

    const PlacedFigure& m_placed;
    const FigureSpec& m_spec;
    Drawing m_drawing;
};

DrawnPath line(PointF from, PointF to, Stroke stroke) {
    return {{from, to}, false, stroke, std::nullopt};
}

DrawnText FigureDrawing::text(const PlacedText& placed) const {
    DrawnText drawn;
    drawn.text = placed.text;
    drawn.x = placed.x;
    drawn.baseline = placed.baseline;
    drawn.px = placed.px;
    drawn.isBold = isBold(placed.role);
    drawn.color = themeTextColor(m_spec.theme, placed.color);
    drawn.font = m_spec.font;
    return drawn;
}

void FigureDrawing::drawGrid(const PlacedPanel& placed, DrawnGroup& group) const {
    const Stroke stroke{color(ColorRole::Kind::grid), 1, 1, LineStyle::solid};
    for (const PlacedTick& tick : placed.xTicks) {
        if (tick.isMajor) {
            group.elements.emplace_back(
                line({tick.position, placed.plot.y}, {tick.position, placed.plot.bottom()}, stroke));
        }
    }
    for (const PlacedTick& tick : placed.yTicks) {
        if (tick.isMajor) {
            group.elements.emplace_back(
                line({placed.plot.x, tick.position}, {placed.plot.right(), tick.position}, stroke));
        }
    }
}

void FigureDrawing::drawAxes(const PlacedPanel& placed, DrawnGroup& group) const {
    const RectF& plot = placed.plot;
    const Stroke stroke{color(ColorRole::Kind::mutedInk), 1.25, 1, LineStyle::solid};
    group.elements.emplace_back(line({plot.x, plot.bottom()}, {plot.right(), plot.bottom()}, stroke));
    for (const PlacedTick& tick : placed.xTicks) {
        const double length = tick.isMajor ? 6 : 3;
        group.elements.emplace_back(
            line({tick.position, plot.bottom()}, {tick.position, plot.bottom() + length}, stroke));
        if (tick.isMajor && !tick.text.text.empty()) {
            group.elements.emplace_back(text(tick.text));
        }
    }
    for (const PlacedTick& tick : placed.yTicks) {
        if (tick.isMajor) {
            group.elements.emplace_back(text(tick.text));
        }
    }
}

void FigureDrawing::drawAreas(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    for (const Area& area : panel.areas) {
        DrawnPath path;
        path.isClosed = true;
        path.fill = Fill{color(area.color), area.opacity};
        for (const PointF point : area.outline) {
            path.points.push_back(placed.toUnits(panel, point));
        }
        group.elements.emplace_back(std::move(path));
    }
}

void FigureDrawing::drawReferences(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    for (const ReferenceMark& reference : panel.references) {
        const double y = placed.toUnits(panel, {panel.x.low, reference.y}).y;
        group.elements.emplace_back(line({placed.plot.x, y}, {placed.plot.right(), y},
                                         {color(ColorRole::Kind::reference), 1.25, 0.9, LineStyle::dashed}));
    }
}

void FigureDrawing::drawCurves(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    for (const Curve& curve : panel.curves) {
        DrawnPath path;
        path.stroke =
            Stroke{color(curve.color), curve.width * placed.markerSize / 13, curve.opacity, curve.style};
        path.stroke->width = std::max(1.0, path.stroke->width);
        for (const PointF point : curve.points) {
            path.points.push_back(placed.toUnits(panel, point));
        }
        group.elements.emplace_back(std::move(path));
    }
}

void FigureDrawing::drawErrorBars(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    for (const PointMark& point : panel.points) {
        if (!point.showErrorBar) {
            continue;
        }
        const Stroke stroke{color(point.color), std::max(1.0, placed.markerSize * 0.1), 0.4,
                            LineStyle::solid};
        if (point.yLow && point.yHigh) {
            group.elements.emplace_back(line(placed.toUnits(panel, {point.x, *point.yLow}),
                                             placed.toUnits(panel, {point.x, *point.yHigh}), stroke));
        }
        if (point.xLow && point.xHigh) {
            group.elements.emplace_back(line(placed.toUnits(panel, {*point.xLow, point.y}),
                                             placed.toUnits(panel, {*point.xHigh, point.y}), stroke));
        }
    }
}

DrawnMarker FigureDrawing::marker(const PointMark& point, PointF center, const PlacedPanel& placed) const {
    const double opacity = point.emphasis == Emphasis::pale ? 0.45 : 1;
    DrawnMarker drawn;
    drawn.center = center;
    drawn.size = markerDiameter(point, placed);
    drawn.shape = point.shape;
    drawn.pointId = point.id;
    const Rgb ink = point.isMasked ? color(ColorRole::Kind::otherLabs) : color(point.color);
    const Rgb paper = color(ColorRole::Kind::background);
    if (point.isHollow || point.isMasked) {
        const double width = drawn.size * 0.17;
        drawn.size -= width; // the outline stands half outside
        drawn.stroke = Stroke{ink, width, opacity, LineStyle::solid};
        drawn.fill = Fill{paper, 1};
    } else {
        drawn.fill = Fill{ink, opacity};
        if (point.emphasis != Emphasis::pale) {
            drawn.stroke = Stroke{paper, placed.markerSize * 0.08, 1, LineStyle::solid};
        }
    }
    return drawn;
}

void FigureDrawing::drawPoints(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    group.elements.reserve(panel.points.size());
    for (const Emphasis layer : {Emphasis::pale, Emphasis::normal, Emphasis::strong}) {
        for (std::size_t i = 0; i < panel.points.size(); ++i) {
            if (panel.points[i].emphasis == layer) {
                group.elements.emplace_back(marker(panel.points[i], placed.anchors[i], placed));
            }
        }
    }
}

void FigureDrawing::drawLabels(const PlacedPanel& placed, DrawnGroup& leaders, DrawnGroup& labels) const {
    for (const PlacedLabel& label : placed.labels) {
        if (!label.leader.empty()) {
            DrawnPath path;
            path.points = label.leader;
            path.stroke = Stroke{themeTextColor(m_spec.theme, label.text.color), 1, 0.7, LineStyle::solid};
            leaders.elements.emplace_back(std::move(path));
        }
        labels.elements.emplace_back(text(label.text));
    }
}

void FigureDrawing::drawAnnotations(const Panel& panel, const PlacedPanel& placed, DrawnGroup& group) const {
    const Rgb ink = color(ColorRole::Kind::accent);
    const double width = std::max(1.0, placed.markerSize * 0.14);
    for (const PlacedAnnotation& annotation : placed.annotations) {
        if (annotation.line.size() == 2) {
            const PointF from = annotation.line.front();
            const PointF to = annotation.line.back();
            const double length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-6);
            const double dx = (to.x - from.x) / length;
            const double dy = (to.y - from.y) / length;
            const bool hasHead = panel.annotations[annotation.annotation].hasArrow;
            const double head = hasHead ? std::min(placed.markerSize * 0.8, length) : 0;
            const PointF base{to.x - dx * head, to.y - dy * head};
            group.elements.emplace_back(line(from, base, {ink, width, 1, LineStyle::solid}));
            if (hasHead) {
                DrawnPath arrow;
                arrow.isClosed = true;
                arrow.fill = Fill{ink, 1};
                arrow.points = {to,
                                {base.x - dy * head * 0.45, base.y + dx * head * 0.45},
                                {base.x + dy * head * 0.45, base.y - dx * head * 0.45}};
                group.elements.emplace_back(std::move(arrow));
            }
        }
        group.elements.emplace_back(text(annotation.text));
    }
}

void FigureDrawing::drawLegend() {
    DrawnGroup group{"legend", {}};
    for (const PlacedLegendEntry& placed : m_placed.legend) {
        const LegendEntry& entry = m_placed.figure.legend[placed.entry];
        const double opacity = entry.isHidden ? 0.35 : 1;
        const Rgb ink = color(entry.color);
        if (entry.kind == LegendEntry::Kind::line) {
            const double y = placed.swatch.center().y;
            group.elements.emplace_back(
                line({placed.swatch.x, y}, {placed.swatch.right(), y}, {ink, 2.5, opacity, entry.style}));
        } else {
            DrawnMarker drawn;
            drawn.center = placed.swatch.center();
            drawn.size = placed.swatch.height;
            drawn.shape = entry.shape;
            if (entry.isHollow) {
                drawn.size *= 0.86;
                drawn.stroke = Stroke{ink, placed.swatch.height * 0.15, opacity, LineStyle::solid};
            } else {
                drawn.fill = Fill{ink, opacity};
            }
            group.elements.emplace_back(std::move(drawn));
        }
        DrawnText words = text(placed.text);
        if (entry.isHidden) {
            words.color = themeTextColor(m_spec.theme, {ColorRole::Kind::otherLabs, 0});
        }
        group.elements.emplace_back(std::move(words));
    }
    add(std::move(group));
}

void FigureDrawing::drawPanel(std::size_t index) {
    const Panel& panel = m_placed.figure.panels[index];
    const PlacedPanel& placed = m_placed.panels[index];
    const auto named = [&](const char* name) {
        return DrawnGroup{groupId(name, index), {}};
    };
    DrawnGroup grid = named("grid"), areas = named("areas"), references = named("references"),
               curves = named("curves"), bars = named("error-bars"), leaders = named("leaders"),
               points = named("points"), axes = named("axes"), captions = named("captions"),
               labels = named("labels");
    drawAreas(panel, placed, areas);
    drawGrid(placed, grid);
    drawReferences(panel, placed, references);
    drawCurves(panel, placed, curves);
    DrawnGroup readOffs = named("read-offs");
    for (const ReadOffMark& mark : panel.readOffs) {
        drawReadOff(mark, panel, placed, color(mark.color), color(ColorRole::Kind::background), readOffs);
    }
    drawErrorBars(panel, placed, bars);
    drawPoints(panel, placed, points);
    drawAxes(placed, axes);
    for (const PlacedText& caption : placed.texts) {
        captions.elements.emplace_back(text(caption));
    }
    drawLabels(placed, leaders, labels);
    DrawnGroup annotations = named("annotations");
    drawAnnotations(panel, placed, annotations);
    for (DrawnGroup* group : {&areas, &grid, &axes, &references, &curves, &bars, &leaders, &points, &readOffs,
                              &captions, &labels, &annotations}) {
        add(std::move(*group));
    }
}

Drawing FigureDrawing::draw() {
    m_drawing.size = m_placed.size;
    m_drawing.title = m_placed.figure.title;
    m_drawing.description = m_placed.figure.altText;
    if (m_spec.background != Background::transparent) {
        // "White" is the paper of the theme: white under the light letters of the dark theme can't be read.
        m_drawing.background = color(ColorRole::Kind::background);
    }
    for (std::size_t i = 0; i < m_placed.panels.size(); ++i) {
        drawPanel(i);
    }
    drawLegend();
    for (const char* id : {"title", "subtitle", "note", "source"}) {
        DrawnGroup group{id, {}};
        for (const PlacedText& placed : m_placed.texts) {
            if (placed.id == id) {
                group.elements.emplace_back(text(placed));
            }
        }
        add(std::move(group));
    }
    return std::move(m_drawing);
}

} // namespace

Drawing drawFigure(const PlacedFigure& placed) {
    return FigureDrawing(placed).draw();
}

} // namespace frontierscope
