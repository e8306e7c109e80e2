// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_scene.h"

#include "app/charts/drawing_item.h"
#include "app/charts/panel_chart.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace frontierscope {

namespace {

bool isChartGroup(const DrawnGroup& group) {
    return group.id == "grid" || group.id == "axes";
}

// What the charts don't draw of the groups [first, last).
std::vector<DrawnElement> remainingElements(std::vector<DrawnGroup>::const_iterator first,
                                            std::vector<DrawnGroup>::const_iterator last,
                                            const PlacedFigure& placed) {
    std::vector<DrawnElement> elements;
    for (; first != last; ++first) {
        std::copy_if(
            first->elements.begin(), first->elements.end(), std::back_inserter(elements),
            [&](const DrawnElement& element) { return !isDrawnByChart(element, first->id, placed); });
    }
    return elements;
}

} // namespace

FigureScene::FigureScene(const PlacedFigure& placed, const Drawing& drawing, TextStyle textStyle) {
    setItemIndexMethod(QGraphicsScene::NoIndex);
    setSceneRect(0, 0, drawing.size.width, drawing.size.height);
    if (drawing.background) {
        setBackgroundBrush(toQColor(*drawing.background));
    }
    const auto grid = std::find_if(drawing.groups.begin(), drawing.groups.end(), isChartGroup);
    addItem(
        new DrawingItem(drawing.size, remainingElements(drawing.groups.begin(), grid, placed), textStyle));
    for (std::size_t i = 0; i < placed.panels.size() && i < placed.figure.panels.size(); ++i) {
        m_charts.push_back(new PanelChart(placed.panels[i], placed.figure.panels[i], drawing));
        addItem(m_charts.back());
    }
    addItem(new DrawingItem(drawing.size, remainingElements(grid, drawing.groups.end(), placed), textStyle));
}

} // namespace frontierscope
