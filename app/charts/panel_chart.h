// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/drawing.h"
#include "core/figure/placed_figure.h"

#include <QChart>
#include <QPen>

#include <optional>
#include <string_view>
#include <vector>

class QCategoryAxis;

namespace frontierscope {

/// The chart of one panel: Qt Charts draws its grid and its axis lines exactly where the layout placed them,
/// and maps between data and units. Texts, marks and legend are not its business.
class PanelChart : public QChart {
    Q_OBJECT

public:
    PanelChart(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing);

    /// True if a chart made for this panel would be this one: it can stay, which is far cheaper than a new
    /// one.
    [[nodiscard]] bool isFor(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing) const;

    /// Data to scene units and back; log axes take and give data, not logarithms.
    [[nodiscard]] QPointF toUnits(PointF data);
    [[nodiscard]] PointF toData(QPointF units);

private:
    /// What the chart knows of an axis; values as Qt Charts sees them: of a log axis the logarithms.
    struct AxisLines {
        AxisScale scale = AxisScale::linear;
        double low = 0, high = 1;
        bool isReversed = false;
        std::vector<double> ticks;
        std::optional<QPen> grid, line; ///< nothing: the figure shows none
        friend bool operator==(const AxisLines&, const AxisLines&) = default;
    };
    struct Lines {
        QRectF chart, plot;
        AxisLines x, y;
        friend bool operator==(const Lines&, const Lines&) = default;
    };
    [[nodiscard]] static Lines linesOf(const PlacedPanel& placed, const Panel& panel, const Drawing& drawing);
    [[nodiscard]] static QCategoryAxis* makeAxis(const AxisLines& lines);

    Lines m_lines;
};

/// Whether an element is a line that the chart of a panel draws: in the group "grid" a major grid line from
/// edge to edge, in the group "axes" the line of an axis.
[[nodiscard]] bool isDrawnByChart(const DrawnElement& element, std::string_view group,
                                  const PlacedPanel& placed);

} // namespace frontierscope
