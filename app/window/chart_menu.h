// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/figure_filter.h"

#include <QMenu>

#include <functional>

namespace frontierscope {

class Selection;

/// What can be chosen of the figure that is shown beyond its lens: series and their fits, generations,
/// labels, lines, notes. Filled anew each time it opens; every choice is an undo step.
class ChartMenu : public QMenu {
    Q_OBJECT

public:
    ChartMenu(FigureFilter& filter, const Selection& selection, QWidget* parent);

    void retranslate();

private:
    void fill();
    void addSeries();
    void addForms();
    void addGenerations();
    void addLabels();
    void addSwitches();
    void addChoice(QMenu* menu, const QString& text, bool isChosen,
                   const std::function<void(FigureSpec&)>& change);
    void addSwitch(const QString& text, const QString& tip, bool FigureSpec::*flag);
    void push(const QString& text, const std::function<void(FigureSpec&)>& change);

    FigureFilter& m_filter;
    const Selection& m_selection;
};

} // namespace frontierscope
