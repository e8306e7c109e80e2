// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace frontierscope {

/// A text for a tool tip or "What's This?", where Qt guesses whether it is rich text. It is shown letter by
/// letter, with its line breaks, and wrapped: what comes from files must neither be taken for markup nor
/// appear with its escapes. Empty stays empty.
[[nodiscard]] QString plainToolTip(const QString& text);

/// Gives a widget such a tool tip, which screen readers say without its markup.
void setPlainToolTip(QWidget& widget, const QString& text);

} // namespace frontierscope
