// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/exchange/data_exchange.h"
#include "app/panels/bottom_panel.h"
#include "app/panels/filter_panel.h"
#include "app/panels/fit_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/problems_panel.h"
#include "app/panels/table_panel.h"
#include "app/window/autosave.h"
#include "app/window/chart_context_menu.h"
#include "app/window/chart_menu.h"
#include "app/window/chart_page.h"
#include "app/window/dialog_help.h"
#include "app/window/document_files.h"
#include "app/window/dropped_files.h"
#include "app/window/elided_label.h"
#include "app/window/figure_sentences.h"
#include "app/window/figure_titles.h"
#include "app/window/filter_bar.h"
#include "app/window/fit_menu.h"
#include "app/window/help_window.h"
#include "app/window/inspector_column.h"
#include "app/window/interface_theme.h"
#include "app/window/message_bar.h"
#include "app/window/tour_bar.h"
#include "app/window/window_menus.h"
#include "core/figure/build_figure.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr int kCompactWidth = 1200; ///< below, the filter is a bar
constexpr int kFilterWidth = 264;
constexpr int kInspectorWidth = 330;

} // namespace

MainWindow::MainWindow(InterfaceTheme& theme)
    : m_theme(theme)
    , m_files(new DocumentFiles(m_document, this))
    , m_exchange(new DataExchange(m_document, this))
    , m_autosave(new Autosave(m_document, this))
    , m_chartMenu(new ChartMenu(m_filter, m_selection, this))
    , m_menus(new WindowMenus(*this, m_actions, *m_document.undoStack(), theme, *m_chartMenu))
    , m_charts(new QTabWidget(this))
    , m_messageBar(new MessageBar(this))
    , m_tour(new TourBar(m_document, *m_files, m_selection, *m_charts, this))
    , m_filterBar(new FilterBar(this))
    , m_filterPanel(new FilterPanel(m_filter, m_selection, this))
    , m_inspector(new InspectorPanel(m_filter, m_selection, this))
    , m_fits(new FitPanel(m_filter, this))
    , m_bottom(new BottomPanel(this))
    , m_table(new TablePanel(m_filter, m_selection, this))
    , m_problems(new ProblemsPanel(m_document, this))
    , m_status(new ElidedLabel(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    new DialogHelp(*this);
    buildLayout();
    connectDocument();
    connectExchange();
    connectActions();
    connectPanels();
    restoreLayout();
    retranslate();
}

MainWindow::~MainWindow() {
    // The parts go one by one from here on; a window that still shows is closed on the way, which hides
    // docks.
    disconnect(&m_document, nullptr, this, nullptr);
    disconnect(m_filterDock, nullptr, this, nullptr);
    hide(); // a cell that is being edited gives its text to the document, which goes before the widgets do
}

void MainWindow::buildLayout() {
    m_charts->setDocumentMode(true);
    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_tour);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_charts, 1);
    setCentralWidget(center);
    m_bottom->addPage(m_table);
    m_bottom->addPage(m_problems);
    m_filterDock = addDock("filterDock", Qt::LeftDockWidgetArea, m_filterPanel);
    m_inspectorDock = addDock("inspectorDock", Qt::RightDockWidgetArea,
                              new InspectorColumn(m_inspector, m_fits, m_selection, this));
    m_bottomDock = addDock("bottomDock", Qt::BottomDockWidgetArea, m_bottom);
    m_bottomDock->setTitleBarWidget(new QWidget(m_bottomDock)); // its tabs are title enough
    m_bottomDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_inspectorDock->hide();
    connect(m_fits, &FitPanel::fitsStopped, this, [this] { currentPage()->stopFits(); });
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    // Small screens get a window that fits; under 1024 x 700 it would be too small to be used.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize().expandedTo({1024, 700})));
    resizeDocks({m_filterDock}, {kFilterWidth}, Qt::Horizontal);
}

QDockWidget* MainWindow::addDock(const char* name, Qt::DockWidgetArea area, QWidget* content) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

ChartPage* MainWindow::currentPage() const {
    return qobject_cast<ChartPage*>(m_charts->currentWidget());
}

void MainWindow::rebuildCharts() {
    const int current = qMax(0, m_charts->currentIndex());
    {
        const QSignalBlocker blocker(m_charts);
        while (m_charts->count() > 0) {
            QWidget* page = m_charts->widget(0);
            m_charts->removeTab(0);
            page->deleteLater();
        }
        for (int index = 0; index < intSize(m_document.figures()); ++index) {
            auto* page = new ChartPage(m_filter, m_selection, index, m_charts);
            connect(page, &ChartPage::figureShown, this, &MainWindow::showCounts);
            connect(page, &ChartPage::figureShown, this, &MainWindow::stateChanged);
            connect(page->view(), &ChartView::hovered, this, &MainWindow::markHovered);
            connect(page->view(), &ChartView::organizationHovered, this, &MainWindow::markHovered);
            connect(page->view(), &ChartView::pointActivated, this, &MainWindow::showInspector);
            connect(page->view(), &ChartView::contextMenuRequested, this, &MainWindow::showChartContextMenu);
            m_charts->addTab(page, QString());
        }
    }
    m_charts->setCurrentIndex(qMin(current, m_charts->count() - 1));
    m_filter.setFigure(m_charts->currentIndex());
    m_selection.setIds({});
    followPageMode(); // new pages explore
    retranslate();
}

void MainWindow::showCounts() {
    const ChartPage* page = currentPage();
    if (page == nullptr) {
        return;
    }
    const Figure& figure = page->figure();
    const QString count = tr("%1 of %2 shown").arg(figure.shownCount).arg(figure.totalCount);
    const FigureSentences said = sentencesOf(figure, m_document.dataset());
    QStringList reasons = said.notShown + said.warnings;
    if (isSeriesChart(m_filter.spec())) {
        reasons.prepend(tr("Points of a series: the filter of models changes nothing here."));
    }
    m_filterPanel->setCounts(count, reasons.join(QLatin1Char('\n')));
    m_filterBar->setCounts(count, reasons.join(QStringLiteral("  ·  ")));
    m_status->setText((QStringList(count) + reasons).join(QStringLiteral("  ·  ")));
    setPlainToolTip(*m_status, reasons.join(QLatin1Char('\n')));
    m_inspector->setFigure(figure);
}

void MainWindow::showInspectorFor(const QStringList& ids) {
    if (!ids.isEmpty() && !m_inspectorDock->isVisible()) {
        showInspector();
    }
}

void MainWindow::showInspector() {
    m_inspectorDock->show();
    if (m_inspectorDock->width() < kInspectorWidth) {
        resizeDocks({m_inspectorDock}, {kInspectorWidth}, Qt::Horizontal);
    }
}

void MainWindow::showChartContextMenu(const ChartView::Place& place, QPoint globalPosition) {
    FitMenu* menu = chartContextMenu(m_document, *currentPage(), m_selection, place, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &FitMenu::fitRequested, this, [this] { showInspector(); });
    if (menu->isEmpty()) {
        menu->deleteLater();
    } else {
        menu->popup(globalPosition);
    }
}

void MainWindow::updateTitle() {
    setWindowTitle(QStringLiteral("%1[*] – Frontierscope").arg(m_files->displayName()));
    setWindowModified(m_document.isModified());
    m_autosave->setTitle(m_files->displayName(), toQString(m_document.file()));
}

void MainWindow::updateFilterPlace() {
    const bool isCompact = width() < kCompactWidth;
    const bool isInDock = m_filterDock->widget() == m_filterPanel;
    if (isCompact && isInDock) {
        m_filterDock->setWidget(nullptr);
        m_filterBar->setPanel(m_filterPanel);
    } else if (!isCompact && !isInDock) {
        m_filterBar->setPanel(nullptr);
        m_filterDock->setWidget(m_filterPanel);
        m_filterPanel->show();
    }
    m_filterBar->setVisible(isCompact && m_isFilterWanted);
    m_filterDock->setVisible(!isCompact && m_isFilterWanted);
    m_actions[ActionId::showFilter]->setChecked(m_isFilterWanted);
}

/// The cross in the dock's title bar hides it for good, like the action.
void MainWindow::followFilterDock() {
    if (isVisible() && width() >= kCompactWidth && m_filterDock->isHidden() && m_isFilterWanted) {
        m_isFilterWanted = false;
        m_actions[ActionId::showFilter]->setChecked(false);
    }
}

void MainWindow::useLanguageSetting(const QString& setting) {
    Settings::setValue(setting::kLanguage, setting);
    useLanguage(languageOfSetting(setting));
}

void MainWindow::restoreLayout() {
    restoreGeometry(Settings::value(setting::kGeometry));
    restoreState(Settings::value(setting::kWindowState));
    updateFilterPlace();
}

void MainWindow::retranslate() {
    m_actions.retranslate();
    m_menus->retranslate();
    m_chartMenu->retranslate();
    QStringList titles;
    for (int index = 0; index < m_charts->count(); ++index) {
        titles << figureTitle(m_document.figures()[static_cast<std::size_t>(index)]);
        m_charts->setTabText(index, QString(titles.last()).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    m_menus->setChartTitles(titles);
    m_charts->setAccessibleName(tr("Figures"));
    m_filterDock->setWindowTitle(tr("Filter"));
    m_inspectorDock->setWindowTitle(tr("Details"));
    m_bottomDock->setWindowTitle(tr("Table and problems"));
    m_bottom->setPageTitle(tablePage, tr("Table"));
    m_bottom->setPageTitle(problemsPage, tr("Problems (%1)").arg(m_problems->count()));
    updateTitle();
    showCounts();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayDiscard()) {
        event->ignore();
        return;
    }
    Settings::setValue(setting::kGeometry, saveGeometry());
    Settings::setValue(setting::kWindowState, saveState());
    m_table->saveColumns();
    event->accept();
    emit closing();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::WindowStateChange) {
        m_actions[ActionId::fullScreen]->setChecked(isFullScreen());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    updateFilterPlace();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = droppedFiles(*event->mimeData());
    event->acceptProposedAction();
    // The program that the files come from waits until the event has ended; questions come after it.
    QTimer::singleShot(0, this, [this, files] { openDropped(files); });
}

/// The first document here, each other one in a window of its own; then what is for import, one after
/// another, joins the dataset here.
void MainWindow::openDropped(const QStringList& files) {
    QStringList forImport, documents;
    for (const QString& file : files) {
        (DataExchange::isForImport(file) ? forImport : documents) << file;
    }
    for (const QString& file : documents) {
        MainWindow* window = file == documents.first() ? this : makeFurtherWindow();
        if (window != nullptr) {
            window->files().openWithQuestion(file);
        }
    }
    for (const QString& file : forImport) {
        m_files->openWithQuestion(file);
    }
}

/// Asks for a further window, which is there at once; null: nobody makes windows.
MainWindow* MainWindow::makeFurtherWindow() {
    const QWidgetList before = QApplication::topLevelWidgets();
    emit newWindowRequested();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(widget); window != nullptr && !before.contains(widget)) {
            return window;
        }
    }
    return nullptr;
}

} // namespace frontierscope
