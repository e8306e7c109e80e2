// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures of datasets that are too large to be drawn between two key strokes.

#include "app/window/chart_page.h"

#include "app/base/content_snapshots.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/charts/chart_view.h"
#include "app/charts/figure_fonts.h"
#include "app/panels/figure_filter.h"
#include "core/figure/build_figure.h"

#include <QLabel>

#include <utility>

namespace frontierscope {

/// Building a figure of very many models takes longer than a key stroke may wait: elsewhere, and of the
/// requests that come meanwhile only the newest counts.
void ChartPage::buildElsewhere() {
    constexpr int kRetryMs = 100;
    const auto content = ContentSnapshots::of(m_filter.document()).take();
    if (content == nullptr) {
        m_delay.start(kRetryMs);
        return;
    }
    if (!m_isStale || m_figure >= intSize(content->figures)) {
        return;
    }
    m_isStale = false;
    noteLens(content->figures[static_cast<std::size_t>(m_figure)]);
    m_builder.start(
        [content, spec = specToBuild(), size = layoutSize(), options = layoutOptions(LabelEffort::quick)] {
            return buildFigure(spec, content->dataset).map([&](Figure&& figure) {
                warnOfMissingFont(figure);
                return layoutFigure(std::move(figure), size, figureTextMeasure(spec.font), options);
            });
        },
        [this](Result<PlacedFigure> figure) { showBuilt(std::move(figure)); });
}

void ChartPage::showBuilt(Result<PlacedFigure> figure) {
    m_error->setVisible(!figure);
    if (!figure) {
        m_error->setText(toQString(figure.error().message));
        return;
    }
    m_view->setFigure(std::move(*figure));
    m_isRough = true;
    m_follow.start(0);
}

} // namespace frontierscope
