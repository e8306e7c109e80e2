// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/patient_threads.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace frontierscope {

/// Work off the window's thread whose result the window takes. One work is done at a time; the newest that
/// waits comes next, and the result of an older one is dropped.
template <class Result>
class BackgroundTask : public QObject {
public:
    using Work = std::function<Result()>;
    using Take = std::function<void(Result)>;

    /// `work` must not touch what the window changes; `take` is called in the window's thread.
    void start(Work work, Take take) {
        m_take = std::move(take);
        if (m_watcher != nullptr) {
            m_waiting = std::move(work);
        } else {
            run(std::move(work));
        }
    }
    /// Nobody wants the result any more.
    void cancel() {
        m_take = {};
        m_waiting.reset();
    }
    /// A result is on its way.
    [[nodiscard]] bool isBusy() const { return static_cast<bool>(m_take); }

private:
    using Watcher = QFutureWatcher<std::shared_ptr<Result>>;

    void run(Work work) {
        auto promise = std::make_shared<QPromise<std::shared_ptr<Result>>>();
        m_watcher = std::make_unique<Watcher>();
        connect(m_watcher.get(), &Watcher::finished, this, [this] { finish(); });
        m_watcher->setFuture(promise->future());
        startPatiently([promise, work = std::move(work)]() mutable {
            promise->start();
            auto result = std::make_shared<Result>(work());
            work = {}; // lets go of what it worked on before anyone hears of the result
            promise->addResult(std::move(result));
            promise->finish();
        });
    }

    void finish() {
        auto result = m_watcher->future().takeResult();
        m_watcher.release()->deleteLater(); // it is the sender
        if (m_waiting) {
            run(*std::exchange(m_waiting, std::nullopt));
        } else if (m_take) {
            std::exchange(m_take, {})(std::move(*result));
        }
    }

    Take m_take; ///< empty: nobody wants a result
    std::optional<Work> m_waiting;
    std::unique_ptr<Watcher> m_watcher; ///< null: nothing is worked on
};

} // namespace frontierscope
