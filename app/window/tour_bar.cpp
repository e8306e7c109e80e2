// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour_bar.h"

#include "app/base/document.h"
#include "app/base/icons.h"
#include "app/base/selection.h"
#include "app/commands/figure_edit.h"
#include "app/window/document_files.h"
#include "core/figure/ready_documents.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

constexpr const char* kExample = "february-2025";

/// What a step shows; going back to it shows the same.
struct TourStep {
    const char* figure;
    const char* model; ///< selected; nullptr: none
    bool isCostOfTask; ///< on the frontier of all data: the one assumption that is changed
    const char* title;
    const char* text;
};

constexpr std::array kSteps = {
    TourStep{"february-2025", nullptr, false, QT_TRANSLATE_NOOP("TourBar", "The chart of February 2025"),
             QT_TRANSLATE_NOOP(
                 "TourBar",
                 "Each mark is a model: across what a million tokens cost, cheaper to the right; up the "
                 "share of hard science questions that it answers. The prices are those that the post "
                 "quoted. The dashed lines are people, each on the question set that the note below names.")},
    TourStep{"february-2025", "gpt-4-0314", false, QT_TRANSLATE_NOOP("TourBar", "Every value has a source"),
             QT_TRANSLATE_NOOP(
                 "TourBar",
                 "The first model of the post is selected. The details on the right say each of its values, "
                 "who measured it and where it was read; click a source to open it. Any point, legend entry "
                 "or table row can be clicked like this.")},
    TourStep{"frontier", nullptr, false, QT_TRANSLATE_NOOP("TourBar", "The same chart with all data since"),
             QT_TRANSLATE_NOOP(
                 "TourBar",
                 "The bold staircase joins the models that no other beats on both price and score; the faint "
                 "ones are the ends of 2023 and 2024. Move the slider below the chart to see the frontier of "
                 "another day.")},
    TourStep{
        "scaling-laws", nullptr, false, QT_TRANSLATE_NOOP("TourBar", "The two scaling laws, fitted again"),
        QT_TRANSLATE_NOOP(
            "TourBar",
            "The dots are read off the published plots, the lines are fitted here. The card on the right "
            "(F9) says their parameters with errors, and what another form of curve would say.")},
    TourStep{"frontier", nullptr, true, QT_TRANSLATE_NOOP("TourBar", "Now one assumption changes"),
             QT_TRANSLATE_NOOP(
                 "TourBar",
                 "The cost of a task instead of a million tokens: reasoning models write several times the "
                 "answer, so they move to the left, and some leave the frontier. How many tokens are assumed "
                 "stands on the axis; the button \"Cost\" above the chart changes it.")},
    TourStep{
        "frontier", nullptr, false, QT_TRANSLATE_NOOP("TourBar", "And back"),
        QT_TRANSLATE_NOOP(
            "TourBar",
            "Every change is a step that Ctrl+Z takes back, as it was just now. Export (Ctrl+Shift+E) "
            "makes a slide of any of these charts; it carries its data, so that whoever gets it can open "
            "it and change an assumption too.")},
};

} // namespace

TourBar::TourBar(Document& document, DocumentFiles& files, Selection& selection, QTabWidget& charts,
                 QWidget* parent)
    : QFrame(parent)
    , m_document(document)
    , m_files(files)
    , m_selection(selection)
    , m_charts(charts)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("tourBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_close->setAutoRaise(true);
    m_close->setIcon(namedIcon(QStringLiteral("x")));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 6, 8);
    layout->addLayout(words, 1);
    layout->addSpacing(12);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&document, &Document::wasReset, this, [this] {
        if (!m_isOpening) {
            hide(); // the person has gone on to another document
        }
    });
    hide();
}

int TourBar::stepCount() {
    return static_cast<int>(kSteps.size());
}

void TourBar::start() {
    const auto examples = readyDocuments();
    const auto example = std::ranges::find(examples, kExample, &ReadyDocument::id);
    if (example == examples.end() || !m_files.mayDiscard()) {
        return;
    }
    m_isOpening = true;
    m_files.openExample(*example);
    m_isOpening = false;
    goTo(0);
    show();
    m_next->setFocus();
}

void TourBar::goTo(int step) {
    if (step < 0 || step >= stepCount()) {
        hide();
        return;
    }
    m_step = step;
    const TourStep& shown = kSteps[static_cast<std::size_t>(step)];
    const auto& figures = m_document.figures();
    setCostOfTask(shown.isCostOfTask);
    const auto figure = std::ranges::find(figures, shown.figure, &FigureSpec::id);
    if (figure != figures.end()) {
        m_charts.setCurrentIndex(static_cast<int>(figure - figures.begin()));
    }
    m_selection.setIds(shown.model == nullptr ? QStringList() : QStringList{QLatin1String(shown.model)});
    showText();
}

/// Taken back by Undo if that is what Undo would take back.
void TourBar::setCostOfTask(bool isWanted) {
    const auto& figures = m_document.figures();
    const auto figure = std::ranges::find(figures, "frontier", &FigureSpec::id);
    const CostUnit wanted = isWanted ? CostUnit::perTask : CostUnit::perMillionTokens;
    if (figure == figures.end() || figure->costUnit == wanted) {
        return;
    }
    const QString name = tr("Cost of a task");
    QUndoStack* undoStack = m_document.undoStack();
    if (!isWanted && undoStack->undoText() == name) {
        undoStack->undo();
        return;
    }
    FigureEdit(m_document, static_cast<int>(figure - figures.begin()))
        .change(isWanted ? name : tr("Cost of a million tokens"),
                [wanted](FigureSpec& spec) { spec.costUnit = wanted; });
}

void TourBar::showText() {
    const TourStep& shown = kSteps[static_cast<std::size_t>(m_step)];
    m_title->setText(tr("Step %1 of %2: %3")
                         .arg(m_step + 1)
                         .arg(stepCount())
                         .arg(QCoreApplication::translate("TourBar", shown.title)));
    m_text->setText(QCoreApplication::translate("TourBar", shown.text));
    m_back->setText(tr("Back"));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 == stepCount() ? tr("Finish") : tr("Next"));
    m_close->setToolTip(tr("End the tour"));
    m_close->setAccessibleName(tr("End the tour"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

/// Left alone, the focus would go to whatever comes next in the window, which takes the next keys.
void TourBar::setVisible(bool isVisible) {
    const QWidget* focus = QApplication::focusWidget();
    if (!isVisible && focus != nullptr && isAncestorOf(focus)) {
        emit focusFreed();
    }
    QFrame::setVisible(isVisible);
}

void TourBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        showText();
    }
    QFrame::changeEvent(event);
}

} // namespace frontierscope
