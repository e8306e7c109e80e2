// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace frontierscope {

/// Every command of the menus as they would open now, each once, in their order.
[[nodiscard]] QList<QAction*> menuActions(const QMenuBar& menuBar);

/// What a menu's text says without the mark of its access key: "&Open", and "열기(&O)" as Korean menus write
/// it.
[[nodiscard]] QString withoutAccessKey(const QString& text);

/// What a command does at any time, where its text says what it would do now: "Redo", not "Redo: Hide
/// OpenAI".
[[nodiscard]] QString plainName(const QAction& action);
void setPlainName(QAction& action, const QString& name);

/// The name of a command away from its menu; an entry of a menu within a menu has that one's name before it:
/// "Theme: Dark".
[[nodiscard]] QString commandName(const QAction& action);

} // namespace frontierscope
