// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/hovered_row.h"

#include <QPainter>

namespace frontierscope {

void paintHoveredRow(QPainter& painter, const QRect& row, const QPalette& palette, bool hasBar) {
    constexpr int kBarWidth = 3;
    constexpr int kTint = 40; // of 255
    QColor color = palette.color(QPalette::Highlight);
    if (hasBar) {
        painter.fillRect(QRect(row.topLeft(), QSize(kBarWidth, row.height())), color);
    }
    color.setAlpha(kTint);
    painter.fillRect(row, color);
}

} // namespace frontierscope
