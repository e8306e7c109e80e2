// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_hit_test.h"

#include <QAccessibleWidget>

#include <map>
#include <vector>

namespace frontierscope {

class ChartView;

/// The chart as assistive technology sees it: a chart with the figure's title as name and its written summary
/// as description, whose children are its points from left to right, panel by panel. The child that the arrow
/// keys have walked to has the focus.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(ChartView& view);
    ~ChartAccessible() override;

    /// Makes Qt use this class for every ChartView; more than once does no harm.
    static void install();
    /// The view shows other points, or others of them are selected.
    static void tellPointsChanged(ChartView& view);
    static void tellSelectionChanged(ChartView& view);
    /// The keys have walked to the view's hovered point.
    static void tellWalked(ChartView& view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    /// Place of a point in reading order; -1: the figure doesn't show it.
    [[nodiscard]] int indexOfPoint(const QString& id) const;

private:
    [[nodiscard]] static ChartAccessible* of(ChartView& view);
    [[nodiscard]] const std::vector<PointRef>& order() const;

    ChartView& m_view;
    mutable std::vector<PointRef> m_order; ///< made when asked for
    mutable bool m_isOrderStale = true;
    mutable std::map<QString, QAccessible::Id>
        m_points; ///< interfaces that were asked for, by id of the point
};

} // namespace frontierscope
