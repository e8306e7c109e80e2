// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_columns.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace frontierscope {

/// A computed column being defined: its name, expression, unit and scale, what is wrong with them, and the
/// values that the first rows of the table would have.
class ColumnDialog : public QDialog {
    Q_OBJECT

public:
    /// `edited`: place of a column of the dataset; nothing: a new one. The dataset outlives the dialog.
    ColumnDialog(const Dataset& dataset, std::optional<std::size_t> edited, QWidget* parent = nullptr);

    [[nodiscard]] ComputedColumn column() const;

private:
    void buildLayout();
    void fillFields();
    void insertField(int index);
    /// Computes the preview; says what is wrong where something is.
    void refresh();
    void showValues(const Field& field);

    const Dataset& m_dataset;
    std::optional<std::size_t> m_edited;
    QLineEdit* m_name;
    QLineEdit* m_expression;
    QComboBox* m_fields;
    QLineEdit* m_unit;
    QComboBox* m_scale;
    QLabel* m_problem;
    QLabel* m_known;
    QTableWidget* m_preview;
    QPushButton* m_ok = nullptr;
};

} // namespace frontierscope
