// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/saved_versions.h"

#include "app/base/qt_conversions.h"
#include "core/base/file_io.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace frontierscope {

namespace {

const QString kTimeFormat = QStringLiteral("yyyyMMdd-HHmmss-zzz");

/// The folder of a file's copies; its name is made from the path, which can hold anything.
QString folderOf(const std::filesystem::path& file) {
    std::error_code error; // a folder that is gone: the path as it is tells files apart too
    const std::filesystem::path absolute = std::filesystem::absolute(file, error);
    const QByteArray path = toQString((error ? file : absolute).lexically_normal()).toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(20));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/frontierscope/versions/") + hash;
}

void removeOldest(const std::vector<SavedVersion>& versions) {
    for (std::size_t i = SavedVersions::kKeptCount; i < versions.size(); ++i) {
        std::error_code ignored;
        std::filesystem::remove(versions[i].file, ignored);
    }
}

} // namespace

void SavedVersions::keep(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    const std::vector<SavedVersion> kept = of(file);
    const auto newest = kept.empty() ? bytes : readFile(kept.front().file);
    if (!bytes || (!kept.empty() && newest && *newest == *bytes)) {
        return;
    }
    const QString folder = folderOf(file);
    if (!QDir().mkpath(folder)) {
        return;
    }
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!kept.empty() && now <= kept.front().savedAt) {
        now = kept.front().savedAt.addMSecs(1); // the newest stays the newest, whatever the clock does
    }
    removeOldest(kept); // a program that ended between the two steps left one too many
    const QString name = now.toString(kTimeFormat) + toQString(file.extension());
    if (!writeFileAtomically(toPath(folder + QLatin1Char('/') + name), *bytes)) {
        return;
    }
    removeOldest(of(file));
}

std::vector<SavedVersion> SavedVersions::of(const std::filesystem::path& file) {
    std::vector<SavedVersion> versions;
    if (file.empty()) { // a document that was never saved
        return versions;
    }
    const QFileInfoList files = QDir(folderOf(file)).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& info : files) {
        QDateTime savedAt = QDateTime::fromString(info.baseName(), kTimeFormat);
        savedAt.setTimeSpec(Qt::UTC);
        // What a write that was cut off left behind has another name.
        if (savedAt.isValid() && toQString(file.extension()) == QLatin1Char('.') + info.suffix()) {
            versions.push_back({toPath(info.absoluteFilePath()), savedAt});
        }
    }
    return versions;
}

} // namespace frontierscope
