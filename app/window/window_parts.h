// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace frontierscope {

/// A part of the window that F6 leads to, with the control in it that takes the focus; null: the one
/// that had it last, else the topmost.
struct WindowPart {
    QWidget* whole = nullptr;
    QWidget* first = nullptr;
};

/// Moves the focus to the next part that is shown (step 1) or the one before (step -1), round the window.
/// Tab can't do that alone: in a table it goes from cell to cell.
void moveToPart(const std::vector<WindowPart>& parts, int step);

} // namespace frontierscope
