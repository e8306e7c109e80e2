// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_view.h"

class QWidget;

namespace frontierscope {

class ChartPage;
class Document;
class FitMenu;
class Selection;

/// The menu for a place of the page's chart: its fits, if it has some, and the notes on it. Empty where there
/// is nothing to do.
[[nodiscard]] FitMenu* chartContextMenu(Document& document, const ChartPage& page, const Selection& selection,
                                        const ChartView::Place& place, QWidget* window);

} // namespace frontierscope
