// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

#include <string>

#include <gtest/gtest.h>

namespace frontierscope {

/// Parts that Qt makes inside its own controls speak for nobody: the control they belong to does.
inline bool isInnerPart(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return widget->objectName().startsWith(QLatin1String("qt_")) ||
           (area != nullptr && area->viewport() == widget) || widget->inherits("QLineEditIconButton") ||
           widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton");
}

inline bool isControl(const QWidget* widget) {
    return !isInnerPart(widget) &&
           (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget) != nullptr);
}

inline std::string describe(const QWidget* widget) {
    QStringList path;
    for (const QWidget* each = widget; each != nullptr; each = each->parentWidget()) {
        path.prepend(QLatin1String(each->metaObject()->className()) + QLatin1Char('#') + each->objectName());
    }
    return path.mid(1).join(QStringLiteral(" > ")).toStdString();
}

inline QString nameOf(QWidget* widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name);
}

inline void expectNames(QWidget& root) {
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (isControl(widget) && (widget->isVisible() || widget->window() != &root)) {
            EXPECT_FALSE(nameOf(widget).trimmed().isEmpty()) << describe(widget);
        }
    }
}

inline bool isCut(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return !label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
               label->width() < label->sizeHint().width() - 1;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return !button->text().isEmpty() && widget->width() < widget->minimumSizeHint().width() - 1;
    }
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
        return box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 24;
    }
    return false;
}

/// No visible text of a window or dialog is wider than its place.
inline void expectNothingIsCut(const QWidget& root) {
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text =
            label != nullptr ? label->text() : (button != nullptr ? button->text() : QString());
        EXPECT_FALSE(widget->isVisible() && isCut(widget)) << describe(widget) << ": " << text.toStdString();
    }
}

} // namespace frontierscope
