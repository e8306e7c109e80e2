// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace frontierscope {

/// One setting: its name in the file, the names that older versions used, and what holds until it is set.
template <class T>
struct SettingKey {
    const char* name;
    const char* oldName; ///< nullptr: it never had another
    T defaultValue;
};

/// All settings of the program, typed, in one place. A value of the wrong type in the file counts as not set.
namespace setting {
inline const SettingKey<QString> kLanguage{"interface/language", nullptr, QStringLiteral("system")};
inline const SettingKey<QString> kTheme{"interface/theme", nullptr, QStringLiteral("system")};
inline const SettingKey<QByteArray> kGeometry{"window/geometry", nullptr, {}};
inline const SettingKey<QByteArray> kWindowState{"window/state", nullptr, {}};
inline const SettingKey<QStringList> kRecentFiles{"files/recent", nullptr, {}};
inline const SettingKey<QString> kLastFolder{"files/last_folder", nullptr, {}};
inline const SettingKey<QByteArray> kTableHeader{"table/header", nullptr, {}};
inline const SettingKey<bool> kReducesMotion{"interface/reduce_motion", nullptr, false};
inline const SettingKey<bool> kIsHintDismissed{"window/hint_dismissed", nullptr, false};
/// Where columns of imported tables were sent by hand: header to field key, "" to leave it out.
inline const SettingKey<QVariantMap> kImportColumns{"import/columns", nullptr, {}};
} // namespace setting

/// The only user of QSettings.
class Settings {
public:
    template <class T>
    [[nodiscard]] static T value(const SettingKey<T>& key) {
        const QVariant stored = read(key.name, key.oldName);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : key.defaultValue;
    }

    template <class T>
    static void setValue(const SettingKey<T>& key, const T& value) {
        write(key.name, key.oldName, QVariant::fromValue(value));
    }

    /// A settings file with lines that are none is renamed, and new settings begin. Returns the new name of
    /// the old file; empty: there was nothing wrong with it.
    static QString setAsideIfDamaged();

    /// Puts a file at the top of the recent ones; ten are kept.
    static void addRecentFile(const QString& file);

private:
    [[nodiscard]] static QVariant read(const char* name, const char* oldName);
    static void write(const char* name, const char* oldName, const QVariant& value);
};

} // namespace frontierscope
