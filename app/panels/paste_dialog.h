// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_edit.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace frontierscope {

/// What is pasted where, before it is: the numbers that can be read in more than one way, with the question
/// what they mean. An answer holds for the cells of the same column that ask the same; where very many do,
/// the first are asked about one by one and all others together.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// `rowNames`: what each row of the block is called.
    PasteDialog(const PastePlan& plan, const std::vector<const Field*>& fields, const QStringList& rowNames,
                QWidget* parent = nullptr);

    /// For planPaste, after the dialog was accepted.
    [[nodiscard]] BlockReading reading() const;

private:
    /// A row of the table: cells that have one answer.
    struct Question {
        std::vector<std::size_t> cells; ///< of the plan; they ask the same
        bool isForRest = false;         ///< all cells that ask the same beyond the first
        bool isAnswered = false;        ///< by hand
    };

    void findQuestions();
    void addQuestion(const Question& question, const QString& rowName, const Field& field);
    void answerAlike(std::size_t answered);
    [[nodiscard]] const AmbiguousCell& firstCell(const Question& question) const;
    [[nodiscard]] QComboBox* boxOf(std::size_t question) const;

    std::vector<AmbiguousCell> m_cells;
    std::vector<Question> m_questions;
    QTableWidget* m_table;
};

} // namespace frontierscope
