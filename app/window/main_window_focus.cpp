// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of MainWindow by which the keyboard's focus goes through it.
#include "app/window/main_window.h"

#include "app/base/tab_order.h"
#include "app/panels/bottom_panel.h"
#include "app/panels/filter_panel.h"
#include "app/panels/model_table_view.h"
#include "app/panels/problems_panel.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/filter_bar.h"
#include "app/window/message_bar.h"
#include "app/window/tour_bar.h"

#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>

namespace frontierscope {

std::vector<WindowPart> MainWindow::parts() const {
    std::vector<WindowPart> parts = {{m_messageBar, nullptr},
                                     {m_tour, nullptr},
                                     {m_filterBar, nullptr},
                                     {m_filterPanel, nullptr},
                                     {m_charts, currentPage()->view()},
                                     {m_inspectorDock->widget(), nullptr}};
    if (m_bottom->isOpen()) {
        QWidget* table = m_table->view();
        parts.push_back({m_bottom, m_table->isVisible() ? table : m_problems});
    }
    return parts;
}

/// Whoever opens table or problems by a key goes on there, and comes back to the chart when closing them.
void MainWindow::showBottom(BottomPage page, bool isShown) {
    if (isShown) {
        m_bottom->open(page);
        parts().back().first->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && m_bottom->isAncestorOf(focus);
    m_bottom->close();
    if (hadFocus) {
        currentPage()->view()->setFocus(Qt::ShortcutFocusReason);
    }
}

/// Pages, their controls and the cards of fits are made and made anew all the time, so the order is put
/// right when it is needed.
bool MainWindow::focusNextPrevChild(bool isNext) {
    orderTabs(
        {m_messageBar, m_tour, m_filterBar, m_filterPanel, m_charts, m_inspectorDock->widget(), m_bottom});
    return QMainWindow::focusNextPrevChild(isNext);
}

} // namespace frontierscope
