// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/fit_summary.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <optional>
#include <string>

class QCheckBox;
class QColor;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace frontierscope {

class ReadOffField;

/// How one series of a figure is fitted, and what can be said of the fit: form, parameters, comparison of
/// forms, cautions, bands, lines that read values off. It changes nothing itself: changes go to a function.
class FitCard : public QFrame {
    Q_OBJECT

public:
    /// Takes a change of the fit with the name of its undo step; steps of one `mergeKey` become one.
    using Change = std::function<void(const QString& step, const std::function<void(SeriesFit&)>& change,
                                      const QString& mergeKey)>;

    FitCard(Change change, QWidget* parent);

    /// Shows what was chosen at once; the numbers stay, greyed, until showSummary().
    void showChoice(const FitSubject& subject, const SeriesFit& how);
    void showSummary(const FitSummary& summary);
    /// The colour of the series in the chart.
    void setColor(const QColor& color);
    [[nodiscard]] const std::string& subjectId() const { return m_subject.id; }

    void retranslate();

private:
    void buildTables();
    void buildControls();
    void connectControls();
    void fillForms();
    void fillReadOffs();
    void addReadOffRow(std::size_t index);
    void fillParameters(const FitResult& fit);
    void fillRanking(const FormSelection& selection, const std::string& shownForm);
    [[nodiscard]] QString headline(const FitResult& fit) const;
    [[nodiscard]] QString influenceText(const MostInfluential& influence) const;
    [[nodiscard]] static QString statusWord(FitStatus status);
    void setBusy(bool isBusy);
    void addReadOff(bool isScore, double value);

    Change m_change;
    FitSubject m_subject;
    SeriesFit m_how;
    std::optional<FitSummary> m_summary;
    QLabel* m_swatch;
    QLabel* m_title;
    QComboBox* m_form;
    QLabel* m_headline;
    QTableWidget* m_parameters;
    QLabel* m_verdict;
    QTableWidget* m_ranking;
    QLabel* m_cautions;
    QLabel* m_influence;
    QCheckBox* m_confidence;
    QCheckBox* m_prediction;
    QLabel* m_extrapolationLabel;
    QDoubleSpinBox* m_extrapolation;
    ReadOffField* m_readOff;
    QVBoxLayout* m_readOffs;
};

} // namespace frontierscope
