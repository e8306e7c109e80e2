// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace frontierscope {

struct ThresholdDecline;

/// The rates of price decline at every score that was once the best, as Epoch AI's table has them. A row can
/// be made the level that the chart follows.
class DeclineTableDialog : public QDialog {
    Q_OBJECT

public:
    DeclineTableDialog(FigureEdit edit, QWidget* parent = nullptr);

private:
    void fill();
    void addRow(const ThresholdDecline& row, bool isPercent);
    void followSelected();

    FigureEdit m_edit;
    QTableWidget* m_table;
    QPushButton* m_follow;
};

} // namespace frontierscope
