// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MainWindow remembers from one start to the next.
#include "app/window/main_window.h"

#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/charts/chart_view.h"
#include "app/panels/bottom_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace frontierscope {

namespace {

/// Whether the bytes are what Qt writes for a window's place: a number of four bytes says so.
bool isGeometry(const QByteArray& bytes) {
    return bytes.startsWith(QByteArray::fromHex("01d9d0cb"));
}

} // namespace

WindowState MainWindow::state() const {
    WindowState state;
    state.source = m_files->source();
    for (int index = 0; index < m_charts->count(); ++index) {
        const auto* page = qobject_cast<const ChartPage*>(m_charts->widget(index));
        const QString id = toQString(
            std::string_view(m_document.figures()[static_cast<std::size_t>(page->figureIndex())].id));
        if (index == m_charts->currentIndex()) {
            state.figure = id;
            state.isPage = page->view()->mode() == ChartView::Mode::page;
        }
        if (page->ranges() != ViewRanges()) {
            state.views[id] = page->ranges();
        }
    }
    state.isFilterWanted = m_isFilterWanted;
    state.bottomPage = m_bottom->isOpen() ? m_bottom->tabBar()->currentIndex() : -1;
    state.bottomHeight = m_bottom->isOpen() ? m_bottomDock->height() : 0;
    state.geometry = saveGeometry();
    state.docks = saveState();
    state.screen = screen()->name();
    return state;
}

QStringList MainWindow::useState(const WindowState& state) {
    QStringList notes;
    m_files->startNew();
    if (!state.source.isEmpty() && !m_files->openSource(state.source)) {
        notes << tr("%1 can't be opened any more; the shipped dataset is open instead.").arg(state.source);
    }
    showView(state);
    // Qt takes back a size from a screen of the same size only; on another one the usual size is as good.
    if (!state.geometry.isEmpty() && !restoreGeometry(state.geometry) && !isGeometry(state.geometry)) {
        notes << tr("The size of the window could not be restored.");
    }
    keepOnScreen(state.screen, notes);
    if (!state.docks.isEmpty() && !restoreState(state.docks)) {
        notes << tr("The places of the panels could not be restored; they are the usual ones.");
    }
    m_isFilterWanted = state.isFilterWanted;
    updateFilterPlace();
    if (state.bottomPage >= 0) {
        m_bottom->open(std::clamp<int>(state.bottomPage, tablePage, problemsPage));
        resizeDocks({m_bottomDock}, {std::max(state.bottomHeight, m_bottom->minimumHeight())}, Qt::Vertical);
    } else {
        m_bottom->close();
    }
    return notes;
}

void MainWindow::showView(const WindowState& state) {
    for (int index = 0; index < m_charts->count(); ++index) {
        auto* page = qobject_cast<ChartPage*>(m_charts->widget(index));
        const QString id = toQString(
            std::string_view(m_document.figures()[static_cast<std::size_t>(page->figureIndex())].id));
        if (const auto view = state.views.find(id); view != state.views.end()) {
            page->setRanges(view->second);
        }
        if (id == state.figure) {
            m_charts->setCurrentIndex(index);
        }
    }
    if (state.isPage && currentPage() != nullptr) {
        currentPage()->setPageMode(true);
        m_actions[ActionId::pageMode]->setChecked(true);
    }
}

/// A window on a screen that is not there any more would be out of reach.
void MainWindow::keepOnScreen(const QString& screenName, QStringList& notes) {
    const auto screens = QGuiApplication::screens();
    const bool isThere = screenName.isEmpty() || std::ranges::any_of(screens, [&](const QScreen* screen) {
                             return screen->name() == screenName;
                         });
    const bool isReachable = std::ranges::any_of(screens, [this](const QScreen* screen) {
        const QRect shared = screen->availableGeometry().intersected(geometry());
        return shared.width() >= 100 && shared.height() >= 100;
    });
    if (isThere && isReachable) {
        return;
    }
    const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
    resize(size().boundedTo(available.size()));
    move(available.center() - rect().center());
    notes << tr("The screen that the window was on is not there; the window has moved to this one.");
}

} // namespace frontierscope
