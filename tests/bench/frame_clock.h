// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>
#include <utility>

namespace frontierscope {

/// An application that tells when an event has been dealt with: a frame is on screen when the event that
/// painted it has ended, whatever the event loop does next.
class FrameClock : public QApplication {
public:
    using QApplication::QApplication;

    static void setListener(std::function<void()> afterEvent) {
        static_cast<FrameClock*>(instance())->m_afterEvent = std::move(afterEvent);
    }

    bool notify(QObject* receiver, QEvent* event) override {
        ++m_depth;
        const bool isAccepted = QApplication::notify(receiver, event);
        if (--m_depth == 0 && m_afterEvent) {
            m_afterEvent();
        }
        return isAccepted;
    }

private:
    std::function<void()> m_afterEvent;
    int m_depth = 0; ///< of events within events
};

} // namespace frontierscope
