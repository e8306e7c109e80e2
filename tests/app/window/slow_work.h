// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress_work.h"

#include <QApplication>
#include <QDialog>
#include <QProgressDialog>
#include <QPushButton>
#include <QStringList>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace frontierscope {

/// Does something in a dialog of the window as soon as it is there, which may be when a file has been read;
/// the dialog is closed afterwards if it is still open.
inline void doWhenOpen(QWidget& window, const char* dialogName, std::function<void(QDialog&)> act) {
    auto* wait = new QTimer(&window);
    QObject::connect(wait, &QTimer::timeout, &window, [&window, wait, dialogName, act = std::move(act)] {
        auto* dialog = window.findChild<QDialog*>(QLatin1String(dialogName));
        if (dialog == nullptr || !dialog->isVisible()) {
            return;
        }
        wait->stop();
        wait->deleteLater();
        act(*dialog);
        if (dialog->isVisible()) {
            dialog->reject();
        }
    });
    wait->start(5);
}

/// Work that the window has done elsewhere does not begin while this lives: it takes as long as one likes.
class BusyThreads {
public:
    BusyThreads() {
        QThreadPool& pool = workThreads();
        for (int i = 0; i < pool.maxThreadCount(); ++i) {
            pool.start([mayEnd = m_mayEnd] {
                while (!*mayEnd) {
                    QThread::msleep(2);
                }
            });
        }
    }
    ~BusyThreads() { end(); }

    /// All that was begun is done, what was cancelled included.
    void end() {
        *m_mayEnd = true;
        workThreads().waitForDone();
    }

private:
    std::shared_ptr<std::atomic<bool>> m_mayEnd = std::make_shared<std::atomic<bool>>(false);
};

/// Cancels what says that it takes long. Any other dialog that comes up is noted and closed.
class CancelWatch : public QTimer {
public:
    explicit CancelWatch(const QDialog* opener = nullptr) {
        connect(this, &QTimer::timeout, this, [this, opener] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (auto* progress = qobject_cast<QProgressDialog*>(dialog)) {
                said << progress->labelText();
                progress->findChild<QPushButton*>()->click();
            } else if (dialog != nullptr && dialog != opener) {
                opened << dialog->objectName();
                dialog->reject();
            }
        });
        start(10);
    }

    QStringList said;   ///< what was cancelled
    QStringList opened; ///< what should not have come up
};

} // namespace frontierscope
