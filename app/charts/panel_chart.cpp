// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/panel_chart.h"

#include "app/charts/drawing_item.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace frontierscope {

namespace {

// The layout rounds nothing, so equal places agree to the last digits; this only forgives their arithmetic.
constexpr double kSamePlace = 0.01;

bool near(double a, double b) {
    return std::abs(a - b) < kSamePlace;
}

double onScale(AxisScale scale, double value) {
    return scale == AxisScale::log10 ? std::log10(value) : value;
}

double offScale(AxisScale scale, double value) {
    return scale == AxisScale::log10 ? std::pow(10, value) : value;
}

struct Line {
    double position = 0; ///< across
    bool isVertical = false;
};

// The line if the path goes straight from edge to edge of the plot.
std::optional<Line> edgeToEdge(const DrawnPath& path, const RectF& plot) {
    if (path.points.size() != 2 || !path.stroke) {
        return std::nullopt;
    }
    const auto [a, b] = std::pair(path.points[0], path.points[1]);
    const auto spans = [](double p, double q, double low, double high) {
        return near(std::min(p, q), low) && near(std::max(p, q), high);
    };
    if (near(a.x, b.x) && spans(a.y, b.y, plot.y, plot.bottom())) {
        return Line{a.x, true};
    }
    if (near(a.y, b.y) && spans(a.x, b.x, plot.x, plot.right())) {
        return Line{a.y, false};
    }
    return std::nullopt;
}

bool isMajorTick(const std::vector<PlacedTick>& ticks, double position) {
    return std::any_of(ticks.begin(), ticks.end(), [position](const PlacedTick& tick) {
        return tick.isMajor && near(tick.position, position);
    });
}

// Qt Charts puts the line of the x axis at the bottom and that of the y axis at the left.
bool isAxisLine(const Line& line, const RectF& plot) {
    return near(line.position, line.isVertical ? plot.x : plot.bottom());
}

bool isChartLine(const DrawnPath& path, const PlacedPanel& placed, bool isAxis) {
    const auto line = edgeToEdge(path, placed.plot);
    if (!line) {
        return false;
    }
    return isAxis ? isAxisLine(*line, placed.plot)
                  : isMajorTick(line->isVertical ? placed.xTicks : placed.yTicks, line->position);
}

// The pen of the first line of the group that the chart is to draw; nothing: the figure shows none.
std::optional<QPen> penOf(const Drawing& drawing, const PlacedPanel& placed, std::string_view group,
                          bool isVertical) {
    for (const DrawnGroup& drawn : drawing.groups) {
        if (!drawn.id.starts_with(group)) {
            continue;
        }
        for (const DrawnElement& element : drawn.elements) {
            const auto* path = std::get_if<DrawnPath>(&element);
            if (path != nullptr && isChartLine(*path, placed, group == "axes") &&
                edgeToEdge(*path, placed.plot)->isVertical == isVertical) {
                return toQPen(*path->stroke);
            }
        }
    }
    return std::nullopt;
}

} // namespace

PanelChart::Lines PanelChart::linesOf(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing) {
    const auto axisLines = [&](const Axis& axis, const std::vector<PlacedTick>& ticks, bool isX) {
        AxisLines lines;
        lines.scale = axis.scale;
        lines.low = onScale(axis.scale, axis.low);
        lines.high = onScale(axis.scale, axis.high);
        lines.isReversed = axis.isReversed;
        for (const PlacedTick& tick : ticks) {
            if (tick.isMajor) {
                lines.ticks.push_back(onScale(axis.scale, tick.value));
            }
        }
        lines.grid = penOf(drawing, placed, "grid", isX); // of an axis across the lines stand upright
        lines.line = penOf(drawing, placed, "axes", !isX);
        return lines;
    };
    return {{0, 0, drawing.size.width, drawing.size.height},
            {placed.plot.x, placed.plot.y, placed.plot.width, placed.plot.height},
            axisLines(panel.x, placed.xTicks, true),
            axisLines(panel.y, placed.yTicks, false)};
}

QCategoryAxis* PanelChart::makeAxis(const AxisLines& lines) {
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // Texts are the layout's; the axis needs unlike names for its grid lines all the same.
    for (const double tick : lines.ticks) {
        axis->append(QString::number(axis->count()), tick);
    }
    axis->setRange(lines.low, lines.high);
    axis->setStartValue(lines.low);
    axis->setReverse(lines.isReversed);
    axis->setLabelsVisible(false);
    axis->setShadesVisible(false);
    axis->setGridLineVisible(lines.grid.has_value());
    if (lines.grid) {
        axis->setGridLinePen(*lines.grid);
    }
    axis->setLineVisible(lines.line.has_value());
    if (lines.line) {
        axis->setLinePen(*lines.line);
    }
    return axis;
}

PanelChart::PanelChart(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing)
    : m_lines(linesOf(placed, panel, drawing)) {
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setGeometry(m_lines.chart);

    auto* xAxis = makeAxis(m_lines.x);
    auto* yAxis = makeAxis(m_lines.y);
    addAxis(xAxis, Qt::AlignBottom);
    addAxis(yAxis, Qt::AlignLeft);
    // Without a series the axes have no domain and the chart maps nothing.
    auto* domain = new QLineSeries(this);
    domain->setVisible(false);
    addSeries(domain);
    domain->attachAxis(xAxis);
    domain->attachAxis(yAxis);
    setPlotArea(m_lines.plot);
    // Qt 6.4 moves only the series to a plot area set by hand; the axes follow the next layout.
    layout()->invalidate();
    layout()->activate();
}

bool PanelChart::isFor(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing) const {
    return m_lines == linesOf(placed, panel, drawing);
}

QPointF PanelChart::toUnits(PointF data) {
    return mapToPosition({onScale(m_lines.x.scale, data.x), onScale(m_lines.y.scale, data.y)});
}

PointF PanelChart::toData(QPointF units) {
    const QPointF value = mapToValue(units);
    return {offScale(m_lines.x.scale, value.x()), offScale(m_lines.y.scale, value.y())};
}

bool isDrawnByChart(const DrawnElement& element, std::string_view group, const PlacedPanel& placed) {
    const auto* path = std::get_if<DrawnPath>(&element);
    const bool isAxis = group.starts_with("axes");
    return path != nullptr && (isAxis || group.starts_with("grid")) && isChartLine(*path, placed, isAxis);
}

} // namespace frontierscope
