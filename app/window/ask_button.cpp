// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/ask_button.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "core/figure/figure_question.h"
#include "core/figure/figure_words.h"
#include "core/frontier/best_model.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

namespace frontierscope {

namespace {

QDoubleSpinBox* numberField(const char* name, QWidget* parent) {
    auto* field = new QDoubleSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(0, 1e6);
    field->setDecimals(3);
    field->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    return field;
}

QLabel* answerLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QString answerText(const FigureQuestion& question, std::optional<std::size_t> index, const QString& none) {
    if (!index) {
        return none.toHtmlEscaped();
    }
    const PricedModel& found = question.frontier.models[*index];
    const std::string price = usdText(found.cost);
    const std::string score = scoreText(found.score, question.benchmark.isPercent());
    return QStringLiteral("<a href=\"%1\">%2</a> – %3, %4")
        .arg(toQString(std::string_view(found.model->id)).toHtmlEscaped(),
             toQString(std::string_view(found.model->name)).toHtmlEscaped(),
             toQString(std::string_view(price)), toQString(std::string_view(score)));
}

} // namespace

AskButton::AskButton(FigureEdit edit, QWidget* parent)
    : PopupButton(parent)
    , m_edit(edit)
    , m_budgetLabel(new QLabel(panel()))
    , m_budget(numberField("askBudget", panel()))
    , m_best(answerLabel("bestForBudget", panel()))
    , m_levelLabel(new QLabel(panel()))
    , m_level(numberField("askLevel", panel()))
    , m_cheapest(answerLabel("cheapestForLevel", panel())) {
    setObjectName(QStringLiteral("ask"));
    m_budget->setPrefix(QStringLiteral("$"));
    m_budget->setValue(1);
    m_level->setDecimals(1);
    m_level->setValue(80);
    m_budgetLabel->setBuddy(m_budget);
    m_levelLabel->setBuddy(m_level);
    auto* form = new QFormLayout(panel());
    form->addRow(m_budgetLabel, m_budget);
    form->addRow(m_best);
    form->addRow(m_levelLabel, m_level);
    form->addRow(m_cheapest);
    panel()->setMinimumWidth(360);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &AskButton::answer);
    connect(m_level, &QDoubleSpinBox::valueChanged, this, &AskButton::answer);
    connect(this, &PopupButton::aboutToOpen, this, &AskButton::answer);
    for (QLabel* label : {m_best, m_cheapest}) {
        connect(label, &QLabel::linkActivated, this, &AskButton::modelChosen);
    }
    retranslate();
}

void AskButton::answer() {
    const auto question = figureQuestion(m_edit.spec(), m_edit.document().dataset());
    if (!question) {
        m_best->clear();
        m_cheapest->clear();
        return;
    }
    m_level->setSuffix(question->benchmark.isPercent() ? QStringLiteral(" %") : QString());
    m_best->setText(answerText(*question, bestUnderBudget(question->frontier, m_budget->value()),
                               tr("No model is that cheap.")));
    m_cheapest->setText(answerText(*question, cheapestForLevel(question->frontier, m_level->value()),
                                   tr("No model reaches that score.")));
}

void AskButton::retranslate() {
    setText(tr("Which model?") + QStringLiteral(" ▾"));
    setAccessibleName(tr("Which model?"));
    setToolTip(tr("The best model for a budget, and the cheapest one for a score"));
    m_budgetLabel->setText(tr("The &best for at most"));
    m_levelLabel->setText(tr("The &cheapest for at least"));
    m_best->setAccessibleName(tr("The best for the budget"));
    m_cheapest->setAccessibleName(tr("The cheapest for the score"));
}

} // namespace frontierscope
