// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure_scene.h"
#include "core/figure/drawing.h"

#include <QGraphicsItem>
#include <QPainterPath>

#include <vector>

namespace frontierscope {

/// Paints groups of a drawing, all their elements in one item.
class DrawingItem : public QGraphicsItem {
public:
    struct TextOutline {
        QPainterPath whole;                ///< for the halo; empty without one
        std::vector<QPainterPath> letters; ///< what is filled
    };

    DrawingItem(const FigureSize& size, std::vector<DrawnElement> elements, TextStyle textStyle);

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintText(QPainter& painter, const DrawnText& text, std::size_t index) const;

    QRectF m_bounds;
    std::vector<DrawnElement> m_elements;
    TextStyle m_textStyle;
    std::vector<TextOutline> m_outlines; ///< of the texts, in their order; for TextStyle::outlines
};

[[nodiscard]] QColor toQColor(Rgb color, double opacity = 1);
[[nodiscard]] QPen toQPen(const Stroke& stroke);
void paintMarker(QPainter& painter, const DrawnMarker& marker);
[[nodiscard]] QPainterPath markerPath(const DrawnMarker& marker);

} // namespace frontierscope
