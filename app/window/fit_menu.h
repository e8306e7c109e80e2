// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace frontierscope {

class ChartPage;
class Document;

/// The menu under the pointer in a chart with fits: leave a point out, read a value off here, show the fit.
/// Empty where there is nothing to do.
class FitMenu : public QMenu {
    Q_OBJECT

public:
    /// `viewportPosition` is the place in the page's chart.
    FitMenu(Document& document, const ChartPage& page, QPoint viewportPosition, QWidget* parent);

signals:
    void fitRequested(); ///< show the fit card

private:
    void addMask(const QString& pointId);
    void addReadOffs(QPoint viewportPosition);

    Document& m_document;
    const ChartPage& m_page;
};

} // namespace frontierscope
