// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/background_task.h"
#include "app/base/fit_worker.h"
#include "app/charts/figure_placer.h"
#include "app/window/view_history.h"
#include "core/base/result.h"
#include "core/figure/placed_figure.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;

namespace frontierscope {

class ChartView;
class DateBar;
class FigureFilter;
class LensBar;
class Selection;

/// One figure of the document in a tab. It builds and lays out the figure anew, at most once per turn of the
/// event loop, whenever document or size change: at once with labels that take the first free place, and a
/// moment later with all of them where they are best. Zoom and pan are kept here with a history of their own:
/// they are no change of the document.
class ChartPage : public QWidget {
    Q_OBJECT

public:
    ChartPage(FigureFilter& filter, Selection& selection, int figure, QWidget* parent = nullptr);

    [[nodiscard]] int figureIndex() const { return m_figure; }
    [[nodiscard]] ChartView* view() const { return m_view; }
    /// What is shown; empty before the first build.
    [[nodiscard]] const Figure& figure() const;
    /// The spec as it is shown: with the window's zoom.
    [[nodiscard]] FigureSpec shownSpec() const;

    /// The part of the chart that is zoomed to. Setting it is a step of the view's history.
    [[nodiscard]] const ViewRanges& ranges() const { return m_history.current(); }
    void setRanges(const ViewRanges& ranges);
    void setPageMode(bool isPage);
    void resetView();
    void previousView();
    void nextView();
    /// Builds at once what is waiting to be built, with the labels in their final places.
    void refreshNow();
    /// What is shown is older than what was asked for last.
    [[nodiscard]] bool isWaiting() const { return m_delay.isActive() || m_builder.isBusy(); }
    /// Something newer, or the final places of the labels, will be shown by itself.
    [[nodiscard]] bool isBusy() const { return isWaiting() || m_isRough; }
    /// Gives up slow fits on their way; the figure stays as it was.
    void stopFits() { m_worker.cancel(); }

signals:
    void figureShown(); ///< painted or about to be: counts, notes and points may have changed

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectView();
    void addControls();
    [[nodiscard]] std::optional<Figure> build();
    [[nodiscard]] PlacedFigure layOut(Figure figure, LabelEffort labels) const;
    [[nodiscard]] FigureSize layoutSize() const;
    [[nodiscard]] LayoutOptions layoutOptions(LabelEffort labels) const;
    [[nodiscard]] FigureSpec specToBuild();
    void refreshQuickly();
    void buildElsewhere();
    void showBuilt(Result<PlacedFigure> figure);
    void follow();
    void refine();
    void showLens();
    void noteLens(const FigureSpec& spec);
    void schedule();
    void moveInHistory(int step);
    void moveLabel(const QString& id, QPointF offset);
    void moveReadOff(const QString& lineId, double at, bool isDropped);
    [[nodiscard]] bool areFitsReady(const FigureSpec& spec);

    FigureFilter& m_filter;
    Selection& m_selection;
    int m_figure;
    ChartView* m_view;
    QLabel* m_error;
    LensBar* m_lens = nullptr; ///< null where the kind of chart has no lens
    DateBar* m_date = nullptr; ///< frontiers only
    QTimer m_delay;
    QTimer m_follow; ///< what else changes with the figure waits until the figure is painted
    FigurePlacer m_placer;
    BackgroundTask<Result<PlacedFigure>> m_builder; ///< of a large dataset's figures
    FitWorker m_worker{FitWorker::Depth::curve};
    int m_dragCount = 0; ///< each drag of a read-off line is an undo step of its own
    bool m_isStale = true;
    bool m_isRough = false; ///< what is shown has labels at the first free places
    bool m_hasControls = false;
    bool m_areDaysStale = true;
    std::string m_shownAxes;        ///< benchmark and cost unit of the last build
    std::string m_shownCompetitors; ///< what decides on which days the frontier can change
    ViewHistory m_history;
};

} // namespace frontierscope
