// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/after_painting.h"

namespace frontierscope {

namespace {
constexpr int kTurns = 2; // of the event loop: what changes at the end of the first is painted in the second
}

AfterPainting::AfterPainting(QObject* parent)
    : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AfterPainting::takeTurn);
}

void AfterPainting::start() {
    m_turnsLeft = kTurns;
    m_timer.start(0);
}

void AfterPainting::takeTurn() {
    if (--m_turnsLeft > 0) {
        m_timer.start(0);
    } else {
        emit reached();
    }
}

} // namespace frontierscope
