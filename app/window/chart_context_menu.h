// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QWidget;

namespace frontierscope {

class ChartPage;
class Document;
class FitMenu;
class Selection;

/// The menu for a place of the page's chart: its fits, if it has some, and the notes on it. Empty where there
/// is nothing to do.
[[nodiscard]] FitMenu* chartContextMenu(Document& document, const ChartPage& page, const Selection& selection,
                                        QPoint viewportPosition, QWidget* window);

} // namespace frontierscope
