// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QGraphicsScene>

#include <vector>

namespace frontierscope {

class DrawingItem;
class PanelChart;

/// How letters are painted: as filled outlines, which look the same whatever the desktop's smoothing; as
/// text, which stays selectable in a PDF; or, for the screen, as pictures of those outlines that are kept
/// from one painting to the next (ScreenInk), markers too.
enum class TextStyle { outlines, text, pictures };

/// A placed figure as a scene, one unit a scene unit: per panel a chart that draws grid and axes and maps
/// data to units, and under and over it items that paint everything else of the figure's drawing. Window and
/// PDF show this scene, each builds its own; a PNG is painted from the same drawing. Needs a QApplication.
class FigureScene : public QGraphicsScene {
    Q_OBJECT

public:
    /// Empty until a figure is shown.
    explicit FigureScene(TextStyle textStyle);
    FigureScene(const PlacedFigure& placed, Drawing drawing, TextStyle textStyle = TextStyle::outlines);

    /// What to do with a panel whose axes are no longer those of its chart. Making a chart takes as long as
    /// painting everything else: in a frame that a better one follows, an item draws the same lines.
    enum class NewCharts { make, waitFor };

    /// Shows another figure; charts whose panels have the same axes at the same place stay.
    void show(const PlacedFigure& placed, Drawing drawing, NewCharts newCharts = NewCharts::make);

    /// The charts, in the order of the panels; nullptr or hidden: not made yet.
    [[nodiscard]] const std::vector<PanelChart*>& charts() const { return m_charts; }

    /// Keeps what the items painted: a highlight that moves over the scene then costs no new painting.
    void cacheItems();

private:
    void updateCharts(const PlacedFigure& placed, const Drawing& drawing, NewCharts newCharts);
    void addDrawing(const PlacedFigure& placed, Drawing drawing);
    [[nodiscard]] bool hasChart(std::size_t panel) const;
    void putOnTop(QGraphicsItem* item);

    TextStyle m_textStyle;
    bool m_isCaching = false;
    double m_nextZ = 0;
    std::vector<PanelChart*> m_charts;    ///< owned by the scene
    std::vector<DrawingItem*> m_drawings; ///< owned by the scene
};

} // namespace frontierscope
