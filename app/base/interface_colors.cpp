// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/interface_colors.h"

#include <QGuiApplication>
#include <QWidget>

namespace frontierscope {

namespace {

constexpr int kTintPercent = 16;

QColor tintOf(MessageKind kind) {
    switch (kind) {
    case MessageKind::information:
        return {0x2f, 0x6f, 0xd0};
    case MessageKind::warning:
        return {0xd0, 0x92, 0x10};
    case MessageKind::error:
        break;
    }
    return {0xc8, 0x32, 0x32};
}

} // namespace

/// By the text: the ground may be one of the colours below.
bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128;
}

QColor messageGround(const QPalette& palette, MessageKind kind) {
    const QColor ground = isDark(palette) ? QColor(0x1e, 0x21, 0x26) : QColor(0xff, 0xff, 0xff);
    const QColor tint = tintOf(kind);
    const auto mix = [](int a, int b) {
        return (a * kTintPercent + b * (100 - kTintPercent)) / 100;
    };
    return {mix(tint.red(), ground.red()), mix(tint.green(), ground.green()),
            mix(tint.blue(), ground.blue())};
}

QColor refusedBase(const QPalette& palette) {
    return isDark(palette) ? QColor(0x4a, 0x1f, 0x22) : QColor(0xfd, 0xe4, 0xe4);
}

void markRefused(QWidget& field, bool isRefused) {
    QPalette own; // says nothing itself, so that the field follows the window's colours
    if (isRefused) {
        // The field itself may not have heard of a change of theme yet.
        own.setColor(QPalette::Base, refusedBase(QGuiApplication::palette()));
    }
    field.setPalette(own);
}

QColor attentionColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0xf2, 0xb8, 0x4b) : QColor(0x8a, 0x4b, 0x00);
}

QColor claimColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0xd0, 0x88, 0x20) : QColor(0xa8, 0x62, 0x0a);
}

QColor outlineColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0x7b, 0x84, 0x91) : QColor(0x71, 0x79, 0x85);
}

QColor focusColor(const QPalette& palette) {
    return isDark(palette) ? QColor(0x7f, 0xb2, 0xff) : QColor(0x1f, 0x5f, 0xbf);
}

} // namespace frontierscope
