// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_hit_test.h"

#include <QGraphicsItem>

#include <array>
#include <optional>
#include <vector>

namespace frontierscope {

/// Rings around the selected points and the one under the pointer, with their error bars. It lies over the
/// scene of a figure, so that pointing at things repaints little.
class HighlightItem : public QGraphicsItem {
public:
    explicit HighlightItem(const PlacedFigure& placed);

    void setHovered(std::optional<PointRef> point);
    void setSelected(std::vector<PointRef> points);
    /// The points of a lab that is pointed at: thin rings.
    void setGroup(std::vector<PointRef> points);
    /// The frame of a label while it is dragged, units; nothing: none is.
    void setDraggedLabel(const std::optional<RectF>& box);

    /// The words of the note that is selected, units; nothing: none is.
    void setSelectedNote(const std::optional<RectF>& box);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// The parts of the scene that a point's ring and error bars take, units.
    [[nodiscard]] std::array<std::optional<QRectF>, 3> partsOf(PointRef ref) const;
    [[nodiscard]] bool isIn(const QRectF& exposed, PointRef ref) const;
    void updatePoint(const std::optional<PointRef>& ref);
    void updatePoints(const std::vector<PointRef>& points);
    void updateBox(const std::optional<RectF>& box);
    void paintErrorBars(QPainter& painter, PointRef ref) const;
    void paintFrame(QPainter& painter, const RectF& box) const;
    void paintRing(QPainter& painter, PointRef ref, double width, ColorRole::Kind role) const;

    const PlacedFigure& m_placed; ///< the view's, which outlives its scenes
    std::optional<PointRef> m_hovered;
    std::vector<PointRef> m_selected;
    std::vector<PointRef> m_group;
    std::optional<RectF> m_draggedLabel;
    std::optional<RectF> m_selectedNote;
};

} // namespace frontierscope
