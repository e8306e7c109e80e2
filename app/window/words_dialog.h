// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/figure_edit.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QFormLayout;
class QPlainTextEdit;

namespace frontierscope {

struct FigureTexts;

/// The words of a figure: what stays empty is written by the figure itself, from its data, and follows them;
/// what is typed stays; what is unticked is left out. All changes are one undo step.
class WordsDialog : public QDialog {
    Q_OBJECT

public:
    WordsDialog(FigureEdit edit, QWidget* parent = nullptr);

    void accept() override;

private:
    struct Row {
        std::optional<std::string> FigureTexts::*member;
        QCheckBox* isShown;
        QPlainTextEdit* text;
    };
    void addRow(QFormLayout& form, const QString& name, std::optional<std::string> FigureTexts::*member,
                const std::string& generated, int lines);

    FigureEdit m_edit;
    std::vector<Row> m_rows;
};

} // namespace frontierscope
