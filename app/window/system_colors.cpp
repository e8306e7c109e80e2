// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/system_colors.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace frontierscope {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
enum ColorScheme : unsigned { noPreference, dark, light };

} // namespace

SystemColors::SystemColors(QObject* parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(takeSetting(QString, QString, QDBusVariant)));
        ask();
    }
}

void SystemColors::ask() {
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            // Read wraps the value twice.
            const QVariant inner = reply.value().variant();
            takeSetting(kGroup, kKey,
                        inner.canConvert<QDBusVariant>() ? inner.value<QDBusVariant>() : reply.value());
        }
        watcher->deleteLater();
    });
}

void SystemColors::takeSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup || key != kKey) {
        return;
    }
    const unsigned scheme = value.variant().toUInt();
    // Without a preference windows are light; at the start their palette knows better.
    if (scheme != noPreference || m_hasSpoken) {
        m_hasSpoken = true;
        emit changed(scheme == dark);
    }
}

} // namespace frontierscope
