// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure.h"

#include <QFrame>
#include <QString>

class QGridLayout;

namespace frontierscope {

/// What is known of a point, shown beside it. All text is plain text: names come from files.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    void setPoint(const PointMark& mark);
    /// Shows the card beside a marker, inside the parent and not over the marker.
    void showBeside(const QRect& marker);
    /// All its text, a line each, as assistive technology reads it.
    [[nodiscard]] static QString textOf(const PointMark& mark);

private:
    void addLine(const QString& label, const QString& text);
    void clear();

    QGridLayout* m_layout = nullptr;
    QString m_words;     ///< what it says now
    int m_lineCount = 0; ///< below the name
};

} // namespace frontierscope
