// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QGraphicsScene>

#include <vector>

namespace frontierscope {

class PanelChart;

/// How letters are painted: as filled outlines, which look the same whatever the desktop's smoothing, or as
/// text, which stays selectable in a PDF.
enum class TextStyle { outlines, text };

/// A placed figure as a scene, one unit a scene unit: per panel a chart that draws grid and axes and maps
/// data to units, and under and over it items that paint everything else of the figure's drawing. Window and
/// PDF show this scene, each builds its own; a PNG is painted from the same drawing. Needs a QApplication.
class FigureScene : public QGraphicsScene {
    Q_OBJECT

public:
    FigureScene(const PlacedFigure& placed, const Drawing& drawing,
                TextStyle textStyle = TextStyle::outlines);

    /// The charts, in the order of the panels.
    [[nodiscard]] const std::vector<PanelChart*>& charts() const { return m_charts; }

    /// Keeps what the items painted: a highlight that moves over the scene then costs no new painting.
    void cacheItems();

private:
    void addChart(const PlacedFigure& placed, const Drawing& drawing);

    std::vector<PanelChart*> m_charts; ///< owned by the scene
};

} // namespace frontierscope
