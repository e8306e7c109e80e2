// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace frontierscope {

/// The controls inside a part that Tab can reach when they are shown, in the order in which layouts and
/// splitters place them, which is the order in which they are seen.
[[nodiscard]] std::vector<QWidget*> controlsAsSeen(QWidget& part);

/// Lets Tab go through these parts of one window in this order. Qt goes in the order in which widgets were
/// made, and some are made long after the window.
void orderTabs(const std::vector<QWidget*>& parts);

} // namespace frontierscope
