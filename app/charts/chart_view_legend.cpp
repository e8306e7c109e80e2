// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The legend of the chart view: its entries for labs are buttons.

#include "app/charts/chart_view.h"
#include "core/figure/model_mark.h"

#include <QApplication>

namespace frontierscope {

/// Rings what an entry stands for; whether it can be clicked.
bool ChartView::pointAtLegend(PointF units) {
    const auto index = legendEntryAt(m_figure, units);
    const LegendEntry* entry = index ? &m_figure.figure.legend[*index] : nullptr;
    setHoveredOrganization(entry == nullptr ? QString() : QString::fromStdString(entry->organization));
    return entry != nullptr && (isOtherLabs(*entry) || !entry->organization.empty());
}

/// Whether there is an entry; the click counts when no second one follows.
bool ChartView::clickLegend(PointF units) {
    const auto index = legendEntryAt(m_figure, units);
    if (!index) {
        return false;
    }
    const LegendEntry& entry = m_figure.figure.legend[*index];
    m_isOtherLabsClicked = isOtherLabs(entry);
    m_clickedOrganization = QString::fromStdString(entry.organization);
    if (m_isOtherLabsClicked || !m_clickedOrganization.isEmpty()) {
        m_legendTimer.start(QApplication::doubleClickInterval());
    }
    return true;
}

void ChartView::tellLegendClick() {
    if (m_isOtherLabsClicked) {
        emit otherLabsClicked();
    } else {
        emit legendClicked(m_clickedOrganization);
    }
}

bool ChartView::doubleClickLegend(PointF units) {
    const auto index = legendEntryAt(m_figure, units);
    if (!index) {
        return false;
    }
    m_legendTimer.stop();
    const LegendEntry& entry = m_figure.figure.legend[*index];
    if (isOtherLabs(entry)) {
        emit otherLabsDoubleClicked();
    } else if (!entry.organization.empty()) {
        emit legendDoubleClicked(QString::fromStdString(entry.organization));
    }
    return true;
}

} // namespace frontierscope
