// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/progress_work.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

namespace frontierscope {

namespace {

constexpr int kMomentMs = 300;
constexpr int kPollMs = 20;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProgressWork)
};

void processFor(int milliseconds, QEventLoop::ProcessEventsFlags flags) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec(flags);
}

} // namespace

QThreadPool& workThreads() {
    constexpr int kMostCancelled = 4; // that go on unseen before new work has to wait for them
    static QPointer<QThreadPool> threads;
    if (threads == nullptr) {
        threads = new QThreadPool(QCoreApplication::instance()); // which waits for them at its end
        threads->setMaxThreadCount(QThread::idealThreadCount() + kMostCancelled);
    }
    return *threads;
}

bool waitWithProgress(QWidget* window, const QString& what, MayCancel mayCancel,
                      const std::function<bool()>& isDone) {
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < kMomentMs) {
        processFor(kPollMs, QEventLoop::ExcludeUserInputEvents);
    }
    if (isDone()) {
        return true;
    }
    QProgressDialog dialog(window);
    dialog.setObjectName(QStringLiteral("progress"));
    dialog.setWindowTitle(what);
    dialog.setWindowModality(Qt::ApplicationModal);
    auto* label = new QLabel(what, &dialog);
    label->setTextFormat(Qt::PlainText); // it may name a file
    dialog.setLabel(label);
    dialog.setRange(0, 0); // how far it is nobody knows
    dialog.setMinimumDuration(0);
    dialog.setCancelButton(mayCancel == MayCancel::yes ? new QPushButton(Text::tr("Cancel"), &dialog)
                                                       : nullptr);
    dialog.show();
    while (!isDone()) {
        processFor(kPollMs, QEventLoop::AllEvents);
        if (mayCancel == MayCancel::yes && dialog.wasCanceled()) {
            return isDone();
        }
    }
    return true;
}

} // namespace frontierscope
