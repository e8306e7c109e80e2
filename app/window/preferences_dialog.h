// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;

namespace frontierscope {

class InterfaceTheme;

/// Language and look of the interface, and what the program remembers. Every choice holds at once.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `reduceMotion`: the checkable command of the window.
    PreferencesDialog(InterfaceTheme& theme, QAction& reduceMotion, QWidget* parent = nullptr);

signals:
    void languageChosen(const QString& setting);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showRemembered();

    QLabel *m_languageName, *m_themeName;
    QComboBox *m_language, *m_theme;
    QCheckBox* m_reduceMotion;
    QGroupBox* m_remembered;
    QPushButton *m_forgetFiles, *m_forgetColumns, *m_showHint, *m_close;
};

} // namespace frontierscope
