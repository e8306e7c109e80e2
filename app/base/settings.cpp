// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/settings.h"

#include <QFile>
#include <QSettings>

namespace frontierscope {

namespace {

constexpr qsizetype kRecentFileCount = 10;

QSettings openSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("frontierscope"),
                     QStringLiteral("frontierscope"));
}

} // namespace

QVariant Settings::read(const char* name, const char* oldName) {
    const QSettings settings = openSettings();
    QVariant stored = settings.value(QLatin1String(name));
    if (!stored.isValid() && oldName != nullptr) {
        stored = settings.value(QLatin1String(oldName));
    }
    return stored;
}

void Settings::write(const char* name, const char* oldName, const QVariant& value) {
    QSettings settings = openSettings();
    settings.setValue(QLatin1String(name), value);
    if (oldName != nullptr) {
        settings.remove(QLatin1String(oldName));
    }
}

QString Settings::setAsideIfDamaged() {
    QSettings settings = openSettings();
    settings.sync();
    if (settings.status() != QSettings::FormatError) {
        return {};
    }
    const QString kept = settings.fileName() + QStringLiteral(".damaged");
    QFile::remove(kept);
    return QFile::rename(settings.fileName(), kept) ? kept : QString();
}

void Settings::addRecentFile(const QString& file) {
    QStringList files = value(setting::kRecentFiles);
    files.removeAll(file);
    files.prepend(file);
    setValue(setting::kRecentFiles, QStringList(files.mid(0, kRecentFileCount)));
}

} // namespace frontierscope
