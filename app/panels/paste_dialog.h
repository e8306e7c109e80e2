// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_edit.h"

#include <QDialog>

class QComboBox;
class QTableWidget;

namespace frontierscope {

/// What is pasted where, before it is: every number that can be read in more than one way, with the question
/// what it means. An answer holds for the cells below it in the same column that ask the same.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// `rowNames`: what each row of the block is called.
    PasteDialog(const PastePlan& plan, const std::vector<const Field*>& fields, const QStringList& rowNames,
                QWidget* parent = nullptr);

    /// For planPaste, after the dialog was accepted.
    [[nodiscard]] BlockReading reading() const;

private:
    void addCell(const AmbiguousCell& cell, const QString& rowName, const Field& field);
    void answerAlike(std::size_t answered);
    [[nodiscard]] QComboBox* boxOf(std::size_t cell) const;

    std::vector<AmbiguousCell> m_cells;
    std::vector<bool> m_isAnswered; ///< by hand
    QTableWidget* m_table;
};

} // namespace frontierscope
