// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace frontierscope {

/// Asks what the cells of a column have to be for their rows to be shown.
class ColumnFilterDialog : public QDialog {
    Q_OBJECT

public:
    /// Uses a condition and returns what is wrong with it; empty: nothing is.
    using Use = std::function<QString(const QString& condition)>;

    ColumnFilterDialog(const QString& heading, const QString& condition, const QStringList& texts, Use use,
                       QWidget* parent = nullptr);

    void accept() override;

private:
    void growToText();

    Use m_use;
    QLineEdit* m_condition;
    QLabel* m_problem;
};

} // namespace frontierscope
