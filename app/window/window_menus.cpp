// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/window_menus.h"

#include "app/base/icons.h"
#include "app/base/settings.h"
#include "app/base/translation.h"
#include "app/window/actions.h"
#include "app/window/interface_theme.h"
#include "app/window/menu_actions.h"
#include "core/figure/ready_documents.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <functional>

namespace frontierscope {

namespace {

/// A menu of which one entry is chosen.
void fillChoice(QMenu* menu, const QString& current, const QList<std::pair<QString, QString>>& entries,
                const std::function<void(const QString&)>& choose) {
    menu->clear();
    if (auto* before = menu->findChild<QActionGroup*>()) {
        before->setParent(nullptr);
        before->deleteLater();
    }
    auto* group = new QActionGroup(menu);
    for (const auto& [value, text] : entries) {
        QAction* action = menu->addAction(text);
        action->setStatusTip(QString(menu->title()).remove(QLatin1Char('&')) + QStringLiteral(": ") + text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [choose, value = value] { choose(value); });
    }
}

} // namespace

WindowMenus::WindowMenus(QMainWindow& window, Actions& actions, QUndoStack& undoStack, InterfaceTheme& theme,
                         QMenu& chartMenu)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_theme(theme)
    , m_chartMenu(chartMenu)
    , m_undoStack(undoStack)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this)) {
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setIcon(namedIcon(QStringLiteral("undo-2")));
    m_redo->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_redo->setIcon(namedIcon(QStringLiteral("redo-2")));
    m_undo->setEnabled(undoStack.canUndo());
    m_redo->setEnabled(undoStack.canRedo());
    connect(m_undo, &QAction::triggered, &undoStack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &undoStack, &QUndoStack::redo);
    connect(&undoStack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    connect(&undoStack, &QUndoStack::undoTextChanged, this, &WindowMenus::nameSteps);
    connect(&undoStack, &QUndoStack::redoTextChanged, this, &WindowMenus::nameSteps);
    buildMenus();
    buildToolBar();
    connect(m_view, &QMenu::aboutToShow, this, [this] { // it may have been chosen in another window
        m_actions[ActionId::reduceMotion]->setChecked(Settings::value(setting::kReducesMotion));
    });
    connect(m_themeMenu, &QMenu::aboutToShow, this, &WindowMenus::fillThemes);
    connect(m_language, &QMenu::aboutToShow, this, &WindowMenus::fillLanguages);
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecentFiles);
    retranslate();
}

void WindowMenus::buildMenus() {
    QMenuBar* bar = m_window.menuBar();
    const auto add = [this](QMenu* menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids) {
            menu->addAction(m_actions[id]);
        }
        menu->addSeparator();
    };
    m_file = bar->addMenu(QString());
    add(m_file, {ActionId::newDocument, ActionId::newWindow, ActionId::open});
    m_recent = m_file->addMenu(QString());
    m_file->addSeparator();
    add(m_file, {ActionId::save, ActionId::saveAs, ActionId::revert, ActionId::earlierVersions});
    add(m_file, {ActionId::importData});
    add(m_file, {ActionId::exportFigure, ActionId::exportAll, ActionId::print});
    add(m_file, {ActionId::close, ActionId::quit});
    m_edit = bar->addMenu(QString());
    m_edit->addActions({m_undo, m_redo});
    m_edit->addSeparator();
    add(m_edit, {ActionId::cut, ActionId::copy, ActionId::copyFigure, ActionId::paste});
    add(m_edit, {ActionId::selectAll, ActionId::clearSelection});
    add(m_edit, {ActionId::find, ActionId::replace, ActionId::findInChart});
    add(m_edit, {ActionId::preferences});
    m_view = bar->addMenu(QString());
    m_charts = m_view->addMenu(QString());
    add(m_view, {ActionId::zoomIn, ActionId::zoomOut, ActionId::zoomReset, ActionId::previousView,
                 ActionId::nextView, ActionId::pageMode});
    add(m_view, {ActionId::showFilter, ActionId::showInspector, ActionId::showTable});
    add(m_view, {ActionId::nextPart, ActionId::previousPart});
    m_themeMenu = m_view->addMenu(QString());
    m_language = m_view->addMenu(QString());
    add(m_view, {ActionId::reduceMotion, ActionId::fullScreen});
    bar->addMenu(&m_chartMenu);
    m_data = bar->addMenu(QString());
    add(m_data, {ActionId::addRow, ActionId::duplicateRows, ActionId::deleteRows});
    add(m_data, {ActionId::newColumn});
    add(m_data, {ActionId::showProblems, ActionId::compareData});
    add(m_data, {ActionId::clearFilter});
    m_help = bar->addMenu(QString());
    add(m_help, {ActionId::help, ActionId::helpContents, ActionId::whatsThis});
    m_examples = m_help->addMenu(QString());
    add(m_help, {ActionId::tour});
    add(m_help, {ActionId::shortcuts, ActionId::commandPalette});
    add(m_help, {ActionId::about});
}

void WindowMenus::buildToolBar() {
    m_toolBar = m_window.addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize(QSize(18, 18));
    m_toolBar->addActions({m_actions[ActionId::open], m_actions[ActionId::save]});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_undo, m_redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions[ActionId::previousView], m_actions[ActionId::nextView],
                           m_actions[ActionId::zoomReset], m_actions[ActionId::pageMode]});
    m_toolBar->addSeparator();
    m_toolBar->addAction(m_actions[ActionId::exportFigure]);
    if (auto* button =
            qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_actions[ActionId::exportFigure]))) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto* spacer = new QWidget(m_toolBar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(spacer);
    m_toolBar->addActions({m_actions[ActionId::commandPalette], m_actions[ActionId::showFilter],
                           m_actions[ActionId::showTable], m_actions[ActionId::showInspector]});
}

void WindowMenus::setChartTitles(const QStringList& titles) {
    m_charts->clear();
    for (int index = 0; index < titles.size(); ++index) {
        QAction* action =
            m_charts->addAction(QString(titles[index]).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(tr("Show the figure \"%1\"").arg(titles[index]));
        if (index < 9) {
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(index + 1)));
        }
        connect(action, &QAction::triggered, this, [this, index] { emit chartChosen(index); });
    }
}

/// What undo and redo would do.
void WindowMenus::nameSteps() {
    const auto name = [](QAction* action, const QString& alone, const QString& withStep,
                         const QString& step) {
        const QString text = step.isEmpty() ? alone : withStep.arg(step);
        action->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setIconText(text);
        setPlainName(*action, alone);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_undo, tr("Undo"), tr("Undo: %1"), m_undoStack.undoText());
    name(m_redo, tr("Redo"), tr("Redo: %1"), m_undoStack.redoText());
}

void WindowMenus::fillRecentFiles() {
    m_recent->clear();
    const QStringList files = Settings::value(setting::kRecentFiles);
    for (const QString& file : files) {
        // An ampersand in a name is no mnemonic.
        QAction* action =
            m_recent->addAction(QFileInfo(file).fileName().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(file);
        connect(action, &QAction::triggered, this, [this, file] { emit recentFileChosen(file); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("(none yet)"))->setEnabled(false);
    }
}

void WindowMenus::fillExamples() {
    m_examples->clear();
    for (const ReadyDocument& example : readyDocuments()) {
        QAction* action = m_examples->addAction(toQString(example.title));
        action->setStatusTip(tr("Open this example: ready figures on the shipped dataset"));
        connect(action, &QAction::triggered, this, [this, example] { emit exampleChosen(example); });
    }
}

void WindowMenus::fillThemes() {
    fillChoice(m_themeMenu, m_theme.choice(),
               {{QStringLiteral("system"), tr("Like the System")},
                {QStringLiteral("light"), tr("Light")},
                {QStringLiteral("dark"), tr("Dark")}},
               [this](const QString& choice) { m_theme.setChoice(choice); });
}

void WindowMenus::fillLanguages() {
    fillChoice(m_language, Settings::value(setting::kLanguage),
               {{QStringLiteral("system"), tr("Like the System")},
                {QStringLiteral("en"), QStringLiteral("English")},
                {QStringLiteral("ko"), QStringLiteral("한국어")}},
               [this](const QString& choice) { emit languageChosen(choice); });
}

void WindowMenus::retranslate() {
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &Recent"));
    m_examples->setTitle(tr("Open E&xample"));
    fillExamples();
    m_edit->setTitle(tr("&Edit"));
    nameSteps();
    m_undo->setStatusTip(tr("Take the last step back"));
    m_redo->setStatusTip(tr("Do the step again that was taken back"));
    m_view->setTitle(tr("&View"));
    m_charts->setTitle(tr("Fi&gure"));
    m_themeMenu->setTitle(tr("T&heme"));
    m_language->setTitle(tr("&Language"));
    m_data->setTitle(tr("&Data"));
    m_help->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    fillThemes();
    fillLanguages();
}

} // namespace frontierscope
