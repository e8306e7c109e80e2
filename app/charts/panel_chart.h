// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QChart>

#include <string_view>

namespace frontierscope {

/// The chart of one panel: Qt Charts draws its grid and its axis lines exactly where the layout placed them,
/// and maps between data and units. Texts, marks and legend are not its business.
class PanelChart : public QChart {
    Q_OBJECT

public:
    PanelChart(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing);

    /// Data to scene units and back; log axes take and give data, not logarithms.
    [[nodiscard]] QPointF toUnits(PointF data);
    [[nodiscard]] PointF toData(QPointF units);

private:
    AxisScale m_xScale, m_yScale;
};

/// Whether an element is a line that the chart of one of the panels draws: in the group "grid" a major grid
/// line from edge to edge, in the group "axes" the line of an axis.
[[nodiscard]] bool isDrawnByChart(const DrawnElement& element, std::string_view group,
                                  const PlacedFigure& placed);

} // namespace frontierscope
