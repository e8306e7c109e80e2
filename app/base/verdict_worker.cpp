// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/verdict_worker.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace frontierscope {

VerdictWorker::~VerdictWorker() = default; // a question on its way goes on alone, and nobody listens

void VerdictWorker::ask(Question question) {
    if (m_newest == question) {
        return;
    }
    m_newest = std::move(question);
    m_answer.clear();
    if (!isBusy()) {
        start();
    }
}

void VerdictWorker::start() {
    m_running = m_newest;
    auto promise = std::make_shared<QPromise<std::vector<VerdictWords>>>();
    m_watcher = std::make_unique<Watcher>();
    connect(m_watcher.get(), &Watcher::finished, this, &VerdictWorker::finish);
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, question = *m_running] {
        promise->start();
        promise->addResult(verdictsOn(question.ids, question.spec, *question.dataset, question.language));
        promise->finish();
    });
}

void VerdictWorker::finish() {
    auto answer = m_watcher->future().takeResult();
    m_watcher.release()->deleteLater(); // it is the sender
    if (m_running != m_newest) {
        start();
        return;
    }
    m_answer = std::move(answer);
    emit answered();
}

} // namespace frontierscope
