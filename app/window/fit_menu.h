// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_view.h"

#include <QMenu>

namespace frontierscope {

class ChartPage;
class Document;

/// The menu of a place in a chart with fits: leave a point out, read a value off here, show the fit.
/// Empty where there is nothing to do.
class FitMenu : public QMenu {
    Q_OBJECT

public:
    FitMenu(Document& document, const ChartPage& page, const ChartView::Place& place, QWidget* parent);

signals:
    void fitRequested(); ///< show the fit card

private:
    void addMask(const QString& pointId);
    void addReadOffs(const ChartView::Place& place);

    Document& m_document;
    const ChartPage& m_page;
};

} // namespace frontierscope
