// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/filter_panel.h"

#include "app/base/icons.h"
#include "app/base/interface_colors.h"
#include "app/base/qt_conversions.h"
#include "app/panels/figure_filter.h"
#include "app/panels/lab_tree.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace frontierscope {

namespace {

enum Choice { any, yes, no };

int choiceOf(const std::optional<bool>& flag) {
    return flag ? (*flag ? yes : no) : any;
}

std::optional<bool> flagOf(int choice) {
    return choice == any ? std::nullopt : std::optional(choice == yes);
}

QToolButton* smallButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

void setTexts(QComboBox* box, const std::array<QString, 3>& texts) {
    const QSignalBlocker blocker(box);
    for (int index = 0; index < 3; ++index) {
        box->setItemText(index, texts[static_cast<std::size_t>(index)]);
    }
}

/// Keeps the cursor where it is if the text is already the same; else the start of the text is to be seen.
/// The field tells itself of the new text, for its clear button; the filter listens to what people type
/// alone.
void setText(QLineEdit* edit, const std::string& text) {
    const QString shown = toQString(std::string_view(text));
    if (edit->text().trimmed() != shown) {
        edit->setText(shown);
        edit->setCursorPosition(0);
    }
}

} // namespace

FilterPanel::FilterPanel(FigureFilter& filter, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_count(new QLabel(this))
    , m_notShown(new QLabel(this))
    , m_clear(smallButton(this))
    , m_search(new QLineEdit(this))
    , m_labsTitle(new QLabel(this))
    , m_allLabs(smallButton(this))
    , m_noLabs(smallButton(this))
    , m_labs(new LabTree(filter, selection, this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_weightsLabel(new QLabel(this))
    , m_weights(new QComboBox(this))
    , m_releasedLabel(new QLabel(this))
    , m_releasedFrom(new QLineEdit(this))
    , m_releasedTo(new QLineEdit(this))
    , m_priceLabel(new QLabel(this))
    , m_priceFrom(new QLineEdit(this))
    , m_priceTo(new QLineEdit(this))
    , m_expressionLabel(new QLabel(this))
    , m_expression(new QLineEdit(this))
    , m_error(new QLabel(this))
    , m_modeLabel(new QLabel(this))
    , m_mode(new QComboBox(this)) {
    m_search->setObjectName(QStringLiteral("filterSearch"));
    m_expression->setObjectName(QStringLiteral("filterExpression"));
    m_error->setObjectName(QStringLiteral("filterError"));
    m_kind->setObjectName(QStringLiteral("filterKind"));
    m_weights->setObjectName(QStringLiteral("filterWeights"));
    m_mode->setObjectName(QStringLiteral("filterMode"));
    m_releasedFrom->setObjectName(QStringLiteral("releasedFrom"));
    m_releasedTo->setObjectName(QStringLiteral("releasedTo"));
    m_priceFrom->setObjectName(QStringLiteral("priceFrom"));
    m_priceTo->setObjectName(QStringLiteral("priceTo"));
    for (QComboBox* box : {m_kind, m_weights}) {
        box->addItems({QString(), QString(), QString()});
    }
    m_mode->addItems({QString(), QString()});
    buildLayout();
    connectControls();
    retranslate();
    showState();
}

void FilterPanel::buildLayout() {
    QFont bold = font();
    bold.setBold(true);
    m_count->setFont(bold);
    m_labsTitle->setFont(bold);
    m_notShown->setWordWrap(true);
    m_notShown->setForegroundRole(QPalette::PlaceholderText);
    m_notShown->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    m_search->setClearButtonEnabled(true);
    m_search->addAction(namedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_expression->setClearButtonEnabled(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_count, 1);
    top->addWidget(m_clear);
    auto* labs = new QHBoxLayout;
    labs->addWidget(m_labsTitle, 1);
    labs->addWidget(m_allLabs);
    labs->addWidget(m_noLabs);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    const auto addRow = [&](int row, QLabel* label, QWidget* first, QWidget* second) {
        label->setBuddy(first);
        grid->addWidget(label, row, 0);
        grid->addWidget(first, row, 1, 1, second == nullptr ? 2 : 1);
        if (second != nullptr) {
            grid->addWidget(second, row, 2);
        }
    };
    addRow(0, m_kindLabel, m_kind, nullptr);
    addRow(1, m_weightsLabel, m_weights, nullptr);
    addRow(2, m_releasedLabel, m_releasedFrom, m_releasedTo);
    addRow(3, m_priceLabel, m_priceFrom, m_priceTo);
    addRow(4, m_modeLabel, m_mode, nullptr);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_expressionLabel->setBuddy(m_expression);
    setTabOrder(m_priceTo, m_mode);
    setTabOrder(m_mode, m_expression);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_notShown);
    layout->addWidget(m_search);
    layout->addLayout(labs);
    layout->addWidget(m_labs, 1);
    layout->addLayout(grid);
    layout->addWidget(m_expressionLabel);
    layout->addWidget(m_expression);
    layout->addWidget(m_error);
}

void FilterPanel::connectControls() {
    connect(&m_filter, &FigureFilter::changed, this, &FilterPanel::showState);
    connect(m_clear, &QToolButton::clicked, &m_filter, &FigureFilter::clear);
    connect(m_allLabs, &QToolButton::clicked, &m_filter, &FigureFilter::showAllOrganizations);
    connect(m_noLabs, &QToolButton::clicked, &m_filter, [this] { m_filter.showOnlyOrganizations({}); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString& text) {
        const std::string wanted = toUtf8(text.trimmed());
        showError(m_search, m_filter.changeControls([&](FilterControls& c) { c.search = wanted; },
                                                    QStringLiteral("search")));
    });
    connect(m_kind, &QComboBox::activated, this, [this](int choice) {
        m_filter.changeControls([&](FilterControls& c) { c.reasoning = flagOf(choice); }, {});
    });
    connect(m_weights, &QComboBox::activated, this, [this](int choice) {
        m_filter.changeControls([&](FilterControls& c) { c.openWeights = flagOf(choice); }, {});
    });
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { m_filter.setMode(index == 0 ? FilterMode::hide : FilterMode::grey); });
    connectBound(m_releasedFrom, &FilterControls::releasedFrom);
    connectBound(m_releasedTo, &FilterControls::releasedTo);
    connectBound(m_priceFrom, &FilterControls::priceFrom);
    connectBound(m_priceTo, &FilterControls::priceTo);
    connect(m_expression, &QLineEdit::textEdited, this, [this](const QString& text) {
        showError(m_expression, m_filter.setExpression(text, QStringLiteral("expression")));
    });
}

void FilterPanel::connectBound(QLineEdit* edit, std::string FilterControls::*bound) {
    connect(edit, &QLineEdit::textEdited, this, [this, edit, bound](const QString& text) {
        const std::string wanted = toUtf8(text.trimmed());
        const QString mergeKey = QStringLiteral("bound%1").arg(reinterpret_cast<quintptr>(edit));
        showError(edit, m_filter.changeControls([&](FilterControls& c) { c.*bound = wanted; }, mergeKey));
    });
}

void FilterPanel::showState() {
    const FigureSpec& spec = m_filter.spec();
    const FilterControls controls = filterControlsOf(spec.filter);
    setText(m_search, controls.search);
    setText(m_releasedFrom, controls.releasedFrom);
    setText(m_releasedTo, controls.releasedTo);
    setText(m_priceFrom, controls.priceFrom);
    setText(m_priceTo, controls.priceTo);
    setText(m_expression, spec.filter);
    m_kind->setCurrentIndex(choiceOf(controls.reasoning));
    m_weights->setCurrentIndex(choiceOf(controls.openWeights));
    m_mode->setCurrentIndex(spec.filterMode == FilterMode::hide ? 0 : 1);
    m_clear->setEnabled(!m_filter.isEmpty());
    showError(m_expression, {});
}

void FilterPanel::showError(QLineEdit* edit, const QString& reason) {
    for (QLineEdit* each : {m_search, m_expression, m_releasedFrom, m_releasedTo, m_priceFrom, m_priceTo}) {
        markRefused(*each, each == edit && !reason.isEmpty());
    }
    m_refused = edit;
    m_error->setText(reason);
    m_error->setVisible(!reason.isEmpty());
}

void FilterPanel::setCounts(const QString& count, const QString& notShown) {
    m_count->setText(count);
    m_notShown->setText(notShown);
    m_notShown->setVisible(!notShown.isEmpty());
}

void FilterPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showError(m_refused, m_error->text());
    }
    QWidget::changeEvent(event);
}

void FilterPanel::retranslate() {
    m_clear->setText(tr("Show all"));
    m_clear->setToolTip(tr("Take every filter off"));
    m_search->setPlaceholderText(tr("Search models or labs"));
    m_search->setAccessibleName(tr("Search models or labs"));
    m_labsTitle->setText(tr("Labs and models"));
    m_allLabs->setText(tr("All"));
    m_allLabs->setToolTip(tr("Tick all labs"));
    m_noLabs->setText(tr("None"));
    m_noLabs->setToolTip(tr("Untick all labs, to pick a few"));
    m_labs->setAccessibleName(tr("Labs and models"));
    m_kindLabel->setText(tr("Kind"));
    setTexts(m_kind, {tr("All models"), tr("Reasoning"), tr("Base")});
    m_weightsLabel->setText(tr("Weights"));
    setTexts(m_weights, {tr("Open or closed"), tr("Open"), tr("Closed")});
    m_releasedLabel->setText(tr("Released"));
    m_releasedFrom->setPlaceholderText(tr("from 2023-03"));
    m_releasedTo->setPlaceholderText(tr("to 2025"));
    m_releasedFrom->setAccessibleName(tr("Released from"));
    m_releasedTo->setAccessibleName(tr("Released until"));
    m_priceLabel->setText(tr("Price"));
    m_priceLabel->setToolTip(tr("USD per million tokens, blended 3:1"));
    m_priceFrom->setPlaceholderText(tr("from $"));
    m_priceTo->setPlaceholderText(tr("to $"));
    m_priceFrom->setAccessibleName(tr("Price from"));
    m_priceTo->setAccessibleName(tr("Price up to"));
    m_modeLabel->setText(tr("The rest"));
    m_mode->setItemText(0, tr("Hide"));
    m_mode->setItemText(1, tr("Grey out"));
    m_expressionLabel->setText(tr("Expression"));
    m_expression->setPlaceholderText(tr("e.g. gpqa >= 80 and price < 1"));
    m_expression->setToolTip(
        tr("Fields: name, organization, release_date, price, gpqa, aime, mmlu, reasoning, "
           "open_weights …\nOperators: = != < <= > >= in ~, joined by and, or, not"));
}

} // namespace frontierscope
