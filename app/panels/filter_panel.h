// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/filter_clauses.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace frontierscope {

class FigureFilter;
class LabTree;
class Selection;

/// The model filter as controls: search, labs and models to tick, kinds, dates, prices, and the expression
/// that says the same. Every key stroke counts at once; what can't be parsed leaves the chart as it was and
/// says why.
class FilterPanel : public QWidget {
    Q_OBJECT

public:
    FilterPanel(FigureFilter& filter, Selection& selection, QWidget* parent = nullptr);

    void focusSearch();
    /// "57 of 222 models shown" and why the others can't be.
    void setCounts(const QString& count, const QString& notShown);

    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] LabTree* labs() const { return m_labs; }
    [[nodiscard]] QLineEdit* expression() const { return m_expression; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectControls();
    void connectBound(QLineEdit* edit, std::string FilterControls::*bound);
    void showState();
    void showError(QLineEdit* edit, const QString& reason);
    void retranslate();

    FigureFilter& m_filter;
    QLabel* m_count;
    QLabel* m_notShown;
    QToolButton* m_clear;
    QLineEdit* m_search;
    QLabel* m_labsTitle;
    QToolButton* m_allLabs;
    QToolButton* m_noLabs;
    LabTree* m_labs;
    QLabel* m_kindLabel;
    QComboBox* m_kind;
    QLabel* m_weightsLabel;
    QComboBox* m_weights;
    QLabel* m_releasedLabel;
    QLineEdit* m_releasedFrom;
    QLineEdit* m_releasedTo;
    QLabel* m_priceLabel;
    QLineEdit* m_priceFrom;
    QLineEdit* m_priceTo;
    QLabel* m_expressionLabel;
    QLineEdit* m_expression;
    QLabel* m_error;
    QLineEdit* m_refused = nullptr; ///< whose text the error is about
    QLabel* m_modeLabel;
    QComboBox* m_mode;
};

} // namespace frontierscope
