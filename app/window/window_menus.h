// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace frontierscope {

class Actions;
class InterfaceTheme;
struct ReadyDocument;

/// Menu bar and toolbar, made of the window's actions.
class WindowMenus : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE("core/figure/ready_documents.h")

public:
    WindowMenus(QMainWindow& window, Actions& actions, QUndoStack& undoStack, InterfaceTheme& theme,
                QMenu& chartMenu);

    /// Entries of the chart tabs, with Ctrl+1 ... Ctrl+9.
    void setChartTitles(const QStringList& titles);
    void retranslate();

signals:
    void recentFileChosen(const QString& path);
    void exampleChosen(const frontierscope::ReadyDocument& example);
    void chartChosen(int index);
    void languageChosen(const QString& setting);

private:
    void buildMenus();
    void buildToolBar();
    void nameSteps();
    void fillRecentFiles();
    void fillExamples();
    void fillThemes();
    void fillLanguages();

    QMainWindow& m_window;
    Actions& m_actions;
    InterfaceTheme& m_theme;
    QMenu& m_chartMenu;
    QUndoStack& m_undoStack;
    QAction* m_undo;
    QAction* m_redo;
    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_examples;
    QMenu* m_edit;
    QMenu* m_view;
    QMenu* m_charts;
    QMenu* m_language;
    QMenu* m_themeMenu;
    QMenu* m_data;
    QMenu* m_help;
    QToolBar* m_toolBar;
};

} // namespace frontierscope
