// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/fit_panel.h"

#include "app/base/document.h"
#include "app/base/interface_colors.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/charts/drawing_item.h"
#include "app/commands/fit_edits.h"
#include "app/commands/set_figure_spec_command.h"
#include "app/panels/figure_filter.h"
#include "app/panels/fit_card.h"
#include "core/figure/build_figure.h"
#include "core/figure/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace frontierscope {

FitPanel::FitPanel(FigureFilter& filter, QWidget* parent)
    : QScrollArea(parent)
    , m_filter(filter)
    , m_layout(nullptr)
    , m_heading(new QLabel)
    , m_residuals(new QCheckBox)
    , m_relative(new QCheckBox)
    , m_stop(new QToolButton) {
    setObjectName(QStringLiteral("fitPanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(8, 6, 8, 8);
    m_residuals->setObjectName(QStringLiteral("showResiduals"));
    m_relative->setObjectName(QStringLiteral("relativeX"));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_layout->addWidget(m_heading);
    m_stop->setObjectName(QStringLiteral("stopFits"));
    m_stop->hide();
    constexpr int kNoticeableMilliseconds = 300;
    m_patience.setSingleShot(true);
    m_patience.setInterval(kNoticeableMilliseconds);
    m_layout->addWidget(m_stop);
    m_layout->addWidget(m_residuals);
    m_layout->addWidget(m_relative);
    m_layout->addStretch(1);
    setWidget(content);
    connect(&m_filter, &FigureFilter::changed, this, &FitPanel::refresh);
    connect(&m_worker, &FitWorker::finished, this, &FitPanel::showResults);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_stop->setVisible(m_worker.isBusy()); });
    connect(m_stop, &QToolButton::clicked, this, &FitPanel::stopFits);
    connect(m_residuals, &QCheckBox::clicked, this, [this](bool isOn) {
        changeSpec(tr("Residuals"), [isOn](FigureSpec& spec) { spec.showResiduals = isOn; });
    });
    connect(m_relative, &QCheckBox::clicked, this, [this](bool isOn) {
        changeSpec(tr("Common axis"), [isOn](FigureSpec& spec) { spec.relativeX = isOn; });
    });
    retranslate();
    refresh();
}

void FitPanel::changeSpec(const QString& step, const std::function<void(FigureSpec&)>& change) {
    FigureSpec spec = m_filter.spec();
    change(spec);
    if (spec != m_filter.spec()) {
        m_filter.document().push(
            new SetFigureSpecCommand(m_filter.document(), m_filter.figure(), std::move(spec), step));
    }
}

void FitPanel::refresh() {
    FigureSpec spec = m_filter.spec();
    spec.language = currentLanguage(); // the card speaks the window's language, not the figure's
    m_subjects = fitSubjects(spec, m_filter.document().dataset());
    makeCards();
    bool isRelative = false;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        m_cards[i]->showChoice(m_subjects[i], fitOf(spec, m_subjects[i].id));
        isRelative = isRelative || m_subjects[i].xUnit == "relative";
    }
    showColors();
    m_residuals->setChecked(spec.showResiduals);
    m_relative->setChecked(spec.relativeX.value_or(isRelative && m_subjects.size() > 2));
    m_relative->setVisible(m_subjects.size() > 1);
    startFits();
    if (std::exchange(m_hadFits, hasFits()) != hasFits()) {
        emit hasFitsChanged(hasFits());
    }
}

/// Those of the series in the chart beside it, which follows the window.
void FitPanel::showColors() {
    const ThemeName theme = isDark(palette()) ? ThemeName::dark : ThemeName::light;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        m_cards[i]->setColor(toQColor(themeColor(theme, m_subjects[i].color)));
    }
}

/// A card per subject; those of subjects that stay are kept, so that the keyboard's focus stays too.
void FitPanel::makeCards() {
    while (m_cards.size() > m_subjects.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_subjects.size()) {
        const std::size_t index = m_cards.size();
        auto* card = new FitCard(
            [this, index](const QString& step, const std::function<void(SeriesFit&)>& change,
                          const QString& mergeKey) {
                changeFit(m_filter.document(), m_filter.figure(), m_subjects[index].id, step, change,
                          mergeKey);
            },
            widget());
        m_layout->insertWidget(m_layout->count() - 1, card);
        m_cards.push_back(card);
    }
}

void FitPanel::startFits() {
    if (!isVisible() || m_subjects.empty()) {
        m_worker.cancel();
        return;
    }
    std::vector<FitWorker::Job> jobs;
    for (const FitSubject& subject : m_subjects) {
        jobs.push_back({subject, fitOf(m_filter.spec(), subject.id)});
    }
    m_worker.start(std::move(jobs));
    if (m_worker.isBusy()) {
        m_patience.start();
    } else {
        showResults();
    }
}

void FitPanel::stopFits() {
    m_worker.cancel();
    m_stop->hide();
    emit fitsStopped();
}

void FitPanel::showResults() {
    m_stop->hide();
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        if (const FitSummary* summary =
                m_worker.find(m_subjects[i], fitOf(m_filter.spec(), m_subjects[i].id))) {
            m_cards[i]->showSummary(*summary);
        }
    }
}

void FitPanel::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    startFits();
}

void FitPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        showColors();
    }
    QScrollArea::changeEvent(event);
}

void FitPanel::retranslate() {
    m_stop->setText(tr("Fitting… Stop"));
    m_heading->setText(tr("Fits"));
    m_residuals->setText(tr("Residuals below the chart"));
    m_relative->setText(tr("Common axis: multiples of each first point"));
    setAccessibleName(tr("Fits of the chart"));
    for (FitCard* card : m_cards) {
        card->retranslate();
    }
}

} // namespace frontierscope
