// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/menu_actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace frontierscope {

namespace {

constexpr const char* kPlainName = "plainName";

void collect(QMenu& menu, QList<QAction*>& found) {
    emit menu.aboutToShow(); // menus that depend on what is open are filled by it
    for (QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            collect(*action->menu(), found);
        } else if (!action->isSeparator() && !found.contains(action)) {
            found << action;
        }
    }
}

/// The menu within a menu that an action stands in; null: it stands in none.
const QMenu* submenuOf(const QAction& action) {
    for (const QObject* object : action.associatedObjects()) {
        const auto* menu = qobject_cast<const QMenu*>(object);
        const auto isBar = [](const QObject* around) {
            return qobject_cast<const QMenuBar*>(around) != nullptr;
        };
        if (menu != nullptr && std::ranges::none_of(menu->menuAction()->associatedObjects(), isBar)) {
            return menu;
        }
    }
    return nullptr;
}

} // namespace

QList<QAction*> menuActions(const QMenuBar& menuBar) {
    QList<QAction*> found;
    for (const QAction* action : menuBar.actions()) {
        if (action->menu() != nullptr) {
            collect(*action->menu(), found);
        }
    }
    return found;
}

QString plainName(const QAction& action) {
    const QString name = action.property(kPlainName).toString();
    return name.isEmpty() ? withoutAccessKey(action.text()) : name;
}

void setPlainName(QAction& action, const QString& name) {
    action.setProperty(kPlainName, name);
}

QString withoutAccessKey(const QString& text) {
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return QString(text)
        .remove(bracketed)
        .replace(QLatin1String("&&"), QLatin1String("\n"))
        .remove(QLatin1Char('&'))
        .replace(QLatin1Char('\n'), QLatin1Char('&'));
}

QString commandName(const QAction& action) {
    const QString name = withoutAccessKey(action.text());
    const QMenu* submenu = submenuOf(action);
    return submenu == nullptr || name.isEmpty()
               ? name
               : QStringLiteral("%1: %2").arg(withoutAccessKey(submenu->title()), name);
}

} // namespace frontierscope
