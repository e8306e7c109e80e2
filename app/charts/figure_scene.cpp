// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_scene.h"

#include "app/charts/drawing_item.h"
#include "app/charts/panel_chart.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace frontierscope {

FigureScene::FigureScene(TextStyle textStyle)
    : m_textStyle(textStyle) {
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

FigureScene::FigureScene(const PlacedFigure& placed, Drawing drawing, TextStyle textStyle)
    : FigureScene(textStyle) {
    show(placed, std::move(drawing));
}

void FigureScene::show(const PlacedFigure& placed, Drawing drawing, NewCharts newCharts) {
    setSceneRect(0, 0, drawing.size.width, drawing.size.height);
    setBackgroundBrush(drawing.background ? QBrush(toQColor(*drawing.background)) : QBrush());
    qDeleteAll(std::exchange(m_drawings, {}));
    updateCharts(placed, drawing, newCharts);
    addDrawing(placed, std::move(drawing));
}

void FigureScene::updateCharts(const PlacedFigure& placed, const Drawing& drawing, NewCharts newCharts) {
    const std::size_t count = placed.panels.size();
    while (m_charts.size() > count) {
        delete m_charts.back();
        m_charts.pop_back();
    }
    m_charts.resize(count, nullptr);
    for (std::size_t i = 0; i < count; ++i) {
        PanelChart*& chart = m_charts[i];
        const bool fits =
            chart != nullptr && chart->isFor(placed.panels[i], placed.figure.panels[i], drawing);
        if (!fits && newCharts == NewCharts::make) {
            delete chart;
            chart = new PanelChart(placed.panels[i], placed.figure.panels[i], drawing);
            addItem(chart);
        } else if (chart != nullptr) {
            chart->setVisible(fits); // the next figure may have these axes again
        }
    }
}

bool FigureScene::hasChart(std::size_t panel) const {
    return m_charts[panel] != nullptr && m_charts[panel]->isVisible();
}

/// Groups between two charts share an item; a chart stands where its grid stands in the drawing.
void FigureScene::addDrawing(const PlacedFigure& placed, Drawing drawing) {
    m_nextZ = 0;
    std::vector<DrawnElement> elements;
    const auto flush = [&] {
        if (!elements.empty()) {
            m_drawings.push_back(new DrawingItem(drawing.size, std::exchange(elements, {}), m_textStyle));
            addItem(m_drawings.back());
            putOnTop(m_drawings.back());
        }
    };
    const auto isDrawnByCharts = [&](const DrawnElement& element, const std::string& group) {
        for (std::size_t i = 0; i < m_charts.size(); ++i) {
            if (hasChart(i) && isDrawnByChart(element, group, placed.panels[i])) {
                return true;
            }
        }
        return false;
    };
    std::size_t panel = 0;
    const auto passChart = [&] {
        if (hasChart(panel)) {
            flush();
            putOnTop(m_charts[panel]);
        }
        ++panel;
    };
    for (DrawnGroup& group : drawing.groups) {
        if (group.id.starts_with("grid") && panel < m_charts.size()) {
            passChart();
        }
        elements.reserve(elements.size() + group.elements.size());
        std::copy_if(std::make_move_iterator(group.elements.begin()),
                     std::make_move_iterator(group.elements.end()), std::back_inserter(elements),
                     [&](const DrawnElement& element) { return !isDrawnByCharts(element, group.id); });
    }
    flush();
    while (panel < m_charts.size()) {
        passChart(); // a panel without grid still maps
    }
    if (m_isCaching) {
        cacheItems();
    }
}

/// Items that stay while others come and go need their order said.
void FigureScene::putOnTop(QGraphicsItem* item) {
    item->setZValue(m_nextZ++);
}

void FigureScene::cacheItems() {
    m_isCaching = true;
    for (DrawingItem* item : m_drawings) {
        item->setCacheMode(QGraphicsItem::DeviceCoordinateCache);
    }
}

} // namespace frontierscope
