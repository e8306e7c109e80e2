// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace frontierscope {

/// Tells when what was asked for now has been painted, so that what may come a frame later takes no part of
/// this one. Timers that run out at once do so together, before anything that they change is painted; the
/// next ones wait for that. Many starts in between count as the last one.
class AfterPainting : public QObject {
    Q_OBJECT

public:
    explicit AfterPainting(QObject* parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

signals:
    void reached();

private:
    void takeTurn();

    QTimer m_timer;
    int m_turnsLeft = 0;
};

} // namespace frontierscope
