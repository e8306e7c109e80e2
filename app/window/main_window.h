// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document.h"
#include "app/base/selection.h"
#include "app/charts/chart_view.h"
#include "app/panels/figure_filter.h"
#include "app/window/actions.h"
#include "app/window/window_parts.h"
#include "app/window/window_state.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QTabWidget;

namespace frontierscope {

class Autosave;
class BottomPanel;
class ChartMenu;
class ChartPage;
class DataExchange;
class DocumentFiles;
class FilterBar;
class FilterPanel;
class FitPanel;
class HelpWindow;
class InspectorPanel;
class InterfaceTheme;
class MessageBar;
class ProblemsPanel;
class TablePanel;
class TourBar;
class WindowMenus;

/// The window: charts in the middle, filter left, details right, table and problems below. It puts the parts
/// together; what they do stands in them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(InterfaceTheme& theme);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] DocumentFiles& files() { return *m_files; }
    [[nodiscard]] FigureFilter& filter() { return m_filter; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] QAction* action(ActionId id) const { return m_actions[id]; }
    [[nodiscard]] MessageBar* messageBar() const { return m_messageBar; }
    [[nodiscard]] TablePanel* tablePanel() const { return m_table; }
    [[nodiscard]] FilterPanel* filterPanel() const { return m_filterPanel; }
    [[nodiscard]] FitPanel* fitPanel() const { return m_fits; }
    [[nodiscard]] ChartPage* currentPage() const;
    [[nodiscard]] QTabWidget* chartTabs() const { return m_charts; }

    /// Offers what an earlier session lost, or says what of it could not be restored; on the very first
    /// start, a hint instead.
    void welcome(const QStringList& notes);

    /// What the session keeps of this window.
    [[nodiscard]] WindowState state() const;
    /// Opens what the session kept; returns sentences about what could not be had again.
    QStringList useState(const WindowState& state);

signals:
    void newWindowRequested();
    void quitRequested();
    void stateChanged(); ///< of what state() has: tab, part of the chart that is seen, table
    void closing();      ///< nothing keeps it open any more

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    enum BottomPage { tablePage, problemsPage };

    void buildLayout();
    QDockWidget* addDock(const char* name, Qt::DockWidgetArea area, QWidget* content);
    void connectDocument();
    void connectExchange();
    void connectActions();
    void connectPanels();
    void exportFigure();
    void exportAllFigures();
    void tellOfExport(const QString& text, const QString& folder);
    void printShownFigure();
    void copyShownFigure();
    void selectAll();
    [[nodiscard]] std::vector<WindowPart> parts() const; ///< that F6 goes through
    void showBottom(BottomPage page, bool isShown);
    [[nodiscard]] bool isInTable(const QWidget* focus) const;
    void showPreferences();
    void showCommandPalette();
    [[nodiscard]] HelpWindow& help();
    void rebuildCharts();
    void showCounts();
    void showInspectorFor(const QStringList& ids);
    void showInspector();
    void markHovered();
    void showChartContextMenu(const ChartView::Place& place, QPoint globalPosition);
    void updateTitle();
    void updateFilterPlace();
    void useLanguageSetting(const QString& setting);
    void restoreLayout();
    void showView(const WindowState& state);
    void keepOnScreen(const QString& screenName, QStringList& notes);
    void followFilterDock();
    void followPageMode();
    void openDropped(const QStringList& files);
    [[nodiscard]] MainWindow* makeFurtherWindow();
    void retranslate();

    InterfaceTheme& m_theme;
    Document m_document;
    Selection m_selection;
    FigureFilter m_filter{m_document};
    Actions m_actions;
    DocumentFiles* m_files;
    DataExchange* m_exchange;
    Autosave* m_autosave;
    ChartMenu* m_chartMenu;
    WindowMenus* m_menus;
    HelpWindow* m_help = nullptr; ///< made when it is first asked for
    QTabWidget* m_charts;
    MessageBar* m_messageBar;
    TourBar* m_tour;
    FilterBar* m_filterBar;
    FilterPanel* m_filterPanel;
    InspectorPanel* m_inspector;
    FitPanel* m_fits;
    BottomPanel* m_bottom;
    TablePanel* m_table;
    ProblemsPanel* m_problems;
    QDockWidget* m_filterDock;
    QDockWidget* m_inspectorDock;
    QDockWidget* m_bottomDock;
    QLabel* m_status;
    bool m_isFilterWanted = true;
};

} // namespace frontierscope
