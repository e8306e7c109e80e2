// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that takes long says so, leaves windows painted, and can be cancelled.

#include "app/base/progress_work.h"

#include "tests/app/window/slow_work.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <atomic>
#include <chrono>
#include <thread>

#include <gtest/gtest.h>

namespace frontierscope {

namespace {

using namespace std::chrono_literals;

QProgressDialog* shownDialog() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QProgressDialog*>(widget); dialog != nullptr && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

/// Calls `look` as soon as there is a dialog.
class DialogWatch : public QTimer {
public:
    explicit DialogWatch(std::function<void(QProgressDialog&)> look) {
        connect(this, &QTimer::timeout, this, [this, look = std::move(look)] {
            if (QProgressDialog* dialog = shownDialog()) {
                stop();
                look(*dialog);
            }
        });
        start(10);
    }
};

} // namespace

TEST(Progress, IsNotShownForWhatTakesNoTime) {
    bool wasShown = false;
    const DialogWatch watch([&wasShown](const QProgressDialog&) { wasShown = true; });
    EXPECT_EQ(doWithProgress<int>(nullptr, QStringLiteral("Opening"), MayCancel::yes, [] { return 42; }), 42);
    QApplication::processEvents();
    EXPECT_FALSE(wasShown);
}

TEST(Progress, SaysWhatTakesLongAndGivesItsResult) {
    QWidget window;
    QString said;
    std::atomic<bool> mayEnd = false;
    const DialogWatch watch([&](const QProgressDialog& dialog) {
        said = dialog.labelText();
        mayEnd = true;
    });
    const QString what = QStringLiteral("Opening <b>models</b>.csv…");
    const auto result = doWithProgress<int>(&window, what, MayCancel::yes, [&mayEnd] {
        while (!mayEnd) {
            std::this_thread::sleep_for(5ms);
        }
        return 42;
    });
    EXPECT_EQ(result, 42);
    EXPECT_EQ(said, what);
    EXPECT_EQ(shownDialog(), nullptr);
}

TEST(Progress, IsCancelledAtOnce) {
    auto mayEnd = std::make_shared<std::atomic<bool>>(false);
    const DialogWatch watch([](const QProgressDialog& dialog) { dialog.findChild<QPushButton*>()->click(); });
    const auto result = doWithProgress<int>(nullptr, QStringLiteral("Opening"), MayCancel::yes, [mayEnd] {
        while (!*mayEnd) {
            std::this_thread::sleep_for(5ms);
        }
        return 42;
    });
    EXPECT_EQ(result, std::nullopt);
    *mayEnd = true; // the work goes on unseen until here
    workThreads().waitForDone();
}

TEST(Progress, CancelledWorkDoesNotHoldUpPainting) {
    const BusyThreads busy; // as much work as may go on unseen
    QImage image(1200, 1200, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image); // Qt shares large areas among threads, and waits for them
    QLinearGradient gradient(0, 0, 1200, 1200);
    gradient.setColorAt(0, Qt::white);
    gradient.setColorAt(1, Qt::black);
    painter.fillRect(image.rect(), gradient);
    painter.end();
    EXPECT_LT(qGray(image.pixel(1190, 1190)), 20);
    EXPECT_NE(&workThreads(), QThreadPool::globalInstance());
}

} // namespace frontierscope
