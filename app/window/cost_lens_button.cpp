// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/cost_lens_button.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/dataset/computed_columns.h"
#include "core/frontier/column_lens.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

constexpr int kMostTokens = 10'000'000;
enum PriceDay { atLaunch, today, otherDay };

/// The label stands in the first column, beside its field.
QLabel* labelOf(QGridLayout* form, QWidget* field) {
    int row = 0, column = 0, rows = 0, columns = 0;
    form->getItemPosition(form->indexOf(field), &row, &column, &rows, &columns);
    return qobject_cast<QLabel*>(form->itemAtPosition(row, 0)->widget());
}

int presetOf(const Blend& blend) {
    const auto presets = blendPresets();
    const auto found = std::ranges::find(presets, blend, &BlendPreset::blend);
    return found == presets.end() ? static_cast<int>(presets.size())
                                  : static_cast<int>(found - presets.begin());
}

/// The heading of a column that an axis can show: the person's own word, or the program's.
QString columnHeading(const std::string& column) {
    const Field* field = ComputedColumns().find(column);
    return field == nullptr ? toQString(std::string_view(column))
                            : toQString(translated(field->title, currentLanguage()));
}

} // namespace

CostLensButton::CostLensButton(FigureEdit edit, QWidget* parent)
    : PopupButton(parent)
    , m_edit(edit)
    , m_unit(new QComboBox(panel()))
    , m_mix(new QComboBox(panel()))
    , m_mixBox(new QWidget(panel()))
    , m_ownMix(new QLineEdit(m_mixBox))
    , m_mixError(new QLabel(m_mixBox))
    , m_inputTokens(new QSpinBox(panel()))
    , m_outputTokens(new QSpinBox(panel()))
    , m_multiplier(new QDoubleSpinBox(panel()))
    , m_prices(new QComboBox(panel()))
    , m_hint(new QLabel(panel())) {
    setObjectName(QStringLiteral("costLens"));
    m_unit->setObjectName(QStringLiteral("costUnit"));
    m_mix->setObjectName(QStringLiteral("mixPreset"));
    m_ownMix->setObjectName(QStringLiteral("ownMix"));
    m_mixError->setObjectName(QStringLiteral("mixError"));
    m_inputTokens->setObjectName(QStringLiteral("inputTokens"));
    m_outputTokens->setObjectName(QStringLiteral("outputTokens"));
    m_multiplier->setObjectName(QStringLiteral("reasoningMultiplier"));
    m_prices->setObjectName(QStringLiteral("priceDay"));
    buildPanel();
    connectControls();
    retranslate();
}

void CostLensButton::buildPanel() {
    for (QSpinBox* box : {m_inputTokens, m_outputTokens}) {
        box->setRange(0, kMostTokens);
        box->setSingleStep(100);
        box->setGroupSeparatorShown(true);
    }
    m_multiplier->setRange(1, 1000);
    m_multiplier->setDecimals(1);
    for (QLabel* label : {m_mixError, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    // A grid, as rows of a form layout that were hidden while the panel was closed keep no room afterwards.
    auto* mix = new QVBoxLayout(m_mixBox);
    mix->setContentsMargins(0, 0, 0, 0);
    mix->addWidget(m_ownMix);
    mix->addWidget(m_mixError);
    m_mixError->hide();
    m_mixBox->setFocusProxy(m_ownMix);
    m_form = new QGridLayout(panel());
    for (QWidget* field : std::initializer_list<QWidget*>{m_unit, m_mix, m_mixBox, m_inputTokens,
                                                          m_outputTokens, m_multiplier, m_prices}) {
        const int row = m_form->rowCount();
        auto* label = new QLabel(panel());
        label->setBuddy(field);
        m_form->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_form->addWidget(field, row, 1);
    }
    m_form->addWidget(m_hint, m_form->rowCount(), 0, 1, 2);
    m_form->setColumnStretch(1, 1);
    panel()->setMinimumWidth(340);
}

template <class Change>
void CostLensButton::changeTask(const QString& what, const QString& mergeKey, const Change& change) {
    m_edit.change(
        what,
        [&](FigureSpec& spec) {
            TaskSize task = spec.task;
            change(task);
            if (makesSense(task)) {
                spec.task = task;
                spec.xRange.reset();
            }
        },
        mergeKey);
}

void CostLensButton::connectControls() {
    connect(this, &PopupButton::aboutToOpen, this, &CostLensButton::showMixOfFigure);
    connect(m_unit, &QComboBox::activated, this, [this](int index) {
        const std::string column = toUtf8(m_unit->itemData(index).toString());
        m_edit.change(tr("Cost: %1").arg(m_unit->itemText(index)), [&](FigureSpec& spec) {
            spec.costUnit = column.empty() ? static_cast<CostUnit>(index) : CostUnit::perMillionTokens;
            spec.costColumn = column;
            spec.xRange.reset();
        });
    });
    connect(m_mix, &QComboBox::activated, this, &CostLensButton::choosePreset);
    connect(m_ownMix, &QLineEdit::editingFinished, this, &CostLensButton::takeOwnMix);
    connect(m_prices, &QComboBox::activated, this, &CostLensButton::choosePrices);
    connect(m_inputTokens, &QSpinBox::valueChanged, this, [this](int tokens) {
        changeTask(tr("Input tokens of a task"), QStringLiteral("task input"),
                   [tokens](TaskSize& task) { task.inputTokens = tokens; });
    });
    connect(m_outputTokens, &QSpinBox::valueChanged, this, [this](int tokens) {
        changeTask(tr("Output tokens of a task"), QStringLiteral("task output"),
                   [tokens](TaskSize& task) { task.outputTokens = tokens; });
    });
    connect(m_multiplier, &QDoubleSpinBox::valueChanged, this, [this](double multiplier) {
        changeTask(tr("Tokens of reasoning"), QStringLiteral("task reasoning"),
                   [multiplier](TaskSize& task) { task.reasoningMultiplier = multiplier; });
    });
}

void CostLensButton::choosePreset() {
    const auto presets = blendPresets();
    const auto index = static_cast<std::size_t>(std::max(m_mix->currentIndex(), 0));
    if (index >= presets.size()) {
        m_ownMix->setFocus();
        m_ownMix->selectAll();
        return;
    }
    m_edit.change(tr("Mix of tokens: %1").arg(m_mix->currentText()),
                  [&](FigureSpec& spec) { spec.blend = presets[index].blend; });
}

void CostLensButton::takeOwnMix() {
    const auto blend = Blend::parse(toUtf8(m_ownMix->text().trimmed()));
    showMixError(blend ? QString() : toQString(blend.error().message));
    if (!blend) {
        return;
    }
    m_edit.change(tr("Mix of tokens: %1").arg(toQString(std::string_view(blend->toString()))),
                  [&](FigureSpec& spec) { spec.blend = *blend; });
}

/// A mix that could not be read is forgotten, with what was said of it.
void CostLensButton::showMixOfFigure() {
    m_ownMix->setText(toQString(std::string_view(m_edit.spec().blend.toString())));
    showMixError({});
}

void CostLensButton::showMixError(const QString& reason) {
    m_mixError->setText(reason);
    m_mixError->setVisible(!reason.isEmpty());
    fitPanel();
}

void CostLensButton::fitPanel() {
    m_mixBox->layout()->activate(); // now: the panel is to grow with it
    m_mixBox->updateGeometry();
    panel()->adjustSize();
}

void CostLensButton::setRowVisible(QWidget* field, bool isVisible) {
    field->setVisible(isVisible);
    labelOf(m_form, field)->setVisible(isVisible);
}

void CostLensButton::choosePrices() {
    const int day = m_prices->currentData().toInt();
    m_edit.change(tr("Prices: %1").arg(m_prices->currentText()), [&](FigureSpec& spec) {
        if (day != otherDay) {
            spec.asOf = day == today ? m_edit.document().dataset().asOf : std::nullopt;
            spec.changesSince.reset();
        }
    });
}

void CostLensButton::fillChoices() {
    const FigureSpec& spec = m_edit.spec();
    const auto fill = [](QComboBox* box, const QStringList& texts, int current) {
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    fill(m_unit,
         {tr("a million tokens"), tr("a task"), tr("a correct answer"),
          tr("a run of the benchmark, measured")},
         static_cast<int>(spec.costUnit));
    for (const std::string& column : axisColumns(m_edit.document().dataset())) {
        m_unit->addItem(columnHeading(column), toQString(std::string_view(column)));
    }
    if (!spec.costColumn.empty()) {
        m_unit->setCurrentIndex(m_unit->findData(toQString(std::string_view(spec.costColumn))));
    }
    QStringList mixes;
    for (const BlendPreset& preset : blendPresets()) {
        mixes << toQString(Message{preset.name, {}});
    }
    fill(m_mix, mixes << tr("own mix"), presetOf(spec.blend));
    m_prices->clear();
    m_prices->addItem(tr("at launch"), atLaunch);
    const auto& last = m_edit.document().dataset().asOf;
    if (last) {
        m_prices->addItem(tr("today (%1)").arg(toQString(std::string_view(last->toString()))), today);
    }
    if (spec.asOf && spec.asOf != last) {
        m_prices->addItem(tr("of %1").arg(toQString(std::string_view(spec.asOf->toString()))), otherDay);
    }
    m_prices->setCurrentIndex(
        m_prices->findData(!spec.asOf ? atLaunch : (spec.asOf == last ? today : otherDay)));
}

void CostLensButton::showState() {
    const FigureSpec& spec = m_edit.spec();
    const QSignalBlocker inputBlocker(m_inputTokens);
    const QSignalBlocker outputBlocker(m_outputTokens);
    const QSignalBlocker multiplierBlocker(m_multiplier);
    fillChoices();
    m_inputTokens->setValue(static_cast<int>(std::min<double>(spec.task.inputTokens, kMostTokens)));
    m_outputTokens->setValue(static_cast<int>(std::min<double>(spec.task.outputTokens, kMostTokens)));
    m_multiplier->setValue(spec.task.reasoningMultiplier);
    const bool isFrontier = spec.kind == "frontier";
    const bool isColumn = isFrontier && !spec.costColumn.empty();
    const bool isPerToken = !isColumn && (!isFrontier || spec.costUnit == CostUnit::perMillionTokens);
    const bool isPerRun = !isColumn && isFrontier && spec.costUnit == CostUnit::perBenchmarkRun;
    if (!isPerToken || !m_ownMix->hasFocus() || Blend::parse(toUtf8(m_ownMix->text())).has_value()) {
        showMixOfFigure();
    }
    setRowVisible(m_unit, isFrontier);
    setRowVisible(m_prices, isFrontier && !isColumn);
    setRowVisible(m_mix, isPerToken);
    setRowVisible(m_mixBox, isPerToken);
    for (QWidget* field : std::initializer_list<QWidget*>{m_inputTokens, m_outputTokens, m_multiplier}) {
        setRowVisible(field, !isColumn && !isPerToken && !isPerRun);
    }
    m_hint->setText(isPerRun
                        ? tr("What one run of all its questions took, at the list prices of the time. It is "
                             "known of some models only; the note counts the others.")
                        : tr("The tokens are assumed, the same for every model: the axis says so."));
    if (isColumn) {
        m_hint->setText(tr("A computed column of the table, lower counted as better. Columns of your own are "
                           "made in the table: Columns, New computed column."));
    }
    m_hint->setVisible(!isPerToken);
    setText(tr("Cost: %1").arg(lensText()) + QStringLiteral(" ▾"));
    setAccessibleName(tr("Cost: %1").arg(lensText()));
    fitPanel();
}

QString CostLensButton::lensText() const {
    const FigureSpec& spec = m_edit.spec();
    const QString mix = toQString(std::string_view(spec.blend.toString()));
    if (spec.kind != "frontier") {
        return tr("%1 per million tokens").arg(mix);
    }
    if (!spec.costColumn.empty()) {
        return columnHeading(spec.costColumn);
    }
    const QString day = m_prices->currentText();
    if (spec.costUnit == CostUnit::perMillionTokens) {
        return tr("%1 per million tokens, %2").arg(mix, day);
    }
    if (spec.costUnit == CostUnit::perBenchmarkRun) {
        return tr("per run of the benchmark, %1").arg(day);
    }
    return (spec.costUnit == CostUnit::perTask ? tr("per task, %1") : tr("per correct answer, %1")).arg(day);
}

void CostLensButton::retranslate() {
    const std::array<std::pair<QWidget*, QString>, 7> rows = {
        std::pair<QWidget*, QString>{m_unit, tr("Cost of")},
        {m_mix, tr("Mix of tokens")},
        {m_mixBox, tr("input:output:cached")},
        {m_inputTokens, tr("Input tokens")},
        {m_outputTokens, tr("Output tokens")},
        {m_multiplier, tr("Reasoning writes")},
        {m_prices, tr("Prices")}};
    for (const auto& [field, text] : rows) {
        labelOf(m_form, field)->setText(text);
        field->setAccessibleName(text);
    }
    m_ownMix->setAccessibleName(m_mixBox->accessibleName());
    m_multiplier->setSuffix(tr(" × the output"));
    setToolTip(tr("What the cost axis counts, and prices of which day"));
    showState();
}

} // namespace frontierscope
