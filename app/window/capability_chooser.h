// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;

namespace frontierscope {

/// What the score axis of a figure shows: a benchmark of the dataset, the capabilities index, or the ratings
/// of one arena snapshot and category.
class CapabilityChooser : public QWidget {
    Q_OBJECT

public:
    CapabilityChooser(FigureEdit edit, QWidget* parent = nullptr);

    void showState();
    void retranslate();

private:
    void choose();
    void setBenchmark(const std::string& id);
    void fillBenchmarks();
    void fillSnapshots();

    FigureEdit m_edit;
    QLabel* m_label;
    QComboBox* m_benchmark;
    QComboBox* m_snapshot;
};

} // namespace frontierscope
