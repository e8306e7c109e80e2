// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace frontierscope {

/// What a price-decline chart follows: a score or the level of a model, by which method; and the table of
/// the rates of all levels.
class DeclineControls : public QWidget {
    Q_OBJECT

public:
    DeclineControls(FigureEdit edit, QWidget* parent = nullptr);

    void showState();
    void retranslate();

private:
    enum LevelKind { firstLevel, ownScore, ofModel };

    void connectControls();
    void chooseKind();
    void fillModels();
    void showTable();

    FigureEdit m_edit;
    QLabel* m_levelLabel;
    QComboBox* m_kind;
    QDoubleSpinBox* m_score;
    QComboBox* m_model;
    QComboBox* m_method;
    QToolButton* m_table;
};

} // namespace frontierscope
