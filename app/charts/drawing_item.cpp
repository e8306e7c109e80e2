// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/drawing_item.h"

#include "app/charts/figure_fonts.h"
#include "app/charts/screen_ink.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

QPolygonF toPolygon(const std::vector<PointF>& points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const PointF& point : points) {
        polygon.append({point.x, point.y});
    }
    return polygon;
}

void setInk(QPainter& painter, const std::optional<Stroke>& stroke, const std::optional<Fill>& fill) {
    painter.setPen(stroke ? toQPen(*stroke) : QPen(Qt::NoPen));
    painter.setBrush(fill ? QBrush(toQColor(fill->color, fill->opacity)) : QBrush(Qt::NoBrush));
}

void paintPath(QPainter& painter, const DrawnPath& path) {
    setInk(painter, path.stroke, path.fill);
    const QPolygonF polygon = toPolygon(path.points);
    if (path.isClosed) {
        painter.drawPolygon(polygon);
        return;
    }
    if (path.fill) {
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(polygon);
        setInk(painter, path.stroke, std::nullopt);
    }
    painter.drawPolyline(polygon);
}

void paintOutline(QPainter& painter, const DrawnText& text, const DrawingItem::TextOutline& outline) {
    if (text.halo) {
        const QPen halo(toQColor(*text.halo), haloWidth(text.px), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(outline.whole, halo);
    }
    const QColor color = toQColor(text.color);
    for (const QPainterPath& letter : outline.letters) {
        painter.fillPath(letter, color);
    }
}

} // namespace

QColor toQColor(Rgb color, double opacity) {
    QColor result(color.r, color.g, color.b);
    result.setAlphaF(static_cast<float>(opacity));
    return result;
}

QPen toQPen(const Stroke& stroke) {
    QPen pen(toQColor(stroke.color, stroke.opacity), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dashes;
    for (const double length : dashPattern(stroke)) {
        dashes.append(length / stroke.width); // QPen counts in line widths
    }
    if (!dashes.empty()) {
        pen.setDashPattern(dashes);
    }
    return pen;
}

void paintMarker(QPainter& painter, const DrawnMarker& marker) {
    setInk(painter, marker.stroke, marker.fill);
    if (marker.shape == MarkerShape::circle) {
        painter.drawEllipse(QPointF(marker.center.x, marker.center.y), marker.size / 2, marker.size / 2);
    } else {
        painter.drawPolygon(toPolygon(markerCorners(marker)));
    }
}

QPainterPath markerPath(const DrawnMarker& marker) {
    QPainterPath path;
    if (marker.shape == MarkerShape::circle) {
        path.addEllipse(QPointF(marker.center.x, marker.center.y), marker.size / 2, marker.size / 2);
    } else {
        path.addPolygon(toPolygon(markerCorners(marker)));
        path.closeSubpath();
    }
    return path;
}

DrawingItem::DrawingItem(const FigureSize& size, std::vector<DrawnElement> elements, TextStyle textStyle)
    : m_bounds(0, 0, size.width, size.height)
    , m_elements(std::move(elements))
    , m_textStyle(textStyle) {
    if (textStyle != TextStyle::outlines) {
        return;
    }
    for (const DrawnElement& element : m_elements) {
        if (const auto* text = std::get_if<DrawnText>(&element)) {
            m_outlines.push_back(
                {text->halo ? figureTextOutline(*text) : QPainterPath(), figureTextLetters(*text)});
        }
    }
}

void DrawingItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    const bool isOfPictures = m_textStyle == TextStyle::pictures;
    std::size_t textIndex = 0;
    for (const DrawnElement& element : m_elements) {
        if (const auto* path = std::get_if<DrawnPath>(&element)) {
            paintPath(*painter, *path);
        } else if (const auto* marker = std::get_if<DrawnMarker>(&element)) {
            if (!isOfPictures || !ScreenInk::shared().paintMarker(*painter, *marker)) {
                paintMarker(*painter, *marker);
            }
        } else if (const auto* text = std::get_if<DrawnText>(&element)) {
            paintText(*painter, *text, textIndex++);
        }
    }
}

void DrawingItem::paintText(QPainter& painter, const DrawnText& text, std::size_t index) const {
    switch (m_textStyle) {
    case TextStyle::outlines:
        paintOutline(painter, text, m_outlines[index]);
        return;
    case TextStyle::text:
        paintFigureText(painter, text);
        return;
    case TextStyle::pictures:
        if (!ScreenInk::shared().paintText(painter, text)) {
            paintOutline(painter, text,
                         {text.halo ? figureTextOutline(text) : QPainterPath(), figureTextLetters(text)});
        }
        return;
    }
}

} // namespace frontierscope
