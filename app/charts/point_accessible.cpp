// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/point_accessible.h"

#include "app/charts/chart_accessible.h"
#include "app/charts/chart_view.h"

#include <QCoreApplication>
#include <QWindow>

#include <utility>

namespace frontierscope {

namespace {

constexpr int kMarkerPx = 12;

QString nameOf(const PointMark& mark) {
    QStringList parts{QString::fromStdString(mark.name)};
    for (const CardLine& line : mark.card.lines()) {
        parts << QString::fromStdString(line.label + ": " + line.text);
    }
    if (mark.isOnFrontier) {
        parts << QCoreApplication::translate("PointAccessible", "on the frontier");
    }
    if (mark.isHollow) {
        parts << QCoreApplication::translate("PointAccessible", "an estimate");
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

PointAccessible::PointAccessible(ChartView& view, QString id)
    : m_view(&view)
    , m_id(std::move(id)) {}

std::optional<PointRef> PointAccessible::ref() const {
    return m_view == nullptr ? std::nullopt : findPoint(m_view->figure(), m_id.toStdString());
}

bool PointAccessible::isValid() const {
    return ref().has_value();
}

QWindow* PointAccessible::window() const {
    return m_view == nullptr ? nullptr : m_view->window()->windowHandle();
}

QAccessibleInterface* PointAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(m_view);
}

QString PointAccessible::text(QAccessible::Text which) const {
    const auto at = ref();
    if (!at) {
        return {};
    }
    if (which == QAccessible::Name) {
        return nameOf(pointMark(m_view->figure(), *at));
    }
    if (which == QAccessible::Description) {
        const auto* chart = static_cast<ChartAccessible*>(parent());
        return QCoreApplication::translate("PointAccessible", "Point %1 of %2")
            .arg(chart->indexOfPoint(m_id) + 1)
            .arg(chart->childCount());
    }
    return {};
}

QRect PointAccessible::rect() const {
    const auto at = m_view == nullptr ? std::nullopt : m_view->viewportPosition(m_id);
    if (!at) {
        return {};
    }
    QRect marker(0, 0, kMarkerPx, kMarkerPx);
    marker.moveCenter(m_view->viewport()->mapToGlobal(*at));
    return marker;
}

QAccessible::State PointAccessible::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.multiSelectable = true;
    state.readOnly = true;
    state.selected = m_view->selectedIds().contains(m_id);
    state.focused = m_view->hasFocus() && m_view->hoveredId() == m_id;
    state.invisible = !m_view->isVisible();
    return state;
}

void* PointAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList PointAccessible::actionNames() const {
    return {pressAction(), setFocusAction()};
}

void PointAccessible::doAction(const QString& name) {
    if (!isValid()) {
        return;
    }
    if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setHoveredId(m_id);
        ChartAccessible::tellWalked(*m_view);
    } else if (name == pressAction()) { // as Enter does
        m_view->setSelectedIds({m_id});
        emit m_view->selectionChanged({m_id});
        emit m_view->pointActivated(m_id);
    }
}

} // namespace frontierscope
