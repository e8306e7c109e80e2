// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/preferences_dialog.h"

#include "app/base/settings.h"
#include "app/window/interface_theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontierscope {

PreferencesDialog::PreferencesDialog(InterfaceTheme& theme, QAction& reduceMotion, QWidget* parent)
    : QDialog(parent)
    , m_languageName(new QLabel(this))
    , m_themeName(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_reduceMotion(new QCheckBox(this))
    , m_remembered(new QGroupBox(this))
    , m_forgetFiles(new QPushButton(this))
    , m_forgetColumns(new QPushButton(this))
    , m_showHint(new QPushButton(this)) {
    setObjectName(QStringLiteral("preferencesDialog"));
    m_language->setObjectName(QStringLiteral("preferredLanguage"));
    m_theme->setObjectName(QStringLiteral("preferredTheme"));
    m_reduceMotion->setObjectName(QStringLiteral("reduceMotion"));
    m_forgetFiles->setObjectName(QStringLiteral("forgetFiles"));
    m_forgetColumns->setObjectName(QStringLiteral("forgetColumns"));
    m_showHint->setObjectName(QStringLiteral("showHint"));
    for (const char* setting : {"system", "en", "ko"}) {
        m_language->addItem(QString(), QLatin1String(setting));
    }
    for (const char* setting : {"system", "light", "dark"}) {
        m_theme->addItem(QString(), QLatin1String(setting));
    }
    m_language->setCurrentIndex(m_language->findData(Settings::value(setting::kLanguage)));
    m_theme->setCurrentIndex(m_theme->findData(theme.choice()));
    m_languageName->setBuddy(m_language);
    m_themeName->setBuddy(m_theme);
    m_reduceMotion->setChecked(Settings::value(setting::kReducesMotion));

    auto* form = new QFormLayout;
    form->addRow(m_languageName, m_language);
    form->addRow(m_themeName, m_theme);
    form->addRow(QString(), m_reduceMotion);
    auto* remembered = new QVBoxLayout(m_remembered);
    for (QPushButton* button : {m_forgetFiles, m_forgetColumns, m_showHint}) {
        button->setAutoDefault(false);
        remembered->addWidget(button, 0, Qt::AlignLeft);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_remembered);
    layout->addStretch();
    layout->addWidget(buttons);
    retranslate();
    showRemembered();
    resize(420, sizeHint().height());

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this, &theme] { theme.setChoice(m_theme->currentData().toString()); });
    connect(m_reduceMotion, &QCheckBox::toggled, this, [&reduceMotion](bool isOn) {
        reduceMotion.setChecked(!isOn); // whatever another window has chosen meanwhile
        reduceMotion.trigger();
    });
    connect(m_forgetFiles, &QPushButton::clicked, this, [this] {
        Settings::setValue(setting::kRecentFiles, {});
        showRemembered();
    });
    connect(m_forgetColumns, &QPushButton::clicked, this, [this] {
        Settings::setValue(setting::kImportColumns, {});
        showRemembered();
    });
    connect(m_showHint, &QPushButton::clicked, this, [this] {
        Settings::setValue(setting::kIsHintDismissed, false);
        showRemembered();
    });
}

void PreferencesDialog::showRemembered() {
    m_forgetFiles->setEnabled(!Settings::value(setting::kRecentFiles).isEmpty());
    m_forgetColumns->setEnabled(!Settings::value(setting::kImportColumns).isEmpty());
    m_showHint->setEnabled(Settings::value(setting::kIsHintDismissed));
}

void PreferencesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PreferencesDialog::retranslate() {
    setWindowTitle(tr("Preferences"));
    m_languageName->setText(tr("&Language:"));
    m_themeName->setText(tr("&Theme:"));
    m_language->setItemText(0, tr("Like the System"));
    m_language->setItemText(1, QStringLiteral("English"));
    m_language->setItemText(2, QStringLiteral("한국어"));
    m_theme->setItemText(0, tr("Like the System"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_reduceMotion->setText(tr("&Reduce motion"));
    m_reduceMotion->setToolTip(tr("Play stills of each year instead of a film"));
    m_remembered->setTitle(tr("What the program remembers"));
    m_forgetFiles->setText(tr("Forget the Recent &Files"));
    m_forgetColumns->setText(tr("Forget Which &Columns Imports Were Given"));
    m_forgetColumns->setToolTip(tr("Tables are imported as if for the first time"));
    m_showHint->setText(tr("Show the &Hint Again at the Next Start"));
    m_close->setText(tr("Close"));
}

} // namespace frontierscope
