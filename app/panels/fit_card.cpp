// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/fit_card.h"

#include "app/base/icons.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/panels/number_table.h"
#include "app/panels/read_off_field.h"
#include "core/figure/minus_sign.h"
#include "core/figure/read_off_marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace frontierscope {

namespace {

constexpr double kWholeAxis = -0.5; ///< the spin box's lowest value stands for "to the ends of the axis"

QLabel* textLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FitCard::FitCard(Change change, QWidget* parent)
    : QFrame(parent)
    , m_change(std::move(change))
    , m_swatch(new QLabel(this))
    , m_title(textLabel(this))
    , m_form(new QComboBox(this))
    , m_headline(textLabel(this))
    , m_parameters(new QTableWidget(this))
    , m_verdict(textLabel(this))
    , m_ranking(new QTableWidget(this))
    , m_cautions(textLabel(this))
    , m_influence(textLabel(this))
    , m_confidence(new QCheckBox(this))
    , m_prediction(new QCheckBox(this))
    , m_extrapolationLabel(new QLabel(this))
    , m_extrapolation(new QDoubleSpinBox(this))
    , m_readOff(new ReadOffField(this))
    , m_readOffs(new QVBoxLayout) {
    setObjectName(QStringLiteral("fitCard"));
    setFrameShape(QFrame::StyledPanel);
    m_swatch->setObjectName(QStringLiteral("fitSwatch"));
    m_swatch->setFixedSize(12, 12);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(12);
    m_form->setObjectName(QStringLiteral("fitForm"));
    buildTables();
    buildControls();
    connectControls();
    retranslate();
}

void FitCard::buildTables() {
    auto* title = new QHBoxLayout;
    title->addWidget(m_swatch);
    title->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    layout->addLayout(title);
    layout->addWidget(m_form);
    layout->addWidget(m_headline);
    m_parameters->setObjectName(QStringLiteral("fitParameters"));
    m_ranking->setObjectName(QStringLiteral("fitRanking"));
    for (QTableWidget* table : {m_parameters, m_ranking}) {
        prepareNumberTable(table);
    }
    m_verdict->setObjectName(QStringLiteral("fitVerdict"));
    m_cautions->setObjectName(QStringLiteral("fitCautions"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_parameters, m_verdict, m_ranking, m_cautions, m_influence}) {
        layout->addWidget(widget);
    }
}

void FitCard::buildControls() {
    auto* layout = static_cast<QVBoxLayout*>(this->layout());
    m_confidence->setObjectName(QStringLiteral("fitConfidence"));
    m_prediction->setObjectName(QStringLiteral("fitPrediction"));
    m_extrapolation->setObjectName(QStringLiteral("fitExtrapolation"));
    m_extrapolation->setRange(kWholeAxis, kMostExtrapolation);
    m_extrapolation->setSingleStep(0.5);
    m_extrapolation->setDecimals(1);
    m_extrapolation->setKeyboardTracking(false);
    m_extrapolationLabel->setBuddy(m_extrapolation);
    layout->addWidget(m_confidence);
    layout->addWidget(m_prediction);
    auto* reach = new QHBoxLayout;
    reach->addWidget(m_extrapolationLabel, 1);
    reach->addWidget(m_extrapolation);
    layout->addLayout(reach);
    layout->addWidget(m_readOff);
    layout->addLayout(m_readOffs);
}

void FitCard::connectControls() {
    connect(m_form, &QComboBox::activated, this, [this](int index) {
        const std::string form = toUtf8(m_form->itemData(index).toString());
        m_change(tr("Curve: %1").arg(m_form->itemText(index)), [&](SeriesFit& fit) { fit.form = form; }, {});
    });
    connect(m_confidence, &QCheckBox::clicked, this, [this](bool isOn) {
        m_change(tr("Confidence band"), [&](SeriesFit& fit) { fit.showConfidenceBand = isOn; }, {});
    });
    connect(m_prediction, &QCheckBox::clicked, this, [this](bool isOn) {
        m_change(tr("Prediction band"), [&](SeriesFit& fit) { fit.showPredictionBand = isOn; }, {});
    });
    connect(m_extrapolation, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_change(
            tr("Extrapolation"),
            [&](SeriesFit& fit) { fit.extrapolation = value < 0 ? std::nullopt : std::optional(value); },
            QStringLiteral("extrapolation ") + toQString(std::string_view(m_subject.id)));
    });
    connect(m_readOff, &ReadOffField::entered, this, &FitCard::addReadOff);
}

void FitCard::addReadOff(bool isScore, double value) {
    m_change(tr("Read off the curve"),
             [&](SeriesFit& fit) {
                 fit.readOffs.push_back({isScore, isScore ? value : value * m_subject.xDivisor});
             },
             {});
}

void FitCard::setColor(const QColor& color) {
    m_swatch->setStyleSheet(QStringLiteral("background:%1;border-radius:6px").arg(color.name()));
}

void FitCard::setBusy(bool isBusy) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_headline, m_parameters, m_verdict, m_ranking,
                                                           m_cautions, m_influence}) {
        widget->setEnabled(!isBusy);
    }
}

void FitCard::showChoice(const FitSubject& subject, const SeriesFit& how) {
    m_subject = subject;
    m_how = how;
    m_title->setText(toQString(std::string_view(subject.name)));
    setAccessibleName(tr("Fit of %1").arg(m_title->text()));
    fillForms();
    const QSignalBlocker blocker(m_extrapolation);
    m_confidence->setChecked(how.showConfidenceBand);
    m_prediction->setChecked(how.showPredictionBand);
    m_extrapolation->setMinimum(subject.isDates ? 0 : kWholeAxis);
    m_extrapolation->setSpecialValueText(subject.isDates ? QString() : tr("whole axis"));
    m_extrapolation->setSuffix(subject.isDates ? tr(" years") : tr(" decades"));
    m_extrapolation->setValue(how.extrapolation.value_or(subject.isDates ? 0 : kWholeAxis));
    const bool hasCurve = how.form != "none";
    m_readOff->setDates(subject.isDates);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_confidence, m_prediction, m_extrapolation, m_readOff}) {
        widget->setEnabled(hasCurve);
    }
    fillReadOffs();
    setBusy(true);
}

void FitCard::fillForms() {
    m_form->clear();
    std::vector<std::string> forms = {"auto"};
    for (const std::string_view form : formsFor(m_subject)) {
        forms.emplace_back(form);
    }
    forms.emplace_back("none");
    for (const std::string& form : forms) {
        m_form->addItem(toQString(std::string_view(formName(form, currentLanguage()))),
                        toQString(std::string_view(form)));
    }
    const int chosen = m_form->findData(toQString(std::string_view(m_how.form)));
    // Prices over time are fitted with their one form, whichever the figure names.
    m_form->setCurrentIndex(chosen >= 0 ? chosen : (m_subject.isDates ? 1 : 0));
}

void FitCard::showSummary(const FitSummary& summary) {
    m_summary = summary;
    setBusy(false);
    const bool hasFit = summary.curve.has_value();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_headline, m_parameters, m_verdict, m_ranking}) {
        widget->setVisible(hasFit);
    }
    QStringList cautions;
    for (const Message& caution : summary.cautions) {
        cautions << QStringLiteral("⚠ ") + toQString(caution);
    }
    cautions.removeDuplicates();
    m_cautions->setText(cautions.join(QLatin1Char('\n')));
    m_cautions->setVisible(!cautions.isEmpty());
    m_influence->setVisible(summary.influence.has_value());
    if (summary.influence) {
        m_influence->setText(influenceText(*summary.influence));
    }
    if (hasFit) {
        m_headline->setText(headline(summary.curve->fit));
        Message verdict = summary.selection.verdict;
        for (std::string& argument : verdict.arguments) { // names of forms among them
            argument = std::string(translated(argument, currentLanguage()));
        }
        m_verdict->setText(toQString(verdict));
        fillParameters(summary.curve->fit);
        fillRanking(summary.selection, summary.curve->fit.form);
    }
    fillReadOffs();
}

QString FitCard::headline(const FitResult& fit) const {
    const auto shown = numberWords(fit.residualSd, std::nullopt, std::nullopt, std::nullopt);
    const QString residual = toQString(std::string_view(shown.value));
    const QString numbers = QStringLiteral("n = %1 · R² %2 · ").arg(fit.n).arg(fit.rSquared, 0, 'f', 3);
    return numbers + (fit.isLogResponse ? tr("residual SE %1 (of the logarithm)").arg(residual)
                                        : tr("residual SE %1").arg(residual));
}

QString FitCard::influenceText(const MostInfluential& influence) const {
    const std::string parameter = parameterName(influence.parameter, currentLanguage());
    const auto shown = numberWords(influence.change, std::nullopt, std::nullopt, std::nullopt);
    QString change = toQString(std::string_view(withMinusSign(shown.value)));
    if (influence.change > 0) {
        change.prepend(QLatin1Char('+'));
    }
    const auto used = m_summary->subject.usedPoints();
    QString name = toQString(std::string_view(influence.pointName));
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i]->id == influence.pointId && influence.pointName == m_subject.name) {
            name = toQString(std::string_view(quantityText(m_subject, used[i]->x, currentLanguage())));
        }
    }
    return tr("Most influential point: %1. Without it: %2 %3 (%4 standard errors).")
        .arg(name, toQString(std::string_view(parameter)), change,
             QString::number(influence.changeInSe, 'f', 1));
}

void FitCard::fillParameters(const FitResult& fit) {
    std::vector<QStringList> rows;
    for (const FitParameter& parameter : fit.parameters) {
        const auto shown =
            numberWords(parameter.estimate, parameter.standardError, parameter.low, parameter.high);
        const auto word = [](const std::string& text) {
            return toQString(std::string_view(withMinusSign(text)));
        };
        QString estimate = word(shown.value);
        estimate += parameter.isAtBound   ? QStringLiteral(" ") + tr("(at bound)")
                    : shown.error.empty() ? QString()
                                          : QStringLiteral(" ± ") + word(shown.error);
        const bool hasInterval = !shown.low.empty() && !shown.high.empty();
        rows.push_back({word(parameterName(parameter.name, currentLanguage())), estimate,
                        hasInterval ? tr("%1 to %2").arg(word(shown.low), word(shown.high)) : tr("unknown")});
    }
    fillNumberTable(m_parameters, {tr("Parameter"), tr("Estimate ± SE"), tr("%1 % interval (t)").arg(95)},
                    rows);
}

void FitCard::fillRanking(const FormSelection& selection, const std::string& shownForm) {
    std::vector<QStringList> rows;
    int current = -1;
    for (const RankedFit& ranked : selection.fits) {
        if (ranked.fit.form == shownForm) {
            current = intSize(rows);
        }
        const bool isKnown = ranked.deltaAicc && ranked.akaikeWeight;
        rows.push_back({toQString(std::string_view(formName(ranked.fit.form, currentLanguage()))),
                        isKnown ? QString::number(*ranked.deltaAicc, 'f', 1) : QStringLiteral("–"),
                        isKnown ? QStringLiteral("%1 %").arg(*ranked.akaikeWeight * 100, 0, 'f', 0)
                                : statusWord(ranked.fit.status)});
    }
    fillNumberTable(m_ranking, {tr("Form"), tr("ΔAICc"), tr("Akaike weight")}, rows);
    markRow(m_ranking, current);
}

void FitCard::fillReadOffs() {
    while (QLayoutItem* item = m_readOffs->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_how.readOffs.size(); ++i) {
        addReadOffRow(i);
    }
}

void FitCard::addReadOffRow(std::size_t index) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = textLabel(row);
    words->setObjectName(QStringLiteral("readOffWords"));
    QStringList lines;
    if (m_summary && m_summary->curve) {
        for (const std::string& line :
             readOffWords(m_subject, m_summary->curve->fit, m_how.readOffs[index], currentLanguage())) {
            lines << toQString(std::string_view(line));
        }
    }
    words->setText(lines.join(QStringLiteral(" · ")));
    auto* remove = new QToolButton(row);
    remove->setIcon(namedIcon(QStringLiteral("x")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this line"));
    remove->setAccessibleName(tr("Remove this line"));
    connect(remove, &QToolButton::clicked, this, [this, index] {
        m_change(tr("Remove a read-off line"),
                 [index](SeriesFit& fit) {
                     fit.readOffs.erase(fit.readOffs.begin() + static_cast<std::ptrdiff_t>(index));
                 },
                 {});
    });
    layout->addWidget(words, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_readOffs->addWidget(row);
}

QString FitCard::statusWord(FitStatus status) {
    switch (status) {
    case FitStatus::ok:
        return tr("not defined");
    case FitStatus::notIdentified:
        return tr("not identified");
    case FitStatus::atBound:
        return tr("at a bound");
    case FitStatus::notConverged:
        return tr("not converged");
    case FitStatus::tooFewPoints:
        return tr("too few points");
    }
    return {};
}

void FitCard::retranslate() {
    m_form->setAccessibleName(tr("Form of the curve"));
    m_form->setToolTip(tr("The form of curve that is fitted to the points"));
    m_parameters->setAccessibleName(tr("Parameters of the fit"));
    m_ranking->setAccessibleName(tr("Comparison of the forms by AICc"));
    m_confidence->setText(tr("Confidence band of the curve"));
    m_prediction->setText(tr("Prediction band for single points"));
    m_extrapolationLabel->setText(tr("Beyond the data"));
    m_extrapolation->setToolTip(tr("How far beyond the data the curve is drawn; the axis grows with it"));
    m_readOff->retranslate();
    if (m_summary) {
        showChoice(m_subject, m_how);
        showSummary(*m_summary);
    }
}

} // namespace frontierscope
