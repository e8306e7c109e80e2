// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/main_window.h"

#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/panels/bottom_panel.h"
#include "app/panels/filter_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/problems_panel.h"
#include "app/panels/table_panel.h"
#include "app/window/chart_page.h"
#include "app/window/document_files.h"
#include "app/window/figure_titles.h"
#include "app/window/filter_bar.h"
#include "app/window/interface_theme.h"
#include "app/window/message_bar.h"
#include "app/window/window_menus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace frontierscope {

namespace {

constexpr int kCompactWidth = 1200; ///< below, the filter is a bar
constexpr int kFilterWidth = 264;
constexpr int kInspectorWidth = 300;
constexpr int kTableHeight = 280;
enum BottomPage { tablePage, problemsPage };

} // namespace

MainWindow::MainWindow(InterfaceTheme& theme)
    : m_files(new DocumentFiles(m_document, this))
    , m_menus(new WindowMenus(*this, m_actions, *m_document.undoStack(), theme))
    , m_charts(new QTabWidget(this))
    , m_messageBar(new MessageBar(this))
    , m_filterBar(new FilterBar(this))
    , m_filterPanel(new FilterPanel(m_filter, m_selection, this))
    , m_inspector(new InspectorPanel(m_filter, m_selection, this))
    , m_bottom(new BottomPanel(this))
    , m_table(new TablePanel(m_filter, m_selection, this))
    , m_problems(new ProblemsPanel(m_document, this))
    , m_status(new QLabel(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    buildLayout();
    connectDocument();
    connectActions();
    connectPanels();
    restoreLayout();
    retranslate();
}

MainWindow::~MainWindow() {
    disconnect(&m_document, nullptr, this, nullptr); // the parts go one by one from here on
}

void MainWindow::buildLayout() {
    m_charts->setDocumentMode(true);
    auto* center = new QWidget(this);
    auto* layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_charts, 1);
    setCentralWidget(center);
    m_bottom->addPage(m_table);
    m_bottom->addPage(m_problems);
    m_filterDock = addDock("filterDock", Qt::LeftDockWidgetArea, m_filterPanel);
    m_inspectorDock = addDock("inspectorDock", Qt::RightDockWidgetArea, m_inspector);
    m_bottomDock = addDock("bottomDock", Qt::BottomDockWidgetArea, m_bottom);
    m_bottomDock->setTitleBarWidget(new QWidget(m_bottomDock)); // its tabs are title enough
    m_bottomDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_inspectorDock->hide();
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    resize(1440, 900);
    resizeDocks({m_filterDock}, {kFilterWidth}, Qt::Horizontal);
}

QDockWidget* MainWindow::addDock(const char* name, Qt::DockWidgetArea area, QWidget* content) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::connectDocument() {
    connect(&m_document, &Document::wasReset, this, &MainWindow::rebuildCharts);
    connect(&m_document, &Document::figureInserted, this, &MainWindow::rebuildCharts);
    connect(&m_document, &Document::figureRemoved, this, &MainWindow::rebuildCharts);
    connect(&m_document, &Document::fileChanged, this, &MainWindow::updateTitle);
    connect(m_document.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(m_files, &DocumentFiles::opened, m_problems, [this](const std::vector<Diagnostic>& findings) {
        m_messageBar->hide();
        m_problems->setFileFindings(findings);
    });
    connect(m_files, &DocumentFiles::failed, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::error, text, details);
        m_messageBar->setRemedy(tr("Open Another File…"), [this] { m_files->openWithQuestion(); });
    });
    connect(m_files, &DocumentFiles::warned, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::warning, text, details);
    });
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto what) {
        addAction(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    on(ActionId::newDocument, [this] { m_files->newWithQuestion(); });
    on(ActionId::open, [this] { m_files->openWithQuestion(); });
    on(ActionId::save, [this] { m_files->save(); });
    on(ActionId::saveAs, [this] { m_files->saveAs(); });
    on(ActionId::close, [this] { close(); });
    on(ActionId::quit, [] { QApplication::closeAllWindows(); });
    on(ActionId::copy, [this] { m_table->copyCells(); });
    on(ActionId::paste, [this] { m_table->pasteCells(); });
    on(ActionId::addRow, [this] {
        m_bottom->open(tablePage);
        m_table->addModel();
    });
    on(ActionId::duplicateRows, [this] { m_table->duplicateModels(); });
    on(ActionId::deleteRows, [this] { m_table->deleteModels(); });
    on(ActionId::find, [this] {
        m_bottom->open(tablePage);
        m_table->focusFind();
    });
    on(ActionId::findInChart, [this] {
        if (m_filterBar->isVisible()) {
            m_filterBar->openPanel();
        } else {
            m_filterDock->show();
        }
        m_filterPanel->focusSearch();
    });
    on(ActionId::zoomReset, [this] { currentPage()->resetView(); });
    on(ActionId::previousView, [this] { currentPage()->previousView(); });
    on(ActionId::nextView, [this] { currentPage()->nextView(); });
    on(ActionId::pageMode, [this](bool isPage) { currentPage()->setPageMode(isPage); });
    on(ActionId::clearFilter, [this] { m_filter.clear(); });
    on(ActionId::clearSelection, [this] { m_selection.setIds({}); });
    on(ActionId::fullScreen, [this](bool isFull) { isFull ? showFullScreen() : showNormal(); });
    on(ActionId::showTable, [this](bool isOpen) { isOpen ? m_bottom->open(tablePage) : m_bottom->close(); });
    on(ActionId::showInspector, [this](bool isShown) { m_inspectorDock->setVisible(isShown); });
    on(ActionId::showFilter, [this](bool isShown) {
        m_isFilterWanted = isShown;
        updateFilterPlace();
    });
}

void MainWindow::connectPanels() {
    connect(m_charts, &QTabWidget::currentChanged, this, [this](int index) {
        m_filter.setFigure(index);
        if (index >= 0) {
            m_actions[ActionId::pageMode]->setChecked(currentPage()->view()->mode() == ChartView::Mode::page);
        }
        showCounts();
    });
    connect(m_menus, &WindowMenus::chartChosen, m_charts, &QTabWidget::setCurrentIndex);
    connect(m_menus, &WindowMenus::recentFileChosen, m_files, &DocumentFiles::openWithQuestion);
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::useLanguageSetting);
    connect(m_bottom, &BottomPanel::openChanged, this, [this](bool isOpen) {
        m_actions[ActionId::showTable]->setChecked(isOpen);
        if (isOpen) {
            resizeDocks({m_bottomDock}, {kTableHeight}, Qt::Vertical);
        }
    });
    connect(m_inspectorDock, &QDockWidget::visibilityChanged, m_actions[ActionId::showInspector],
            &QAction::setChecked);
    connect(&m_selection, &Selection::changed, this, [this] { showInspectorFor(m_selection.ids()); });
    connect(m_table, &TablePanel::refused, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::warning, text, details);
    });
    connect(m_problems, &ProblemsPanel::countChanged, this,
            [this](int count) { m_bottom->setPageTitle(problemsPage, tr("Problems (%1)").arg(count)); });
    connect(m_problems, &ProblemsPanel::jumpRequested, this,
            [this](const QString& id, const QString& fieldKey) {
                m_bottom->open(tablePage);
                m_table->jumpTo(id, fieldKey);
            });
    connect(m_inspector, &InspectorPanel::linkFailed, this, [this](const QString& address) {
        m_messageBar->showMessage(MessageBar::Kind::warning,
                                  tr("The link can't be opened here: %1").arg(address));
    });
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
            m_charts->addTab(page, QString());
        }
    }
    m_charts->setCurrentIndex(qMin(current, m_charts->count() - 1));
    m_filter.setFigure(m_charts->currentIndex());
    m_selection.setIds({});
    retranslate();
}

void MainWindow::showCounts() {
    const ChartPage* page = currentPage();
    if (page == nullptr) {
        return;
    }
    const Figure& figure = page->figure();
    const QString count = tr("%1 of %2 shown").arg(figure.shownCount).arg(figure.totalCount);
    QStringList reasons;
    for (const auto* sentences : {&figure.notShown, &figure.warnings}) {
        for (const std::string& sentence : *sentences) {
            reasons << toQString(std::string_view(sentence));
        }
    }
    m_filterPanel->setCounts(count, reasons.join(QLatin1Char('\n')));
    m_filterBar->setCounts(count, reasons.join(QStringLiteral("  ·  ")));
    m_status->setText(count + QStringLiteral("  ·  ") + reasons.join(QStringLiteral("  ·  ")));
    m_status->setToolTip(reasons.join(QLatin1Char('\n')).toHtmlEscaped());
    m_inspector->setFigure(figure);
}

void MainWindow::showInspectorFor(const QStringList& ids) {
    if (!ids.isEmpty() && !m_inspectorDock->isVisible()) {
        m_inspectorDock->show();
        resizeDocks({m_inspectorDock}, {kInspectorWidth}, Qt::Horizontal);
    }
}

void MainWindow::updateTitle() {
    setWindowTitle(QStringLiteral("%1[*] – Frontierscope").arg(m_files->displayName()));
    setWindowModified(m_document.isModified());
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

void MainWindow::useLanguageSetting(const QString& setting) {
    Settings::setValue(setting::kLanguage, setting);
    useLanguage(languageOfSetting(setting));
}

void MainWindow::restoreLayout() {
    restoreGeometry(Settings::value(setting::kGeometry));
    updateFilterPlace();
}

void MainWindow::retranslate() {
    m_actions.retranslate();
    m_menus->retranslate();
    QStringList titles;
    for (int index = 0; index < m_charts->count(); ++index) {
        titles << figureTitle(m_document.figures()[static_cast<std::size_t>(index)]);
        m_charts->setTabText(index, QString(titles.last()).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    m_menus->setChartTitles(titles);
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
    m_table->saveColumns();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    updateFilterPlace();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_files->openWithQuestion(event->mimeData()->urls().first().toLocalFile());
}

} // namespace frontierscope
