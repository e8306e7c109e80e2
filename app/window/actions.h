// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

namespace frontierscope {

/// Everything that can be asked of the window from a menu, the toolbar, the keyboard or the command palette.
enum class ActionId {
    newDocument,
    newWindow,
    open,
    save,
    saveAs,
    revert,
    importData,
    compareData,
    earlierVersions,
    exportFigure,
    exportAll,
    print,
    copyFigure,
    close,
    quit,
    cut,
    copy,
    paste,
    selectAll,
    addRow,
    duplicateRows,
    deleteRows,
    newColumn,
    find,
    replace,
    findInChart,
    zoomIn,
    zoomOut,
    zoomReset,
    previousView,
    nextView,
    pageMode,
    showFilter,
    showInspector,
    showTable,
    showProblems,
    nextPart,
    previousPart,
    fullScreen,
    reduceMotion,
    clearFilter,
    clearSelection,
    preferences,
    commandPalette,
    help,
    helpContents,
    whatsThis,
    shortcuts,
    tour,
    about,
};

/// All actions with texts, shortcuts, tooltips and icons: one table in actions.cpp. What they do is connected
/// by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.at(id); }
    /// In the order of the table.
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_inOrder; }

    /// Texts anew after a change of language.
    void retranslate();

private:
    std::map<ActionId, QAction*> m_actions;
    std::vector<QAction*> m_inOrder;
};

} // namespace frontierscope
