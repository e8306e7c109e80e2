// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/fit_summary.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace frontierscope {

/// Fits off the window's thread. The newest request wins: an older one is cancelled and its results are
/// dropped; the window never waits.
class FitWorker : public QObject {
    Q_OBJECT

public:
    struct Job {
        FitSubject subject;
        SeriesFit how;
        friend bool operator==(const Job&, const Job&) = default;
    };
    /// What is wanted of each job: the curve alone, or all that a fit card says.
    enum class Depth { curve, summary };

    explicit FitWorker(Depth depth, QObject* parent = nullptr);
    ~FitWorker() override;

    /// Starts at once. The same jobs again do nothing while their results are there or on their way.
    void start(std::vector<Job> jobs);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_watcher != nullptr; }
    /// Of the last request that ended, in the order of its jobs.
    [[nodiscard]] const std::vector<FitSummary>& results() const { return m_results; }
    /// The result of just this job, if there is one.
    [[nodiscard]] const FitSummary* find(const FitSubject& subject, const SeriesFit& how) const;

signals:
    void finished();

private:
    using Watcher = QFutureWatcher<std::vector<FitSummary>>;

    Depth m_depth;
    std::vector<Job> m_jobs;
    std::vector<FitSummary> m_results;
    std::stop_source m_stop;
    std::unique_ptr<Watcher> m_watcher;
};

/// Whether a fit may take longer than a frame of the window, judged by its number of points and forms.
[[nodiscard]] bool isSlowFit(const FitSubject& subject, const SeriesFit& how);

} // namespace frontierscope
