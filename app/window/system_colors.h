// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QString>

namespace frontierscope {

/// Whether the desktop wants dark windows, as it says through its portal (org.freedesktop.appearance), at the
/// start and while running. Without a portal nothing is said.
class SystemColors : public QObject {
    Q_OBJECT

public:
    explicit SystemColors(QObject* parent = nullptr);

signals:
    void changed(bool isDark);

public slots:
    /// A setting of the desktop has a new value; others than the colour scheme are passed over.
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();

    bool m_hasSpoken = false; ///< the desktop has said dark or light
};

} // namespace frontierscope
