// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/verdict_worker.h"

#include "app/base/patient_threads.h"

#include <QPromise>

#include <utility>

namespace frontierscope {

VerdictWorker::~VerdictWorker() = default; // a question on its way goes on alone, and nobody listens

bool VerdictWorker::Question::asksTheSameAs(const Question& other) const {
    return ids == other.ids && spec == other.spec && language == other.language && revision == other.revision;
}

void VerdictWorker::ask(Question question) {
    if (m_newest && m_newest->asksTheSameAs(question)) {
        return;
    }
    m_newest = std::move(question);
    m_answer.clear();
    if (!isBusy()) {
        start();
    }
}

void VerdictWorker::start() {
    Question question = *m_newest;
    m_newest->dataset.reset();
    m_running = m_newest;
    auto promise = std::make_shared<QPromise<std::vector<VerdictWords>>>();
    m_watcher = std::make_unique<Watcher>();
    connect(m_watcher.get(), &Watcher::finished, this, &VerdictWorker::finish);
    m_watcher->setFuture(promise->future());
    startPatiently([promise, question = std::move(question)]() mutable {
        promise->start();
        auto verdicts = verdictsOn(question.ids, question.spec, *question.dataset, question.language);
        question.dataset.reset();
        promise->addResult(std::move(verdicts));
        promise->finish();
    });
}

void VerdictWorker::finish() {
    auto answer = m_watcher->future().takeResult();
    m_watcher.release()->deleteLater(); // it is the sender
    if (!m_running->asksTheSameAs(*m_newest)) {
        start();
        return;
    }
    m_answer = std::move(answer);
    emit answered();
}

} // namespace frontierscope
