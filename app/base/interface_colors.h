// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace frontierscope {

/// Colours of the window that a palette has no role for, each for the light and the dark one. A test holds
/// all of them against what they are drawn on: text at 4.5:1 or more, marks and lines at 3:1.

[[nodiscard]] bool isDark(const QPalette& palette);

enum class MessageKind { information, warning, error };
/// What a message of this kind stands on.
[[nodiscard]] QColor messageGround(const QPalette& palette, MessageKind kind);

/// The ground of a field whose text can't be taken.
[[nodiscard]] QColor refusedBase(const QPalette& palette);
/// Gives the field that ground or takes it off; all other colours stay those of the window.
void markRefused(QWidget& field, bool isRefused);

/// Words that ask for a decision.
[[nodiscard]] QColor attentionColor(const QPalette& palette);
/// The mark of a value that its developer claims.
[[nodiscard]] QColor claimColor(const QPalette& palette);
/// The outline of tick boxes and fields.
[[nodiscard]] QColor outlineColor(const QPalette& palette);
/// The frame of what has the keyboard's focus.
[[nodiscard]] QColor focusColor(const QPalette& palette);

} // namespace frontierscope
