// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

namespace frontierscope {

/// Palettes of the interface. Figures have themes of their own.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Fusion style with an own light or dark palette. "system" follows the desktop, while running too.
class InterfaceTheme : public QObject {
    Q_OBJECT

public:
    explicit InterfaceTheme(QObject* parent = nullptr);

    /// "system", "light" or "dark"; remembered in the settings.
    void setChoice(const QString& choice);
    [[nodiscard]] QString choice() const { return m_choice; }
    /// What the desktop wants has changed.
    void setSystemDark(bool isDark);

    /// Whether the window is dark now.
    [[nodiscard]] static bool isDark();

private:
    void apply();

    QString m_choice;
    bool m_isSystemDark = false; ///< what the desktop's palette said at the start
};

} // namespace frontierscope
