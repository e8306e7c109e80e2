// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

class QWidget;

namespace frontierscope {

/// What a field means, in the language of the window; empty for widgets that are no field of their own.
[[nodiscard]] QString fieldHelp(const QWidget& field);

/// Says it for the field that has the focus (Shift+F1), or lets the person point at any field of the window.
void explainFields(QWidget& window);

/// The help page about what has the focus: "data#filter", "charts#frontier" ... `figureKind` is that of the
/// figure that is shown. "index" where there is no page of its own.
[[nodiscard]] QString helpPageFor(const QWidget* focus, const std::string& figureKind);

} // namespace frontierscope
