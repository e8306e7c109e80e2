// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace frontierscope {

/// Where a value is typed that is to be read off a curve: a score or an x; a price or a date where the curve
/// is one of prices over time. What can't be used stays, with the reason below it.
class ReadOffField : public QWidget {
    Q_OBJECT

public:
    explicit ReadOffField(QWidget* parent = nullptr);

    void setDates(bool areDates);
    void retranslate();

signals:
    /// A score or price, else a value of the horizontal axis: a date is a position in years.
    void entered(bool isScore, double value);

private:
    void take(bool isScore);
    void takeWhatItIs();
    [[nodiscard]] std::optional<double> valueOf(bool isScore) const;
    [[nodiscard]] QString reason(bool isScore) const;
    void showError(const QString& text);

    bool m_areDates = false;
    QLabel* m_label;
    QLineEdit* m_value;
    QToolButton* m_score;
    QToolButton* m_x;
    QLabel* m_error;
};

} // namespace frontierscope
