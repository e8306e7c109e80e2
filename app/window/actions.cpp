// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/actions.h"

#include "app/base/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

#include <array>

namespace frontierscope {

namespace {

struct ActionRow {
    ActionId id;
    const char* icon;     ///< nullptr: none
    const char* shortcut; ///< portable text, the same in every language, "; " between two; nullptr: none
    const char* text;
    const char* tip;
    bool isCheckable = false;
};

constexpr const char* kContext = "Actions";

constexpr std::array kRows = {
    ActionRow{ActionId::newDocument, "file-plus", "Ctrl+N", QT_TRANSLATE_NOOP("Actions", "&New"),
              QT_TRANSLATE_NOOP("Actions", "Start again from the shipped dataset")},
    ActionRow{ActionId::newWindow, nullptr, "Ctrl+Alt+N", QT_TRANSLATE_NOOP("Actions", "New &Window"),
              QT_TRANSLATE_NOOP("Actions", "Open a further window with a document of its own")},
    ActionRow{ActionId::open, "folder-open", "Ctrl+O", QT_TRANSLATE_NOOP("Actions", "&Open…"),
              QT_TRANSLATE_NOOP("Actions", "Open a document, a dataset or an exported figure")},
    ActionRow{ActionId::save, "save", "Ctrl+S", QT_TRANSLATE_NOOP("Actions", "&Save"),
              QT_TRANSLATE_NOOP("Actions", "Save dataset, figures and filters")},
    ActionRow{ActionId::saveAs, nullptr, "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Actions", "Save &As…"),
              QT_TRANSLATE_NOOP("Actions", "Save under another name")},
    ActionRow{ActionId::revert, "rotate-ccw", nullptr, QT_TRANSLATE_NOOP("Actions", "Rever&t"),
              QT_TRANSLATE_NOOP("Actions", "Back to the document as it was last saved")},
    ActionRow{ActionId::importData, "table-2", "Ctrl+I", QT_TRANSLATE_NOOP("Actions", "&Import Data…"),
              QT_TRANSLATE_NOOP("Actions", "Join a table or another project's file with the dataset")},
    ActionRow{ActionId::compareData, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Com&pare With…"),
              QT_TRANSLATE_NOOP("Actions", "Show what another dataset says otherwise")},
    ActionRow{
        ActionId::earlierVersions, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Earlier &Versions…"),
        QT_TRANSLATE_NOOP("Actions", "Show the last saved versions of this document, to bring one back")},
    ActionRow{ActionId::exportFigure, "image-down", "Ctrl+Shift+E",
              QT_TRANSLATE_NOOP("Actions", "&Export Figure…"),
              QT_TRANSLATE_NOOP("Actions", "Save the figure as a picture for slides: PNG, SVG or PDF")},
    ActionRow{ActionId::exportAll, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Export A&ll Figures…"),
              QT_TRANSLATE_NOOP("Actions",
                                "Save every figure of the document as a picture, alike in page and look")},
    ActionRow{ActionId::print, nullptr, "Ctrl+P", QT_TRANSLATE_NOOP("Actions", "&Print…"),
              QT_TRANSLATE_NOOP("Actions", "Print the figure, as large as the paper allows")},
    ActionRow{ActionId::copyFigure, "clipboard-paste", "Ctrl+Shift+C",
              QT_TRANSLATE_NOOP("Actions", "Copy Fi&gure"),
              QT_TRANSLATE_NOOP("Actions", "Copy the figure as a picture, with its data as a table")},
    ActionRow{ActionId::close, nullptr, "Ctrl+W", QT_TRANSLATE_NOOP("Actions", "&Close"),
              QT_TRANSLATE_NOOP("Actions", "Close this window")},
    ActionRow{ActionId::quit, nullptr, "Ctrl+Q", QT_TRANSLATE_NOOP("Actions", "&Quit"),
              QT_TRANSLATE_NOOP("Actions", "Close all windows")},
    ActionRow{ActionId::cut, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Cu&t"),
              QT_TRANSLATE_NOOP("Actions", "Copy the selected cells and empty them")},
    ActionRow{ActionId::copy, "copy", nullptr, QT_TRANSLATE_NOOP("Actions", "&Copy"),
              QT_TRANSLATE_NOOP("Actions", "Copy the selected cells")},
    ActionRow{ActionId::paste, "clipboard-paste", nullptr, QT_TRANSLATE_NOOP("Actions", "&Paste"),
              QT_TRANSLATE_NOOP("Actions", "Paste cells at the selected one")},
    ActionRow{ActionId::selectAll, nullptr, "Ctrl+A", QT_TRANSLATE_NOOP("Actions", "Select &All"),
              QT_TRANSLATE_NOOP("Actions", "Select all cells of the table, or all models of the chart")},
    ActionRow{ActionId::addRow, "plus", "Ctrl+Shift+N", QT_TRANSLATE_NOOP("Actions", "&Add Model"),
              QT_TRANSLATE_NOOP("Actions", "Add an empty row to the table")},
    ActionRow{ActionId::duplicateRows, "copy-plus", "Ctrl+D",
              QT_TRANSLATE_NOOP("Actions", "&Duplicate Models"),
              QT_TRANSLATE_NOOP("Actions", "Copy the selected rows")},
    ActionRow{ActionId::deleteRows, "trash-2", "Ctrl+Shift+Backspace",
              QT_TRANSLATE_NOOP("Actions", "De&lete Models"),
              QT_TRANSLATE_NOOP("Actions", "Delete the selected rows")},
    ActionRow{ActionId::newColumn, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "&New Computed Column…"),
              QT_TRANSLATE_NOOP("Actions", "Define a column of the table by an expression")},
    ActionRow{ActionId::find, "search", "Ctrl+F", QT_TRANSLATE_NOOP("Actions", "&Find in Table…"),
              QT_TRANSLATE_NOOP("Actions", "Find text in the table")},
    ActionRow{ActionId::replace, nullptr, "Ctrl+H", QT_TRANSLATE_NOOP("Actions", "Rep&lace in Table…"),
              QT_TRANSLATE_NOOP("Actions", "Find text in the table and put another in its place")},
    ActionRow{ActionId::findInChart, "funnel", "Ctrl+L", QT_TRANSLATE_NOOP("Actions", "Search &Models"),
              QT_TRANSLATE_NOOP("Actions", "Show only models whose name or lab contains a text")},
    ActionRow{ActionId::zoomIn, "zoom-in", "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Actions", "Zoom &In"),
              QT_TRANSLATE_NOOP("Actions", "Show less of the chart, larger")},
    ActionRow{ActionId::zoomOut, "zoom-out", "Ctrl+-", QT_TRANSLATE_NOOP("Actions", "Zoom &Out"),
              QT_TRANSLATE_NOOP("Actions", "Show more of the chart, smaller")},
    ActionRow{ActionId::zoomReset, "rotate-ccw", "Ctrl+0", QT_TRANSLATE_NOOP("Actions", "&Whole Chart"),
              QT_TRANSLATE_NOOP("Actions", "Undo zoom and pan")},
    ActionRow{ActionId::previousView, "arrow-left", "Alt+Left",
              QT_TRANSLATE_NOOP("Actions", "&Previous View"),
              QT_TRANSLATE_NOOP("Actions", "Back to the part of the chart seen before")},
    ActionRow{ActionId::nextView, "arrow-right", "Alt+Right", QT_TRANSLATE_NOOP("Actions", "&Next View"),
              QT_TRANSLATE_NOOP("Actions", "Forward to the part of the chart seen after")},
    ActionRow{ActionId::pageMode, "presentation", "Ctrl+Shift+V",
              QT_TRANSLATE_NOOP("Actions", "&As on the Page"),
              QT_TRANSLATE_NOOP("Actions", "Show the figure exactly as it will be exported"), true},
    ActionRow{ActionId::showFilter, "panel-left", "F8", QT_TRANSLATE_NOOP("Actions", "&Filter"),
              QT_TRANSLATE_NOOP("Actions", "Show or hide the model filter"), true},
    ActionRow{ActionId::showInspector, "panel-right", "F9", QT_TRANSLATE_NOOP("Actions", "&Details"),
              QT_TRANSLATE_NOOP("Actions", "Show or hide the details of the selected model"), true},
    ActionRow{ActionId::showTable, "panel-bottom", "F7", QT_TRANSLATE_NOOP("Actions", "&Table"),
              QT_TRANSLATE_NOOP("Actions", "Open or close the table below the chart"), true},
    ActionRow{ActionId::showProblems, nullptr, "Ctrl+Shift+M",
              QT_TRANSLATE_NOOP("Actions", "&Check for Problems"),
              QT_TRANSLATE_NOOP("Actions", "List what is wrong or doubtful in the dataset")},
    ActionRow{ActionId::nextPart, nullptr, "F6", QT_TRANSLATE_NOOP("Actions", "Ne&xt Part of the Window"),
              QT_TRANSLATE_NOOP("Actions", "Move the focus on: message, filter, chart, details, table")},
    ActionRow{ActionId::previousPart, nullptr, "Shift+F6",
              QT_TRANSLATE_NOOP("Actions", "P&revious Part of the Window"),
              QT_TRANSLATE_NOOP("Actions", "Move the focus back: table, details, chart, filter, message")},
    ActionRow{ActionId::fullScreen, nullptr, "F11", QT_TRANSLATE_NOOP("Actions", "F&ull Screen"),
              QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), true},
    ActionRow{ActionId::reduceMotion, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Reduce &Motion"),
              QT_TRANSLATE_NOOP("Actions", "Play stills of each year instead of a film"), true},
    ActionRow{ActionId::clearFilter, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Sho&w All Models"),
              QT_TRANSLATE_NOOP("Actions", "Take every filter off")},
    ActionRow{ActionId::clearSelection, nullptr, nullptr, QT_TRANSLATE_NOOP("Actions", "Select N&othing"),
              QT_TRANSLATE_NOOP("Actions", "Clear the selection")},
    ActionRow{ActionId::preferences, nullptr, "Ctrl+,", QT_TRANSLATE_NOOP("Actions", "P&references…"),
              QT_TRANSLATE_NOOP("Actions", "Language, look and what the program remembers")},
    ActionRow{ActionId::commandPalette, "command", "Ctrl+Shift+P", QT_TRANSLATE_NOOP("Actions", "C&ommands…"),
              QT_TRANSLATE_NOOP("Actions", "Find any command by its name")},
    ActionRow{ActionId::help, "circle-help", "F1", QT_TRANSLATE_NOOP("Actions", "&Help on This"),
              QT_TRANSLATE_NOOP("Actions", "The help page about the part of the window that has the focus")},
    ActionRow{ActionId::helpContents, "book-open", nullptr, QT_TRANSLATE_NOOP("Actions", "&Contents"),
              QT_TRANSLATE_NOOP("Actions", "How to read the charts and use the program")},
    ActionRow{
        ActionId::whatsThis, nullptr, "Shift+F1", QT_TRANSLATE_NOOP("Actions", "&What's This?"),
        QT_TRANSLATE_NOOP("Actions", "What the field with the focus means, or the one that is clicked next")},
    ActionRow{ActionId::shortcuts, "keyboard", "Ctrl+?", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"),
              QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page")},
    ActionRow{
        ActionId::tour, "play", nullptr, QT_TRANSLATE_NOOP("Actions", "Guided &Tour"),
        QT_TRANSLATE_NOOP("Actions", "Reproduce the post of February 2025, then change one assumption")},
    ActionRow{ActionId::about, "info", nullptr, QT_TRANSLATE_NOOP("Actions", "&About Frontierscope"),
              QT_TRANSLATE_NOOP("Actions", "Version and licences")},
};

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent) {
    for (const ActionRow& row : kRows) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("action%1").arg(static_cast<int>(row.id)));
        if (row.icon != nullptr) {
            action->setIcon(namedIcon(QLatin1String(row.icon)));
        }
        if (row.shortcut != nullptr) {
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.shortcut)));
        }
        action->setCheckable(row.isCheckable);
        m_actions[row.id] = action;
        m_inOrder.push_back(action);
    }
    retranslate();
}

void Actions::retranslate() {
    for (const ActionRow& row : kRows) {
        QAction* action = m_actions.at(row.id);
        const QString tip = QCoreApplication::translate(kContext, row.tip);
        const QString text = QCoreApplication::translate(kContext, row.text);
        action->setText(text);
        // A tool button has no mnemonic; Korean ones stand in brackets behind the word.
        static const QRegularExpression bracketedMnemonic(QStringLiteral("\\(&.\\)"));
        action->setIconText(QString(text).remove(bracketedMnemonic).remove(QLatin1Char('&')));
        action->setStatusTip(tip);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
}

} // namespace frontierscope
