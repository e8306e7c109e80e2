// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"
#include "app/window/popup_button.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace frontierscope {

/// What the cost axis of a figure counts: a price per million tokens of a mix, the cost of a task, or of a
/// correct answer; and of which day the prices are. The button names the lens that is on.
class CostLensButton : public PopupButton {
    Q_OBJECT

public:
    CostLensButton(FigureEdit edit, QWidget* parent = nullptr);

    void showState();
    void retranslate();

private:
    void buildPanel();
    void connectControls();
    void fillChoices();
    void choosePreset();
    void takeOwnMix();
    void showMixOfFigure();
    void showMixError(const QString& reason);
    void fitPanel();
    void setRowVisible(QWidget* field, bool isVisible);
    void choosePrices();
    [[nodiscard]] QString lensText() const;
    template <class Change>
    void changeTask(const QString& what, const QString& mergeKey, const Change& change);

    FigureEdit m_edit;
    QGridLayout* m_form = nullptr;
    QComboBox* m_unit;
    QComboBox* m_mix;
    QWidget* m_mixBox; ///< the person's own mix, and below it what is wrong with it
    QLineEdit* m_ownMix;
    QLabel* m_mixError;
    QSpinBox* m_inputTokens;
    QSpinBox* m_outputTokens;
    QDoubleSpinBox* m_multiplier;
    QComboBox* m_prices;
    QLabel* m_hint;
};

} // namespace frontierscope
