// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/chart_accessible.h"

#include "app/charts/chart_view.h"
#include "app/charts/point_accessible.h"

#include <algorithm>
#include <tuple>

namespace frontierscope {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object) {
    auto* view = className == QLatin1String(ChartView::staticMetaObject.className())
                     ? qobject_cast<ChartView*>(object)
                     : nullptr;
    return view == nullptr ? nullptr : new ChartAccessible(*view);
}

QString idAt(const PlacedFigure& figure, PointRef ref) {
    return QString::fromStdString(pointMark(figure, ref).id);
}

/// From left to right, panel by panel; of points above each other the upper one first.
std::vector<PointRef> readingOrder(const PlacedFigure& figure) {
    std::vector<PointRef> order;
    for (std::size_t panel = 0; panel < figure.figure.panels.size(); ++panel) {
        for (std::size_t point = 0; point < figure.figure.panels[panel].points.size(); ++point) {
            order.push_back({panel, point});
        }
    }
    std::ranges::stable_sort(order, {}, [&](PointRef ref) {
        const PointF at = pointPosition(figure, ref);
        return std::tuple(ref.panel, at.x, at.y);
    });
    return order;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView& view)
    : QAccessibleWidget(&view, QAccessible::Chart)
    , m_view(view) {}

ChartAccessible::~ChartAccessible() {
    for (const auto& [id, point] : m_points) {
        QAccessible::deleteAccessibleInterface(point);
    }
}

void ChartAccessible::install() {
    QAccessible::installFactory(makeInterface);
}

ChartAccessible* ChartAccessible::of(ChartView& view) {
    return dynamic_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(&view));
}

void ChartAccessible::tellPointsChanged(ChartView& view) {
    ChartAccessible* chart = of(view);
    if (chart == nullptr) {
        return;
    }
    chart->m_isOrderStale = true;
    std::erase_if(chart->m_points, [&](const auto& entry) {
        const bool isGone = !findPoint(view.figure(), entry.first.toStdString());
        if (isGone) {
            QAccessible::deleteAccessibleInterface(entry.second);
        }
        return isGone;
    });
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&view, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartAccessible::tellSelectionChanged(ChartView& view) {
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&view, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    }
}

void ChartAccessible::tellWalked(ChartView& view) {
    const ChartAccessible* chart = of(view);
    const int index = chart == nullptr ? -1 : chart->indexOfPoint(view.hoveredId());
    if (index >= 0) {
        QAccessibleEvent event(&view, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

const std::vector<PointRef>& ChartAccessible::order() const {
    if (m_isOrderStale) {
        m_order = readingOrder(m_view.figure());
        m_isOrderStale = false;
    }
    return m_order;
}

int ChartAccessible::childCount() const {
    return static_cast<int>(order().size());
}

QAccessibleInterface* ChartAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const QString id = idAt(m_view.figure(), order()[static_cast<std::size_t>(index)]);
    const auto known = m_points.find(id);
    if (known != m_points.end()) {
        return QAccessible::accessibleInterface(known->second);
    }
    auto* point = new PointAccessible(m_view, id);
    m_points[id] = QAccessible::registerAccessibleInterface(point); // which owns it
    return point;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* point = dynamic_cast<const PointAccessible*>(child);
    return point == nullptr ? -1 : indexOfPoint(point->id());
}

int ChartAccessible::indexOfPoint(const QString& id) const {
    const auto ref = findPoint(m_view.figure(), id.toStdString());
    const auto place = ref ? std::ranges::find(order(), *ref) : order().end();
    return place == order().end() ? -1 : static_cast<int>(place - order().begin());
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const {
    const QPoint at = m_view.viewport()->mapFromGlobal(QPoint(x, y));
    return m_view.viewport()->rect().contains(at) ? child(indexOfPoint(m_view.placeAt(at).pointId)) : nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const {
    if (!m_view.hasFocus()) {
        return nullptr;
    }
    QAccessibleInterface* point = child(indexOfPoint(m_view.hoveredId()));
    return point != nullptr ? point : QAccessible::queryAccessibleInterface(&m_view);
}

} // namespace frontierscope
