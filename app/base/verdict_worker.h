// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/figure/verdict_words.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace frontierscope {

/// Verdicts on selected models off the window's thread: a chance of standing on the frontier takes thousands
/// of draws. One question is worked on at a time and the newest one that waits comes next; what was answered
/// to an older one is dropped.
class VerdictWorker : public QObject {
    Q_OBJECT

public:
    struct Question {
        std::vector<std::string> ids;
        FigureSpec spec;
        std::shared_ptr<const Dataset>
            dataset; ///< nobody changes it meanwhile; let go of as soon as possible
        Language language = Language::english;
        int revision = 0; ///< of the dataset: tells one from another
        [[nodiscard]] bool asksTheSameAs(const Question& other) const;
    };

    using QObject::QObject;
    ~VerdictWorker() override;

    /// The same question again does nothing while its answer is there or on its way.
    void ask(Question question);
    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }
    /// The answer to the newest question; empty while it is worked on.
    [[nodiscard]] const std::vector<VerdictWords>& answer() const { return m_answer; }

signals:
    void answered();

private:
    using Watcher = QFutureWatcher<std::vector<VerdictWords>>;

    void start();
    void finish();

    std::optional<Question> m_newest;
    std::optional<Question> m_running;
    std::vector<VerdictWords> m_answer;
    std::unique_ptr<Watcher> m_watcher;
};

} // namespace frontierscope
