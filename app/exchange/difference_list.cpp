// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/difference_list.h"

#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/exchange/comparison.h"
#include "app/exchange/difference_words.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace frontierscope {

namespace {

constexpr std::size_t kMostRows = 2000; // in a section; a list nobody reads to its end
constexpr std::size_t kShortSection = 40;
constexpr std::string_view kFrontier = "frontier ";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DifferenceList)
};

/// What differs in one entry, each value once and in words.
void addPlaces(std::vector<DifferenceRow>& rows, const ChangedValue& entry, const BenchmarkNameOf& nameOf) {
    for (const ChangedValue& place : untoldPlaces(entry)) {
        rows.push_back({differenceTitle(entry, place, nameOf),
                        differenceValue(place.before, place.field),
                        differenceValue(place.after, place.field),
                        {}});
    }
}

QStringList idsOf(const std::string& list) {
    return toQString(std::string_view(list)).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

/// Makes the sections one after another; what is too much for a section is only counted.
class DifferenceList {
public:
    DifferenceList(const Comparison& comparison, const QString& text)
        : m_comparison(comparison)
        , m_text(text) {}

    std::vector<DifferenceSection> make();

private:
    using NameOf = std::function<QString(const std::string& id)>;

    void addConclusions();
    [[nodiscard]] DifferenceRow conclusionRow(const ChangedConclusion& conclusion) const;
    [[nodiscard]] QString conclusionText(const std::string& what, const std::string& value) const;
    void addHead();
    void addRecords(const RecordsDiff& diff, const QString& kind, const NameOf& nameOf);
    void addIds(const std::vector<std::string>& ids, const QString& title, const NameOf& nameOf);
    void addValues(const std::vector<ChangedValue>& changed, const QString& title, const NameOf& nameOf);
    void addColumns(const RecordsDiff& diff);

    /// A section with this many differences begins.
    void begin(const QString& title, std::size_t count);
    /// The section has no place for more.
    [[nodiscard]] bool isFull() const { return m_listedCount >= kMostRows; }
    /// Nothing of it needs to be put into words.
    [[nodiscard]] bool isOnlyCounted() const { return isFull() && m_text.isEmpty(); }
    void add(DifferenceRow row);
    void end();
    [[nodiscard]] bool hasText(const DifferenceRow& row) const;

    const Comparison& m_comparison;
    const QString& m_text;
    BenchmarkNameOf m_benchmarkName = [this](const std::string& id) {
        const Benchmark* benchmark = m_comparison.current->findBenchmark(id);
        benchmark = benchmark == nullptr ? m_comparison.other->findBenchmark(id) : benchmark;
        return toQString(std::string_view(benchmark == nullptr ? id : benchmark->name));
    };
    std::vector<DifferenceSection> m_sections;
    DifferenceSection m_section;
    std::size_t m_listedCount = 0;
};

std::vector<DifferenceSection> DifferenceList::make() {
    const DatasetDiff& diff = m_comparison.diff;
    const auto modelName = [this](const std::string& id) {
        return m_comparison.modelName(id);
    };
    const auto seriesName = [this](const std::string& id) {
        const Series* series = m_comparison.current->findSeries(id);
        series = series == nullptr ? m_comparison.other->findSeries(id) : series;
        return toQString(std::string_view(series == nullptr ? id : series->name));
    };
    addConclusions();
    addHead();
    addRecords(diff, Text::tr("Models"), modelName);
    addRecords(diff.benchmarks, Text::tr("Benchmarks"), m_benchmarkName);
    addRecords(diff.series, Text::tr("Series"), seriesName);
    addRecords(diff.computeModels, Text::tr("Training runs"), modelName);
    addColumns(diff.computedColumns);
    return std::move(m_sections);
}

void DifferenceList::begin(const QString& title, std::size_t count) {
    m_section = {QStringLiteral("%1 (%2)").arg(title).arg(count), {}, 0, count <= kShortSection};
    m_listedCount = 0;
}

/// A record keeps those of its values that have the text, or all if it has the text itself.
void DifferenceList::add(DifferenceRow row) {
    if (!m_text.isEmpty() && !hasText(row)) {
        std::erase_if(row.below, [this](const DifferenceRow& value) { return !hasText(value); });
        if (row.below.empty()) {
            return;
        }
    }
    const std::size_t count = std::max<std::size_t>(1, row.below.size());
    if (isFull()) {
        m_section.unlistedCount += count;
    } else {
        m_section.rows.push_back(std::move(row));
        m_listedCount += count;
    }
}

void DifferenceList::end() {
    if (!m_section.rows.empty()) {
        m_sections.push_back(std::move(m_section));
    }
}

bool DifferenceList::hasText(const DifferenceRow& row) const {
    return row.what.contains(m_text, Qt::CaseInsensitive) ||
           row.other.contains(m_text, Qt::CaseInsensitive) ||
           row.current.contains(m_text, Qt::CaseInsensitive);
}

void DifferenceList::addConclusions() {
    begin(Text::tr("Conclusions that differ"), m_comparison.conclusions.size());
    for (const ChangedConclusion& conclusion : m_comparison.conclusions) {
        add(conclusionRow(conclusion));
    }
    end();
}

DifferenceRow DifferenceList::conclusionRow(const ChangedConclusion& conclusion) const {
    const bool isKnownHere = !conclusion.after.empty();
    const QString title = toQString(
        conclusionTitle(conclusion.what, isKnownHere ? *m_comparison.current : *m_comparison.other));
    if (!conclusion.what.starts_with(kFrontier)) {
        return {title,
                conclusionText(conclusion.what, conclusion.before),
                conclusionText(conclusion.what, conclusion.after),
                {}};
    }
    const QStringList before = idsOf(conclusion.before);
    const QStringList after = idsOf(conclusion.after);
    const QSet<QString> wasOn(before.begin(), before.end());
    const QSet<QString> isOn(after.begin(), after.end());
    DifferenceRow row{
        title, Text::tr("models: %1").arg(before.size()), Text::tr("models: %1").arg(after.size()), {}};
    for (const QString& id : before) {
        if (!isOn.contains(id)) {
            row.below.push_back(
                {m_comparison.modelName(toUtf8(id)), Text::tr("on the frontier"), QStringLiteral("—"), {}});
        }
    }
    for (const QString& id : after) {
        if (!wasOn.contains(id)) {
            row.below.push_back(
                {m_comparison.modelName(toUtf8(id)), QStringLiteral("—"), Text::tr("on the frontier"), {}});
        }
    }
    return row;
}

QString DifferenceList::conclusionText(const std::string& what, const std::string& value) const {
    constexpr std::string_view kAt = " at $";
    const std::size_t at = value.find(kAt);
    if (value.empty() || !what.starts_with("cheapest") || at == std::string::npos) {
        return value.empty() ? QStringLiteral("—") : toQString(std::string_view(value));
    }
    const std::string price = value.substr(at + kAt.size());
    return Text::tr("%1, $%2 per million tokens")
        .arg(m_comparison.modelName(value.substr(0, at)),
             toQString(std::string_view(price).substr(0, price.find(' '))));
}

void DifferenceList::addHead() {
    const auto& head = m_comparison.diff.head;
    begin(Text::tr("The dataset itself"), head.size());
    for (const ChangedValue& value : head) {
        std::vector<DifferenceRow> rows;
        addPlaces(rows, value, m_benchmarkName);
        for (DifferenceRow& row : rows) {
            add(std::move(row));
        }
    }
    end();
}

void DifferenceList::addRecords(const RecordsDiff& diff, const QString& kind, const NameOf& nameOf) {
    addIds(diff.added, Text::tr("%1: only here").arg(kind), nameOf);
    addIds(diff.removed, Text::tr("%1: only in %2").arg(kind, m_comparison.otherName), nameOf);
    addValues(diff.changed, Text::tr("%1: other values").arg(kind), nameOf);
}

void DifferenceList::addIds(const std::vector<std::string>& ids, const QString& title, const NameOf& nameOf) {
    begin(title, ids.size());
    for (const std::string& id : ids) {
        if (isOnlyCounted()) {
            ++m_section.unlistedCount;
        } else {
            add({QStringLiteral("%1  (%2)").arg(nameOf(id), toQString(std::string_view(id))), {}, {}, {}});
        }
    }
    end();
}

void DifferenceList::addValues(const std::vector<ChangedValue>& changed, const QString& title,
                               const NameOf& nameOf) {
    begin(title, changed.size());
    for (auto first = changed.begin(); first != changed.end();) {
        const auto last = std::find_if(first, changed.end(),
                                       [&](const ChangedValue& value) { return value.id != first->id; });
        if (isOnlyCounted()) {
            m_section.unlistedCount += static_cast<std::size_t>(last - first);
            first = last;
            continue;
        }
        DifferenceRow record{nameOf(first->id), {}, {}, {}};
        for (; first != last; ++first) {
            addPlaces(record.below, *first, m_benchmarkName);
        }
        add(std::move(record));
    }
    end();
}

/// Columns that only one dataset defines stand beside what they are computed by.
void DifferenceList::addColumns(const RecordsDiff& diff) {
    const auto expressionIn = [](const Dataset& dataset, const std::string& name) {
        const auto& columns = dataset.computedColumns;
        const auto found = std::ranges::find(columns, name, &ComputedColumn::name);
        return toQString(std::string_view(found == columns.end() ? std::string("—") : found->expression));
    };
    begin(Text::tr("Computed columns"), diff.added.size() + diff.removed.size() + diff.changed.size());
    for (const auto* names : {&diff.removed, &diff.added}) {
        for (const std::string& name : *names) {
            add({toQString(std::string_view(name)),
                 expressionIn(*m_comparison.other, name),
                 expressionIn(*m_comparison.current, name),
                 {}});
        }
    }
    const std::map<std::string, QString> titles = {{"expression", Text::tr("expression")},
                                                   {"unit", Text::tr("unit")},
                                                   {"is_logarithmic", Text::tr("logarithmic axis")}};
    for (const ChangedValue& value : diff.changed) {
        const auto title = titles.find(value.field);
        const QString column = toQString(std::string_view(value.id));
        const QString what = title == titles.end() ? toQString(std::string_view(value.field)) : title->second;
        add({QStringLiteral("%1: %2").arg(column, what),
             differenceValue(value.before, value.field),
             differenceValue(value.after, value.field),
             {}});
    }
    end();
}

} // namespace

std::vector<DifferenceSection> listDifferences(const Comparison& comparison, const QString& text) {
    return DifferenceList(comparison, text).make();
}

} // namespace frontierscope
