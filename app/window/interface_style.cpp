// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/interface_style.h"

#include "app/base/interface_colors.h"

#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace frontierscope {

namespace {

constexpr qreal kRadius = 2;
constexpr auto kMenuButton = QStyleOptionToolButton::MenuButtonPopup; // the arrow is a button of its own

void drawTick(QPainter& painter, const QRectF& box, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), box.width() / 7, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else {
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)}));
    }
}

void drawTickBox(QPainter& painter, const QStyleOption& option) {
    const QPalette& palette = option.palette;
    const bool isEmpty = option.state.testFlag(QStyle::State_Off);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor outline = isEnabled ? outlineColor(palette) : palette.color(QPalette::Mid);
    const QColor ticked =
        palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus) &&
                          option.state.testFlag(QStyle::State_KeyboardFocusChange);
    // In a selected row the box would melt into the row's own colour.
    const QColor edge = option.state.testFlag(QStyle::State_Selected)
                            ? palette.color(QPalette::HighlightedText)
                            : (isEmpty ? outline : ticked);
    painter.setPen(QPen(edge, hasFocus ? 2 : 1));
    painter.setBrush(isEmpty ? palette.color(QPalette::Base) : ticked);
    painter.drawRoundedRect(box, kRadius, kRadius);
    if (!isEmpty) {
        drawTick(painter, box, option);
    }
    painter.restore();
}

/// Fusion's own edges melt into a dark window.
void drawFieldOutline(QPainter& painter, const QStyleOption& option) {
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus    ? focusColor(option.palette)
                   : isEnabled ? outlineColor(option.palette)
                               : option.palette.color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void drawFocusFrame(QPainter& painter, const QStyleOption& option) {
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        return;
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : focusColor(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

} // namespace

InterfaceStyle::InterfaceStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void InterfaceStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        drawTickBox(*painter, *option);
        return;
    }
    if (element == PE_FrameFocusRect) {
        drawFocusFrame(*painter, *option);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isText = element == PE_Frame && (qobject_cast<const QTextEdit*>(widget) != nullptr ||
                                                qobject_cast<const QPlainTextEdit*>(widget) != nullptr);
    if (element == PE_FrameLineEdit || isText) {
        drawFieldOutline(*painter, *option);
    }
}

void InterfaceStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button != nullptr && control == CC_ToolButton && !button->features.testFlag(kMenuButton)) {
        QStyleOptionToolButton own = *button; // an arrow would lie on its words
        own.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &own, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if ((spin != nullptr && spin->frame) || (box != nullptr && box->frame)) {
        drawFieldOutline(*painter, *option);
    }
}

int InterfaceStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returnData) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace frontierscope
