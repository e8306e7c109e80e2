// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace frontierscope {

struct OwnReferenceLine;
struct ShadedBand;

/// The reference lines and the shaded bands of a figure: the benchmark's lines to tick, the person's own
/// lines with their sources, and the bands of the horizontal axis. All changes are one undo step.
class LinesDialog : public QDialog {
    Q_OBJECT

public:
    LinesDialog(FigureEdit edit, QWidget* parent = nullptr);

    void accept() override;

private:
    void addLines(QVBoxLayout& layout);
    void addBands(QVBoxLayout& layout);
    QTableWidget* addTable(QVBoxLayout& layout, const QString& title, const QStringList& headers,
                           const char* name, const QStringList& newRow);
    [[nodiscard]] std::optional<std::vector<OwnReferenceLine>> ownLines();
    [[nodiscard]] std::optional<std::vector<ShadedBand>> ownBands();
    [[nodiscard]] std::optional<double> numberIn(const QTableWidget& table, int row, int column);
    void complain(const QString& sentence);

    FigureEdit m_edit;
    std::vector<std::string> m_knownLines; ///< ids, in the rows' order
    QTableWidget* m_known = nullptr;       ///< null if the benchmark has none
    QTableWidget* m_own = nullptr;
    QTableWidget* m_bands = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace frontierscope
