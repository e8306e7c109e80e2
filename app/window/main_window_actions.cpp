// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of MainWindow: what its signals and actions do.
#include "app/window/main_window.h"

#include "app/base/qt_conversions.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/exchange/data_exchange.h"
#include "app/models/model_table_model.h"
#include "app/panels/bottom_panel.h"
#include "app/panels/filter_panel.h"
#include "app/panels/inspector_panel.h"
#include "app/panels/lab_tree.h"
#include "app/panels/model_table_view.h"
#include "app/panels/problems_panel.h"
#include "app/panels/table_panel.h"
#include "app/window/autosave.h"
#include "app/window/chart_page.h"
#include "app/window/command_palette.h"
#include "app/window/document_files.h"
#include "app/window/field_help.h"
#include "app/window/filter_bar.h"
#include "app/window/help_window.h"
#include "app/window/hover_link.h"
#include "app/window/menu_actions.h"
#include "app/window/message_bar.h"
#include "app/window/open_address.h"
#include "app/window/preferences_dialog.h"
#include "app/window/recovery_summary.h"
#include "app/window/tour_bar.h"
#include "app/window/window_menus.h"
#include "core/figure/ready_documents.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextEdit>
#include <QUrl>

namespace frontierscope {

namespace {

constexpr int kTableHeight = 280;
constexpr double kZoomPerKey = 0.8; // of the range, as a wheel's click

/// Does something in the field that the cursor is in, by one of its own slots; false: it is in none.
bool doInTextField(const char* slot) {
    QWidget* focus = QApplication::focusWidget();
    if (qobject_cast<QAbstractSpinBox*>(focus) != nullptr || qobject_cast<QComboBox*>(focus) != nullptr) {
        focus = focus->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    }
    const bool isText = qobject_cast<QLineEdit*>(focus) != nullptr ||
                        qobject_cast<QPlainTextEdit*>(focus) != nullptr ||
                        qobject_cast<QTextEdit*>(focus) != nullptr;
    return isText && QMetaObject::invokeMethod(focus, slot);
}

} // namespace

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
    connect(m_files, &DocumentFiles::saveFailed, this, [this](const QString& text) {
        m_messageBar->showMessage(MessageBar::Kind::error, text);
        m_messageBar->setRemedy(tr("Save As…"), [this] { m_files->saveAs(); });
    });
    connect(m_files, &DocumentFiles::readInPart, this,
            [this](const QString& text, const QStringList& details) {
                m_messageBar->showMessage(MessageBar::Kind::warning, text, details);
                m_messageBar->setRemedy(tr("Show Problems"), [this] { m_bottom->open(problemsPage); });
            });
    connect(m_files, &DocumentFiles::warned, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::warning, text, details);
    });
}

void MainWindow::connectExchange() {
    connect(m_autosave, &Autosave::failed, this, [this](const QString& text, const QString& reason) {
        m_messageBar->showMessage(MessageBar::Kind::warning, text, {reason});
        m_messageBar->setRemedy(tr("Save As…"), [this] { action(ActionId::saveAs)->trigger(); });
    });
    connect(m_files, &DocumentFiles::importRequested, m_exchange, &DataExchange::importFile);
    connect(m_exchange, &DataExchange::done, this,
            [this](const QString& text) { m_messageBar->showMessage(MessageBar::Kind::information, text); });
    connect(m_exchange, &DataExchange::failed, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::error, text, details);
    });
    connect(m_actions[ActionId::importData], &QAction::triggered, m_exchange,
            [this] { m_exchange->importFile(); });
    connect(m_actions[ActionId::compareData], &QAction::triggered, m_exchange,
            [this] { m_exchange->compareWithFile(); });
    connect(m_actions[ActionId::earlierVersions], &QAction::triggered, m_files,
            &DocumentFiles::showEarlierVersions);
    connect(m_actions[ActionId::replace], &QAction::triggered, this, [this] {
        m_bottom->open(tablePage);
        m_table->focusReplace();
    });
    connect(m_actions[ActionId::newColumn], &QAction::triggered, this, [this] {
        const bool wasOpen = m_bottom->isOpen();
        m_bottom->open(tablePage);
        if (!m_table->newColumn() && !wasOpen) {
            m_bottom->close();
        }
    });
    addActions({m_actions[ActionId::newColumn], m_actions[ActionId::importData],
                m_actions[ActionId::compareData], m_actions[ActionId::earlierVersions],
                m_actions[ActionId::replace]});
}

void MainWindow::connectActions() {
    const auto on = [this](ActionId id, auto what) {
        addAction(m_actions[id]);
        connect(m_actions[id], &QAction::triggered, this, what);
    };
    on(ActionId::newDocument, [this] { m_files->newWithQuestion(); });
    on(ActionId::newWindow, [this] { emit newWindowRequested(); });
    on(ActionId::open, [this] { m_files->openWithQuestion(); });
    on(ActionId::save, [this] { m_files->save(); });
    on(ActionId::saveAs, [this] { m_files->saveAs(); });
    on(ActionId::revert, [this] { m_files->revert(); });
    on(ActionId::exportFigure, [this] { exportFigure(); });
    on(ActionId::exportAll, [this] { exportAllFigures(); });
    on(ActionId::print, [this] { printShownFigure(); });
    on(ActionId::copyFigure, [this] { copyShownFigure(); });
    on(ActionId::commandPalette, [this] { showCommandPalette(); });
    on(ActionId::help,
       [this] { help().showPage(helpPageFor(QApplication::focusWidget(), m_filter.spec().kind)); });
    on(ActionId::helpContents, [this] { help().showPage(QStringLiteral("index")); });
    on(ActionId::whatsThis, [this] { explainFields(*this); });
    on(ActionId::shortcuts, [this] { help().showShortcuts(); });
    on(ActionId::tour, [this] { m_tour->start(); });
    on(ActionId::about, [this] { help().showAbout(); });
    on(ActionId::close, [this] { close(); });
    on(ActionId::quit, [this] { emit quitRequested(); });
    on(ActionId::cut, [this] {
        if (doInTextField("cut")) {
            return;
        }
        if (isInTable(QApplication::focusWidget())) {
            m_table->cutCells();
        } else { // the rows of what is selected in the chart are not meant
            m_messageBar->showMessage(MessageBar::Kind::information,
                                      tr("Select the cells of the table that are to be cut out first."));
        }
    });
    on(ActionId::copy, [this] { doInTextField("copy") ? void() : m_table->copyCells(); });
    on(ActionId::paste, [this] { doInTextField("paste") ? void() : m_table->pasteCells(); });
    on(ActionId::selectAll, [this] { selectAll(); });
    on(ActionId::preferences, [this] { showPreferences(); });
    on(ActionId::showProblems, [this] { showBottom(problemsPage, true); });
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
        m_isFilterWanted = true;
        updateFilterPlace();
        if (!m_filterBar->isHidden()) {
            m_filterBar->openPanel();
        }
        m_filterPanel->focusSearch();
    });
    on(ActionId::zoomIn, [this] { currentPage()->view()->zoomBy(kZoomPerKey); });
    on(ActionId::zoomOut, [this] { currentPage()->view()->zoomBy(1 / kZoomPerKey); });
    on(ActionId::zoomReset, [this] { currentPage()->resetView(); });
    on(ActionId::previousView, [this] { currentPage()->previousView(); });
    on(ActionId::nextView, [this] { currentPage()->nextView(); });
    on(ActionId::pageMode, [this](bool isPage) { currentPage()->setPageMode(isPage); });
    on(ActionId::clearFilter, [this] { m_filter.clear(); });
    on(ActionId::clearSelection, [this] { m_selection.setIds({}); });
    on(ActionId::fullScreen, [this](bool isFull) {
        // What the window was before, such as maximised, is what it is after.
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
    });
    m_actions[ActionId::reduceMotion]->setChecked(Settings::value(setting::kReducesMotion));
    setAnimated(!Settings::value(setting::kReducesMotion)); // of the docks
    on(ActionId::reduceMotion, [](bool isOn) { Settings::setValue(setting::kReducesMotion, isOn); });
    connect(m_actions[ActionId::reduceMotion], &QAction::toggled, this,
            [this](bool isOn) { setAnimated(!isOn); });
    on(ActionId::showTable, [this](bool isOpen) { showBottom(tablePage, isOpen); });
    on(ActionId::nextPart, [this] { moveToPart(parts(), 1); });
    on(ActionId::previousPart, [this] { moveToPart(parts(), -1); });
    on(ActionId::showInspector, [this](bool isShown) {
        if (isShown) {
            showInspector();
        } else {
            m_inspectorDock->hide();
        }
    });
    on(ActionId::showFilter, [this](bool isShown) {
        m_isFilterWanted = isShown;
        updateFilterPlace();
    });
}

void MainWindow::connectPanels() {
    connect(m_charts, &QTabWidget::currentChanged, this, [this](int index) {
        m_filter.setFigure(index);
        followPageMode();
        showCounts();
        emit stateChanged();
    });
    connect(m_messageBar, &MessageBar::dismissed, this, [this] {
        if (m_messageBar->remedy() == tr("Got It")) { // the cross says so too
            Settings::setValue(setting::kIsHintDismissed, true);
        }
    });
    const auto focusChart = [this] {
        if (const ChartPage* page = currentPage()) {
            page->view()->setFocus();
        }
    };
    connect(m_messageBar, &MessageBar::focusFreed, this, focusChart);
    connect(m_tour, &TourBar::focusFreed, this, focusChart);
    connect(m_menus, &WindowMenus::chartChosen, m_charts, &QTabWidget::setCurrentIndex);
    connect(m_menus, &WindowMenus::recentFileChosen, m_files, &DocumentFiles::openWithQuestion);
    connect(m_menus, &WindowMenus::exampleChosen, this, [this](const ReadyDocument& example) {
        if (m_files->mayDiscard()) {
            m_files->openExample(example);
        }
    });
    connect(m_menus, &WindowMenus::languageChosen, this, &MainWindow::useLanguageSetting);
    connect(m_bottom, &BottomPanel::openChanged, this, [this](bool isOpen) {
        m_actions[ActionId::showTable]->setChecked(isOpen);
        emit stateChanged();
        if (isOpen) {
            resizeDocks({m_bottomDock}, {kTableHeight}, Qt::Vertical);
        }
    });
    connect(m_filterDock, &QDockWidget::visibilityChanged, this, &MainWindow::followFilterDock);
    connect(m_inspectorDock, &QDockWidget::visibilityChanged, m_actions[ActionId::showInspector],
            &QAction::setChecked);
    connect(&m_selection, &Selection::changed, this, [this] { showInspectorFor(m_selection.ids()); });
    connect(m_table, &TablePanel::refused, this, [this](const QString& text, const QStringList& details) {
        m_messageBar->showMessage(MessageBar::Kind::warning, text, details);
    });
    connect(m_problems, &ProblemsPanel::countChanged, this,
            [this](int count) { m_bottom->setPageTitle(problemsPage, tr("Problems (%1)").arg(count)); });
    connect(m_problems, &ProblemsPanel::figureRequested, m_charts, &QTabWidget::setCurrentIndex);
    connect(m_problems, &ProblemsPanel::columnRequested, this, [this](int index) {
        m_bottom->open(tablePage);
        m_table->editColumn(static_cast<std::size_t>(index));
    });
    connect(m_problems, &ProblemsPanel::jumpRequested, this,
            [this](const QString& id, const QString& fieldKey) {
                m_bottom->open(tablePage);
                m_table->jumpTo(id, fieldKey);
            });
    new HoverLink(*m_filterPanel->labs(), [this](const QModelIndex& row) {
        currentPage()->view()->setHoveredId(row.data(LabTree::ModelIdRole).toString());
        currentPage()->view()->setHoveredOrganization(row.data(LabTree::OrganizationRole).toString());
    });
    new HoverLink(*m_table->view(), [this](const QModelIndex& row) {
        currentPage()->view()->setHoveredId(row.data(ModelTableModel::IdRole).toString());
    });
    connect(m_inspector, &InspectorPanel::linkClicked, this,
            [this](const QUrl& address) { openAddress(address, *m_messageBar); });
}

void MainWindow::followPageMode() {
    if (const ChartPage* page = currentPage()) {
        m_actions[ActionId::pageMode]->setChecked(page->view()->mode() == ChartView::Mode::page);
    }
}

/// What the chart points at is marked in list and table too.
void MainWindow::markHovered() {
    const ChartView& view = *currentPage()->view();
    LabTree* labs = m_filterPanel->labs();
    if (view.hoveredId().isEmpty()) {
        labs->setHoveredOrganization(view.hoveredOrganization());
    } else {
        labs->setHoveredModel(view.hoveredId());
    }
    m_table->setHoveredModel(view.hoveredId());
}

HelpWindow& MainWindow::help() {
    if (m_help == nullptr) {
        m_help = new HelpWindow(*menuBar(), this);
    }
    return *m_help;
}

bool MainWindow::isInTable(const QWidget* focus) const {
    return focus != nullptr && m_table->isAncestorOf(focus);
}

void MainWindow::selectAll() {
    if (doInTextField("selectAll")) {
        return;
    }
    if (isInTable(QApplication::focusWidget())) {
        m_table->view()->selectAll();
        return;
    }
    QStringList ids;
    for (const Panel& panel : currentPage()->figure().panels) {
        for (const PointMark& point : panel.points) {
            if (m_document.rowOf(point.id) >= 0) {
                ids << toQString(std::string_view(point.id));
            }
        }
    }
    ids.removeDuplicates();
    m_selection.setIds(ids);
}

void MainWindow::showPreferences() {
    PreferencesDialog dialog(m_theme, *m_actions[ActionId::reduceMotion], this);
    connect(&dialog, &PreferencesDialog::languageChosen, this, &MainWindow::useLanguageSetting);
    dialog.exec();
}

void MainWindow::showCommandPalette() {
    QList<QAction*> actions = menuActions(*menuBar());
    for (QAction* action : m_actions.all()) { // those that stand in no menu
        if (!actions.contains(action)) {
            actions << action;
        }
    }
    CommandPalette palette(actions, this);
    if (palette.exec() == QDialog::Accepted && palette.chosen() != nullptr) {
        palette.chosen()->trigger();
    }
}

void MainWindow::welcome(const QStringList& notes) {
    const auto lost = Autosave::lostDocuments();
    if (lost.empty()) {
        if (!notes.isEmpty()) {
            m_messageBar->showMessage(MessageBar::Kind::warning, notes.first(), notes.mid(1));
        } else if (m_messageBar->isHidden() && !Settings::value(setting::kIsHintDismissed)) {
            m_messageBar->showMessage(
                MessageBar::Kind::information,
                tr("The wheel zooms, dragging pans, a double click shows the whole chart. Click a "
                   "point for its values and sources."));
            m_messageBar->setRemedy(tr("Got It"),
                                    [] { Settings::setValue(setting::kIsHintDismissed, true); });
        }
        return;
    }
    const LostDocument& newest = lost.front();
    m_messageBar->showMessage(MessageBar::Kind::warning,
                              tr("%1 was not saved when the program ended. There is a copy of %2.")
                                      .arg(newest.title, newest.savedWhen) +
                                  QLatin1Char(' ') + recoverySummary(newest),
                              notes);
    m_messageBar->setRemedy(tr("Bring It Back"), [this, newest] {
        if (m_files->mayDiscard() && m_files->recover(toQString(newest.file), newest.title)) {
            if (m_autosave->saveNow()) { // else that copy is the only one
                Autosave::discard(newest);
                welcome({}); // other windows may have left copies too
            }
        } else if (m_messageBar->isHidden()) {
            m_messageBar->show(); // cancelled: the offer stands
        }
    });
}

} // namespace frontierscope
