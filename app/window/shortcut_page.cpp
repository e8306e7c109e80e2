// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shortcut_page.h"

#include "app/window/menu_actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace frontierscope {

namespace {

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts()) {
        keys << sequence.toString(QKeySequence::NativeText);
    }
    return keys.join(QStringLiteral(", "));
}

QString rowsOf(const QMenu& menu) {
    QString rows;
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            rows += rowsOf(*action->menu());
        } else if (!action->shortcut().isEmpty()) {
            rows += QStringLiteral(
                        "<tr><td width=\"190\"><b>%1</b></td><td width=\"180\">%2</td><td>%3</td></tr>")
                        .arg(keysOf(*action).toHtmlEscaped(), plainName(*action).toHtmlEscaped(),
                             action->statusTip().toHtmlEscaped());
        }
    }
    return rows;
}

} // namespace

QString shortcutTable(const QMenuBar& menuBar) {
    QString html;
    for (const QAction* action : menuBar.actions()) {
        const QString rows = action->menu() == nullptr ? QString() : rowsOf(*action->menu());
        if (!rows.isEmpty()) {
            html += QStringLiteral("<h2>%1</h2><table cellspacing=\"4\">%2</table>")
                        .arg(withoutAccessKey(action->text()).toHtmlEscaped(), rows);
        }
    }
    return html;
}

} // namespace frontierscope
