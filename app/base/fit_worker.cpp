// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/fit_worker.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace frontierscope {

namespace {

constexpr std::size_t kManyPoints = 60; ///< for all forms at once
constexpr std::size_t kManyPointsOfOneForm = 600;
constexpr std::size_t kManyPointsOfALine = 100000;

FitSummary fitted(const FitWorker::Job& job, FitWorker::Depth depth, const std::stop_token& stop) {
    if (depth == FitWorker::Depth::summary) {
        return summariseFit(job.subject, job.how, stop);
    }
    FitSummary summary;
    summary.subject = job.subject;
    summary.how = job.how;
    auto curve = fitCurve(job.subject, job.how, stop);
    if (curve) {
        summary.curve = std::move(*curve);
    } else {
        summary.cautions.push_back(curve.error().message);
    }
    return summary;
}

/// What changes a fit: not how it is drawn.
bool isSameFit(const SeriesFit& a, const SeriesFit& b) {
    return a.form == b.form;
}

} // namespace

FitWorker::FitWorker(Depth depth, QObject* parent)
    : QObject(parent)
    , m_depth(depth) {}

FitWorker::~FitWorker() {
    cancel();
}

void FitWorker::cancel() {
    m_stop.request_stop();
    if (isBusy()) {
        m_jobs.clear(); // without an answer: the same request later starts anew
    }
    m_watcher.reset(); // its future goes on alone, and nobody listens
}

void FitWorker::start(std::vector<Job> jobs) {
    const bool isKnown = std::ranges::equal(jobs, m_jobs, [](const Job& a, const Job& b) {
        return a.subject == b.subject && isSameFit(a.how, b.how);
    });
    if (isKnown && (isBusy() || m_results.size() == jobs.size())) {
        return;
    }
    cancel();
    m_jobs = std::move(jobs);
    m_stop = std::stop_source();
    auto promise = std::make_shared<QPromise<std::vector<FitSummary>>>();
    m_watcher = std::make_unique<Watcher>();
    connect(m_watcher.get(), &Watcher::finished, this, [this] {
        m_results = m_watcher->future().takeResult();
        m_watcher.release()->deleteLater(); // it is the sender
        emit finished();
    });
    m_watcher->setFuture(promise->future());
    const auto run = [promise, work = m_jobs, depth = m_depth, stop = m_stop.get_token()] {
        promise->start();
        std::vector<FitSummary> summaries;
        for (const Job& job : work) {
            if (!stop.stop_requested()) {
                summaries.push_back(fitted(job, depth, stop));
            }
        }
        promise->addResult(std::move(summaries));
        promise->finish();
    };
    QThreadPool::globalInstance()->start(run);
}

const FitSummary* FitWorker::find(const FitSubject& subject, const SeriesFit& how) const {
    const auto found = std::ranges::find_if(m_results, [&](const FitSummary& summary) {
        return summary.subject == subject && isSameFit(summary.how, how);
    });
    return found == m_results.end() ? nullptr : &*found;
}

bool isSlowFit(const FitSubject& subject, const SeriesFit& how) {
    if (how.form == "none") {
        return false;
    }
    const bool isLine = how.form == "log-linear" || subject.isDates;
    return subject.points.size() > (how.form == "auto" ? kManyPoints
                                    : isLine           ? kManyPointsOfALine
                                                       : kManyPointsOfOneForm);
}

} // namespace frontierscope
