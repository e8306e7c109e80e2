// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/highlight_item.h"

#include "app/charts/drawing_item.h"
#include "core/figure/theme.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kRingGap = 3; // between marker and ring, units
constexpr double kRingWidth = 2.5;
constexpr double kCap = 5; // half the length of an error bar's end, units

} // namespace

HighlightItem::HighlightItem(const PlacedFigure& placed)
    : m_placed(placed) {
    setZValue(1000);
}

void HighlightItem::setHovered(std::optional<PointRef> point) {
    m_hovered = point;
    update();
}

void HighlightItem::setSelected(std::vector<PointRef> points) {
    m_selected = std::move(points);
    update();
}

void HighlightItem::setDraggedLabel(const std::optional<RectF>& box) {
    m_draggedLabel = box;
    update();
}

void HighlightItem::setSelectedNote(const std::optional<RectF>& box) {
    m_selectedNote = box;
    update();
}

QRectF HighlightItem::boundingRect() const {
    return {0, 0, m_placed.size.width, m_placed.size.height};
}

void HighlightItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                          QWidget* /*widget*/) {
    for (const PointRef ref : m_selected) {
        paintErrorBars(*painter, ref);
        paintRing(*painter, ref, true);
    }
    if (m_hovered) {
        paintErrorBars(*painter, *m_hovered);
        paintRing(*painter, *m_hovered, false);
    }
    for (const auto& box : {m_selectedNote, m_draggedLabel}) {
        if (box) {
            paintFrame(*painter, *box);
        }
    }
}

void HighlightItem::paintFrame(QPainter& painter, const RectF& box) const {
    const Rgb accent = themeColor(m_placed.figure.spec.theme, {ColorRole::Kind::accent});
    painter.setBrush(toQColor(accent, 0.15));
    painter.setPen(QPen(toQColor(accent), 1.5, Qt::DashLine));
    painter.drawRect(QRectF(box.x, box.y, box.width, box.height));
}

void HighlightItem::paintErrorBars(QPainter& painter, PointRef ref) const {
    const PointMark& mark = pointMark(m_placed, ref);
    const PlacedPanel& place = m_placed.panels[ref.panel];
    const Panel& panel = m_placed.figure.panels[ref.panel];
    const Rgb ink = themeColor(m_placed.figure.spec.theme, mark.color);
    painter.setPen(QPen(toQColor(ink), 1.5));
    const RectF& plot = place.plot;
    if (mark.yLow && mark.yHigh) {
        const double x = place.toUnits(panel, {mark.x, mark.y}).x;
        const double low = std::clamp(place.toUnits(panel, {mark.x, *mark.yLow}).y, plot.y, plot.bottom());
        const double high = std::clamp(place.toUnits(panel, {mark.x, *mark.yHigh}).y, plot.y, plot.bottom());
        painter.drawLine(QPointF(x, low), QPointF(x, high));
        painter.drawLine(QPointF(x - kCap, low), QPointF(x + kCap, low));
        painter.drawLine(QPointF(x - kCap, high), QPointF(x + kCap, high));
    }
    if (mark.xLow && mark.xHigh) {
        const double y = place.toUnits(panel, {mark.x, mark.y}).y;
        const double low = std::clamp(place.toUnits(panel, {*mark.xLow, mark.y}).x, plot.x, plot.right());
        const double high = std::clamp(place.toUnits(panel, {*mark.xHigh, mark.y}).x, plot.x, plot.right());
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        painter.drawLine(QPointF(low, y - kCap), QPointF(low, y + kCap));
        painter.drawLine(QPointF(high, y - kCap), QPointF(high, y + kCap));
    }
}

void HighlightItem::paintRing(QPainter& painter, PointRef ref, bool isSelected) const {
    const PointF at = pointPosition(m_placed, ref);
    const double radius = m_placed.panels[ref.panel].markerSize / 2 + kRingGap;
    const auto role = isSelected ? ColorRole::Kind::accent : ColorRole::Kind::ink;
    const ThemeName theme = m_placed.figure.spec.theme;
    painter.setBrush(Qt::NoBrush);
    // A rim of the background's colour parts the ring from lines and markers behind it.
    painter.setPen(QPen(toQColor(themeColor(theme, {ColorRole::Kind::background})), kRingWidth + 2));
    painter.drawEllipse(QPointF(at.x, at.y), radius, radius);
    painter.setPen(QPen(toQColor(themeColor(theme, {role})), kRingWidth));
    painter.drawEllipse(QPointF(at.x, at.y), radius, radius);
}

} // namespace frontierscope
