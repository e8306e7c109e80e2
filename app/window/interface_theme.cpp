// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/interface_theme.h"

#include "app/base/settings.h"
#include "app/window/interface_style.h"
#include "app/window/system_colors.h"

#include <QApplication>

namespace frontierscope {

namespace {

struct Colors {
    QColor window, base, alternate, text, muted, button, highlight, highlightText, link, tip, tipText, edge;
};

QPalette paletteOf(const Colors& colors) {
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.tip);
    palette.setColor(QPalette::ToolTipText, colors.tipText);
    palette.setColor(QPalette::Light, colors.base);
    palette.setColor(QPalette::Midlight, colors.alternate);
    palette.setColor(QPalette::Mid, colors.edge);
    palette.setColor(QPalette::Dark, colors.edge);
    palette.setColor(QPalette::Shadow, colors.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.edge);
    return palette;
}

} // namespace

QPalette lightPalette() {
    return paletteOf({QColor(0xf4, 0xf5, 0xf7), QColor(0xff, 0xff, 0xff), QColor(0xf7, 0xf8, 0xfa),
                      QColor(0x1c, 0x21, 0x28), QColor(0x5a, 0x63, 0x6e), QColor(0xfc, 0xfc, 0xfd),
                      QColor(0x1f, 0x5f, 0xbf), QColor(0xff, 0xff, 0xff), QColor(0x1a, 0x56, 0xb0),
                      QColor(0xff, 0xff, 0xff), QColor(0x1c, 0x21, 0x28), QColor(0xc6, 0xcb, 0xd3)});
}

QPalette darkPalette() {
    return paletteOf({QColor(0x1e, 0x21, 0x26), QColor(0x17, 0x1a, 0x1e), QColor(0x1c, 0x1f, 0x24),
                      QColor(0xe8, 0xea, 0xed), QColor(0x98, 0xa1, 0xad), QColor(0x27, 0x2b, 0x31),
                      QColor(0x38, 0x74, 0xce), QColor(0xff, 0xff, 0xff), QColor(0x7f, 0xb2, 0xff),
                      QColor(0x2a, 0x2e, 0x35), QColor(0xe8, 0xea, 0xed), QColor(0x42, 0x48, 0x52)});
}

InterfaceTheme::InterfaceTheme(QObject* parent)
    : QObject(parent)
    , m_choice(Settings::value(setting::kTheme)) {
    if (!QStringList{QStringLiteral("light"), QStringLiteral("dark")}.contains(m_choice)) {
        m_choice = QStringLiteral("system"); // also for a value that is none
    }
    m_isSystemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new InterfaceStyle);
    apply();
    connect(new SystemColors(this), &SystemColors::changed, this, &InterfaceTheme::setSystemDark);
}

void InterfaceTheme::setSystemDark(bool isDark) {
    if (m_isSystemDark != isDark) {
        m_isSystemDark = isDark;
        apply();
    }
}

void InterfaceTheme::setChoice(const QString& choice) {
    m_choice = choice;
    Settings::setValue(setting::kTheme, choice);
    apply();
}

bool InterfaceTheme::isDark() {
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void InterfaceTheme::apply() {
    const bool isDark =
        m_choice == QLatin1String("dark") || (m_choice != QLatin1String("light") && m_isSystemDark);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
}

} // namespace frontierscope
