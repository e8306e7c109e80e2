// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace frontierscope {

/// Marks the row of what is pointed at elsewhere: a tint, and a bar at its left for eyes that can't tell
/// tints. To be painted before the row's own contents.
void paintHoveredRow(QPainter& painter, const QRect& row, const QPalette& palette, bool hasBar = true);

} // namespace frontierscope
