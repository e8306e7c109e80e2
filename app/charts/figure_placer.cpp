// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/figure_placer.h"

#include "app/charts/figure_fonts.h"

#include <QPromise>
#include <QThreadPool>

namespace frontierscope {

FigurePlacer::~FigurePlacer() = default; // a figure on its way goes on alone, and nobody listens

void FigurePlacer::start(Figure figure, FigureSize size, const LayoutOptions& options) {
    m_isWanted = true;
    if (m_watcher != nullptr) {
        m_waiting = Request{std::move(figure), size, options};
        return;
    }
    run({std::move(figure), size, options});
}

void FigurePlacer::cancel() {
    m_isWanted = false;
    m_waiting.reset();
}

void FigurePlacer::run(Request request) {
    auto promise = std::make_shared<QPromise<PlacedFigure>>();
    m_watcher = std::make_unique<Watcher>();
    connect(m_watcher.get(), &Watcher::finished, this, &FigurePlacer::finish);
    m_watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(request)]() mutable {
        promise->start();
        const MeasureText measure = figureTextMeasure(work.figure.spec.font);
        promise->addResult(layoutFigure(std::move(work.figure), work.size, measure, work.options));
        promise->finish();
    });
}

void FigurePlacer::finish() {
    PlacedFigure result = m_watcher->future().takeResult();
    m_watcher.release()->deleteLater(); // it is the sender
    if (m_waiting) {
        run(*std::exchange(m_waiting, std::nullopt));
    } else if (std::exchange(m_isWanted, false)) {
        m_result = std::move(result);
        emit placed();
    }
}

} // namespace frontierscope
