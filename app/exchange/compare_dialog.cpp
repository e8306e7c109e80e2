// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/compare_dialog.h"

#include "app/base/qt_conversions.h"
#include "app/base/tool_tip.h"
#include "app/base/translation.h"
#include "app/exchange/difference_words.h"
#include "core/frontier/conclusions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>

namespace frontierscope {

namespace {

enum Column { whatColumn, otherColumn, currentColumn };

constexpr std::string_view kFrontier = "frontier ";

QTreeWidgetItem* addRow(QTreeWidgetItem* parent, const QString& what, const QString& other = {},
                        const QString& current = {}) {
    auto* item = new QTreeWidgetItem(parent, {what, other, current});
    for (int column = whatColumn; column <= currentColumn; ++column) {
        item->setToolTip(column, plainToolTip(item->text(column)));
    }
    return item;
}

/// What differs in one entry, each value once and in words.
void addValues(QTreeWidgetItem* parent, const ChangedValue& entry, const BenchmarkNameOf& nameOf) {
    for (const ChangedValue& place : untoldPlaces(entry)) {
        addRow(parent, differenceTitle(entry, place, nameOf), differenceValue(place.before, place.field),
               differenceValue(place.after, place.field));
    }
}

QStringList idsOf(const std::string& list) {
    return toQString(std::string_view(list)).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

void addLines(const QTreeWidgetItem* item, int depth, QString& text) {
    if (item->isHidden()) {
        return;
    }
    QStringList cells;
    for (int column = whatColumn; column <= currentColumn; ++column) {
        cells << item->text(column);
    }
    text +=
        QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('\t')).trimmed() + QLatin1Char('\n');
    for (int child = 0; child < item->childCount(); ++child) {
        addLines(item->child(child), depth + 1, text);
    }
}

/// True if the item stays: it or something below it has the text.
bool filterItem(QTreeWidgetItem* item, const QString& text, bool isKept) {
    bool has = isKept || text.isEmpty();
    for (int column = whatColumn; column <= currentColumn && !has; ++column) {
        has = item->text(column).contains(text, Qt::CaseInsensitive);
    }
    bool hasBelow = false;
    for (int child = 0; child < item->childCount(); ++child) {
        hasBelow = filterItem(item->child(child), text, has && item->parent() != nullptr) || hasBelow;
    }
    const bool stays = item->parent() == nullptr ? hasBelow : has || hasBelow;
    item->setHidden(!stays);
    return stays;
}

} // namespace

CompareDialog::CompareDialog(const Dataset& other, const Dataset& current, const QString& otherName,
                             QWidget* parent)
    : QDialog(parent)
    , m_other(other)
    , m_current(current)
    , m_otherName(otherName)
    , m_tree(new QTreeWidget(this))
    , m_search(new QLineEdit(this)) {
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare with %1").arg(otherName));
    m_tree->setObjectName(QStringLiteral("differences"));
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setHeaderLabels({tr("What differs"), tr("In %1").arg(otherName), tr("Here")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_search->setPlaceholderText(tr("Find a difference"));
    m_search->setAccessibleName(tr("Find a difference"));
    m_search->setClearButtonEnabled(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto* copy = buttons->addButton(tr("&Copy as Text"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &CompareDialog::copyText);
    connect(m_search, &QLineEdit::textChanged, this, &CompareDialog::showOnly);
    resize(960, 620);
    fill();
    m_tree->setColumnWidth(whatColumn, 330);
    m_tree->setColumnWidth(otherColumn, 300);
    m_tree->setFocus();
}

void CompareDialog::fill() {
    addConclusions();
    const DatasetDiff diff = diffDatasets(m_other, m_current);
    if (!diff.head.empty()) {
        QTreeWidgetItem* section = addSection(tr("The dataset itself"), diff.head.size());
        for (const ChangedValue& value : diff.head) {
            addValues(section, value, [this](const std::string& id) { return benchmarkName(id); });
        }
    }
    const auto seriesName = [this](const std::string& id) {
        const Series* series = m_current.findSeries(id);
        series = series == nullptr ? m_other.findSeries(id) : series;
        return toQString(std::string_view(series == nullptr ? id : series->name));
    };
    addRecords(diff, tr("Models"), [this](const std::string& id) { return modelName(id); });
    addRecords(diff.benchmarks, tr("Benchmarks"),
               [this](const std::string& id) { return benchmarkName(id); });
    addRecords(diff.series, tr("Series"), seriesName);
    addRecords(diff.computeModels, tr("Training runs"),
               [this](const std::string& id) { return modelName(id); });
    addColumns(diff.computedColumns);
    if (m_tree->topLevelItemCount() == 0) {
        addSection(tr("The two datasets say the same."), 0)->setFirstColumnSpanned(true);
    } else {
        m_tree->topLevelItem(0)->setExpanded(true);
    }
}

QTreeWidgetItem* CompareDialog::addSection(const QString& title, std::size_t count) {
    auto* section = new QTreeWidgetItem(m_tree);
    section->setText(whatColumn, count == 0 ? title : QStringLiteral("%1 (%2)").arg(title).arg(count));
    QFont bold = font();
    bold.setBold(true);
    section->setFont(whatColumn, bold);
    section->setFirstColumnSpanned(true);
    section->setExpanded(count <= 40);
    return section;
}

void CompareDialog::addConclusions() {
    const auto changed = changedConclusions(m_other, m_current);
    if (changed.empty()) {
        return;
    }
    QTreeWidgetItem* section = addSection(tr("Conclusions that differ"), changed.size());
    for (const ChangedConclusion& conclusion : changed) {
        addConclusion(section, conclusion);
    }
}

void CompareDialog::addConclusion(QTreeWidgetItem* section, const ChangedConclusion& conclusion) {
    const bool isKnownHere = !conclusion.after.empty();
    const QString title = toQString(conclusionTitle(conclusion.what, isKnownHere ? m_current : m_other));
    if (!conclusion.what.starts_with(kFrontier)) {
        addRow(section, title, conclusionText(conclusion.what, conclusion.before),
               conclusionText(conclusion.what, conclusion.after));
        return;
    }
    const QStringList before = idsOf(conclusion.before);
    const QStringList after = idsOf(conclusion.after);
    QTreeWidgetItem* item =
        addRow(section, title, tr("models: %1").arg(before.size()), tr("models: %1").arg(after.size()));
    for (const QString& id : before) {
        if (!after.contains(id)) {
            addRow(item, modelName(toUtf8(id)), tr("on the frontier"), QStringLiteral("—"));
        }
    }
    for (const QString& id : after) {
        if (!before.contains(id)) {
            addRow(item, modelName(toUtf8(id)), QStringLiteral("—"), tr("on the frontier"));
        }
    }
    item->setExpanded(true);
}

void CompareDialog::addRecords(const RecordsDiff& diff, const QString& kind, const NameOf& nameOf) {
    struct Part {
        const std::vector<std::string>& ids;
        QString title;
    };
    for (const Part& part : {Part{diff.added, tr("%1: only here").arg(kind)},
                             Part{diff.removed, tr("%1: only in %2").arg(kind, m_otherName)}}) {
        if (part.ids.empty()) {
            continue;
        }
        QTreeWidgetItem* section = addSection(part.title, part.ids.size());
        for (const std::string& id : part.ids) {
            addRow(section, QStringLiteral("%1  (%2)").arg(nameOf(id), toQString(std::string_view(id))));
        }
    }
    if (diff.changed.empty()) {
        return;
    }
    QTreeWidgetItem* section = addSection(tr("%1: other values").arg(kind), diff.changed.size());
    QTreeWidgetItem* record = nullptr;
    const std::string* last = nullptr;
    for (const ChangedValue& value : diff.changed) {
        if (last == nullptr || *last != value.id) {
            record = addRow(section, nameOf(value.id));
            record->setExpanded(true);
            last = &value.id;
        }
        addValues(record, value, [this](const std::string& id) { return benchmarkName(id); });
    }
}

/// Columns that only one dataset defines stand beside what they are computed by.
void CompareDialog::addColumns(const RecordsDiff& diff) {
    if (diff.isEmpty()) {
        return;
    }
    const auto expressionIn = [](const Dataset& dataset, const std::string& name) {
        const auto& columns = dataset.computedColumns;
        const auto found = std::ranges::find(columns, name, &ComputedColumn::name);
        return toQString(std::string_view(found == columns.end() ? std::string("—") : found->expression));
    };
    QTreeWidgetItem* section =
        addSection(tr("Computed columns"), diff.added.size() + diff.removed.size() + diff.changed.size());
    for (const auto* names : {&diff.removed, &diff.added}) {
        for (const std::string& name : *names) {
            addRow(section, toQString(std::string_view(name)), expressionIn(m_other, name),
                   expressionIn(m_current, name));
        }
    }
    const std::map<std::string, QString> titles = {
        {"expression", tr("expression")}, {"unit", tr("unit")}, {"is_logarithmic", tr("logarithmic axis")}};
    for (const ChangedValue& value : diff.changed) {
        const auto title = titles.find(value.field);
        addRow(section,
               QStringLiteral("%1: %2").arg(toQString(std::string_view(value.id)),
                                            title == titles.end() ? toQString(std::string_view(value.field))
                                                                  : title->second),
               differenceValue(value.before, value.field), differenceValue(value.after, value.field));
    }
}

QString CompareDialog::benchmarkName(const std::string& id) const {
    const Benchmark* benchmark = m_current.findBenchmark(id);
    benchmark = benchmark == nullptr ? m_other.findBenchmark(id) : benchmark;
    return toQString(std::string_view(benchmark == nullptr ? id : benchmark->name));
}

QString CompareDialog::modelName(const std::string& id) const {
    for (const Dataset* dataset : {&m_current, &m_other}) {
        for (const auto* models : {&dataset->models, &dataset->computeModels}) {
            for (const Model& model : *models) {
                if (model.id == id) {
                    return toQString(std::string_view(model.name));
                }
            }
        }
    }
    return toQString(std::string_view(id));
}

QString CompareDialog::conclusionText(const std::string& what, const std::string& value) const {
    constexpr std::string_view kAt = " at $";
    const std::size_t at = value.find(kAt);
    if (value.empty() || !what.starts_with("cheapest") || at == std::string::npos) {
        return value.empty() ? QStringLiteral("—") : toQString(std::string_view(value));
    }
    const std::string price = value.substr(at + kAt.size());
    return tr("%1, $%2 per million tokens")
        .arg(modelName(value.substr(0, at)), toQString(std::string_view(price).substr(0, price.find(' '))));
}

void CompareDialog::showOnly(const QString& text) {
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        filterItem(m_tree->topLevelItem(row), text.trimmed(), false);
        m_tree->topLevelItem(row)->setExpanded(true);
    }
}

void CompareDialog::copyText() const {
    QString text = tr("What differs") + QLatin1Char('\t') + tr("In %1").arg(m_otherName) + QLatin1Char('\t') +
                   tr("Here") + QLatin1Char('\n');
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row) {
        addLines(m_tree->topLevelItem(row), 0, text);
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace frontierscope
