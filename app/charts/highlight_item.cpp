// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/highlight_item.h"

#include "app/charts/drawing_item.h"
#include "core/figure/theme.h"

#include <QPainter>
#include <QPen>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kRingGap = 3; // between marker and ring, units
constexpr double kRingWidth = 2.5;
constexpr double kThinRingWidth = 1.25;
constexpr double kCap = 5; // half the length of an error bar's end, units

} // namespace

HighlightItem::HighlightItem(const PlacedFigure& placed)
    : m_placed(placed) {
    setZValue(1000);
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption); // paint() is told what is to be painted
}

void HighlightItem::setHovered(std::optional<PointRef> point) {
    if (point != m_hovered) {
        updatePoint(m_hovered);
        m_hovered = point;
        updatePoint(m_hovered);
    }
}

void HighlightItem::setSelected(std::vector<PointRef> points) {
    if (points != m_selected) {
        updatePoints(m_selected);
        m_selected = std::move(points);
        updatePoints(m_selected);
    }
}

void HighlightItem::setGroup(std::vector<PointRef> points) {
    if (points != m_group) {
        updatePoints(m_group);
        m_group = std::move(points);
        updatePoints(m_group);
    }
}

void HighlightItem::setDraggedLabel(const std::optional<RectF>& box) {
    updateBox(m_draggedLabel);
    m_draggedLabel = box;
    updateBox(m_draggedLabel);
}

void HighlightItem::setSelectedNote(const std::optional<RectF>& box) {
    updateBox(m_selectedNote);
    m_selectedNote = box;
    updateBox(m_selectedNote);
}

std::array<std::optional<QRectF>, 3> HighlightItem::partsOf(PointRef ref) const {
    const PointMark& mark = pointMark(m_placed, ref);
    const PointF at = pointPosition(m_placed, ref);
    const double reach = m_placed.panels[ref.panel].markerSize / 2 + kRingGap + kRingWidth + 2;
    const RectF& plot = m_placed.panels[ref.panel].plot;
    std::array<std::optional<QRectF>, 3> parts;
    parts[0] = QRectF(at.x - reach, at.y - reach, 2 * reach, 2 * reach);
    if (mark.yLow && mark.yHigh) {
        parts[1] = QRectF(at.x - reach, plot.y - reach, 2 * reach, plot.height + 2 * reach);
    }
    if (mark.xLow && mark.xHigh) {
        parts[2] = QRectF(plot.x - reach, at.y - reach, plot.width + 2 * reach, 2 * reach);
    }
    return parts;
}

bool HighlightItem::isIn(const QRectF& exposed, PointRef ref) const {
    return std::ranges::any_of(partsOf(ref), [&exposed](const std::optional<QRectF>& part) {
        return part && part->intersects(exposed);
    });
}

/// Only what changes is painted anew: the whole chart would take most of a frame.
void HighlightItem::updatePoint(const std::optional<PointRef>& ref) {
    if (!ref) {
        return;
    }
    for (const auto& part : partsOf(*ref)) {
        if (part) {
            update(*part);
        }
    }
}

void HighlightItem::updatePoints(const std::vector<PointRef>& points) {
    constexpr std::size_t kMany = 20; // then one large part is painted sooner than many small ones
    if (points.size() > kMany) {
        update();
        return;
    }
    for (const PointRef ref : points) {
        updatePoint(ref);
    }
}

void HighlightItem::updateBox(const std::optional<RectF>& box) {
    if (box) {
        update(QRectF(box->x - 2, box->y - 2, box->width + 4, box->height + 4));
    }
}

QRectF HighlightItem::boundingRect() const {
    return {0, 0, m_placed.size.width, m_placed.size.height};
}

void HighlightItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) {
    const QRectF& exposed = option->exposedRect;
    for (const PointRef ref : m_group) {
        if (!isIn(exposed, ref)) {
            continue;
        }
        paintRing(*painter, ref, kThinRingWidth, ColorRole::Kind::ink);
    }
    for (const PointRef ref : m_selected) {
        if (!isIn(exposed, ref)) {
            continue;
        }
        paintErrorBars(*painter, ref);
        paintRing(*painter, ref, kRingWidth, ColorRole::Kind::accent);
    }
    if (m_hovered) {
        paintErrorBars(*painter, *m_hovered);
        paintRing(*painter, *m_hovered, kRingWidth, ColorRole::Kind::ink);
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

void HighlightItem::paintRing(QPainter& painter, PointRef ref, double width, ColorRole::Kind role) const {
    const PointF at = pointPosition(m_placed, ref);
    const double radius = m_placed.panels[ref.panel].markerSize / 2 + kRingGap;
    const ThemeName theme = m_placed.figure.spec.theme;
    painter.setBrush(Qt::NoBrush);
    // A rim of the background's colour parts the ring from lines and markers behind it.
    painter.setPen(QPen(toQColor(themeColor(theme, {ColorRole::Kind::background})), width + 2));
    painter.drawEllipse(QPointF(at.x, at.y), radius, radius);
    painter.setPen(QPen(toQColor(themeColor(theme, {role})), width));
    painter.drawEllipse(QPointF(at.x, at.y), radius, radius);
}

} // namespace frontierscope
