// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QGraphicsScene>

namespace frontierscope {

/// A placed figure as a scene, one unit a scene unit: per panel a QChart that draws grid and axes and maps
/// data to units, and above and below it items that paint the groups of the figure's drawing. Window, PNG and
/// PDF show this scene; each builds its own. Needs a QApplication.
class FigureScene : public QGraphicsScene {
public:
    enum class TextStyle { outlines, text }; ///< text: for PDF

    explicit FigureScene(const PlacedFigure& placed, TextStyle textStyle = TextStyle::outlines);
    FigureScene(const PlacedFigure& placed, const Drawing& drawing,
                TextStyle textStyle = TextStyle::outlines);

private:
    void addPanel(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing, double z);
};

} // namespace frontierscope
