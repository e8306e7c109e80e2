// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/layout_figure.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>

namespace frontierscope {

/// Lays figures out off the window's thread: thorough labels on a crowded chart take longer than a frame. One
/// figure is laid out at a time and the newest that waits comes next; the result of an older one is dropped.
class FigurePlacer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~FigurePlacer() override;

    void start(Figure figure, FigureSize size, const LayoutOptions& options);
    /// Nobody wants the figure any more.
    void cancel();
    /// A figure is on its way.
    [[nodiscard]] bool isBusy() const { return m_isWanted; }
    /// Hands the figure over that placed() told of.
    [[nodiscard]] PlacedFigure take() { return std::move(m_result); }

signals:
    void placed();

private:
    struct Request {
        Figure figure;
        FigureSize size;
        LayoutOptions options;
    };
    using Watcher = QFutureWatcher<PlacedFigure>;

    void run(Request request);
    void finish();

    std::optional<Request> m_waiting;
    std::unique_ptr<Watcher> m_watcher; ///< null: nothing is laid out
    PlacedFigure m_result;
    bool m_isWanted = false;
};

} // namespace frontierscope
