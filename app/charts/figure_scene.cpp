// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_scene.h"

#include "app/charts/drawing_item.h"
#include "app/charts/panel_chart.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace frontierscope {

FigureScene::FigureScene(const PlacedFigure& placed, const Drawing& drawing, TextStyle textStyle) {
    setItemIndexMethod(QGraphicsScene::NoIndex);
    setSceneRect(0, 0, drawing.size.width, drawing.size.height);
    if (drawing.background) {
        setBackgroundBrush(toQColor(*drawing.background));
    }
    // Groups between two charts share an item; a chart stands where its grid stands in the drawing.
    std::vector<DrawnElement> elements;
    const auto flush = [&] {
        if (!elements.empty()) {
            addItem(new DrawingItem(drawing.size, std::exchange(elements, {}), textStyle));
        }
    };
    for (const DrawnGroup& group : drawing.groups) {
        if (group.id.starts_with("grid") && m_charts.size() < placed.panels.size()) {
            flush();
            addChart(placed, drawing);
        }
        std::copy_if(group.elements.begin(), group.elements.end(), std::back_inserter(elements),
                     [&](const DrawnElement& element) { return !isDrawnByChart(element, group.id, placed); });
    }
    flush();
    while (m_charts.size() < placed.panels.size()) {
        addChart(placed, drawing); // a panel without grid still maps
    }
}

void FigureScene::addChart(const PlacedFigure& placed, const Drawing& drawing) {
    const std::size_t index = m_charts.size();
    m_charts.push_back(new PanelChart(placed.panels[index], placed.figure.panels[index], drawing));
    addItem(m_charts.back());
}

void FigureScene::cacheItems() {
    for (QGraphicsItem* item : items()) {
        if (dynamic_cast<DrawingItem*>(item) != nullptr) {
            item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
        }
    }
}

} // namespace frontierscope
