// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"
#include "app/window/popup_button.h"

class QDoubleSpinBox;
class QLabel;

namespace frontierscope {

/// Two questions to a frontier chart: the best model for at most a price, and the cheapest one for a score.
/// The answers are links that select the model. Asking changes nothing in the document.
class AskButton : public PopupButton {
    Q_OBJECT

public:
    AskButton(FigureEdit edit, QWidget* parent = nullptr);

    /// Asks again, after the figure changed.
    void answer();
    void retranslate();

signals:
    void modelChosen(const QString& id);

private:
    FigureEdit m_edit;
    QLabel* m_budgetLabel;
    QDoubleSpinBox* m_budget;
    QLabel* m_best;
    QLabel* m_levelLabel;
    QDoubleSpinBox* m_level;
    QLabel* m_cheapest;
};

} // namespace frontierscope
