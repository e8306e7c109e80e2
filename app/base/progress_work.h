// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>

class QWidget;

namespace frontierscope {

enum class MayCancel { no, yes };

/// Waits until `isDone`, while windows go on being painted; nobody can change what is worked on. What takes
/// longer than a moment says so, with a way out. False: the person took it.
[[nodiscard]] bool waitWithProgress(QWidget* window, const QString& what, MayCancel mayCancel,
                                    const std::function<bool()>& isDone);

/// The threads of such work. Not Qt's own, which painting waits for: work that was cancelled must not hold
/// the window up.
[[nodiscard]] QThreadPool& workThreads();

/// The result of `work`, which is done in another thread and must hold all that it needs. Nothing: the person
/// cancelled; the work goes on unseen and its result is dropped.
template <class Result>
std::optional<Result> doWithProgress(QWidget* window, const QString& what, MayCancel mayCancel,
                                     std::function<Result()> work) {
    using namespace std::chrono_literals;
    auto promise = std::make_shared<std::promise<Result>>();
    std::future<Result> result = promise->get_future();
    workThreads().start([promise, work = std::move(work)]() mutable {
        Result made = work();
        work = {}; // lets go of what it worked on before anyone hears of the result
        promise->set_value(std::move(made));
    });
    const auto isDone = [&result] {
        return result.wait_for(0s) == std::future_status::ready;
    };
    if (result.wait_for(50ms) != std::future_status::ready && // nobody sees that
        !waitWithProgress(window, what, mayCancel, isDone)) {
        return std::nullopt;
    }
    return result.get();
}

} // namespace frontierscope
