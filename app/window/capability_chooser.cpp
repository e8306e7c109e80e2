// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/capability_chooser.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "core/dataset/computed_columns.h"
#include "core/figure/benchmark_words.h"
#include "core/frontier/benchmark_lens.h"
#include "core/frontier/column_lens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cstddef>

namespace frontierscope {

namespace {

constexpr const char* kArena = "arena-";
constexpr std::size_t kFewestRatings = 3; ///< of a table that makes a chart

bool isOfAModel(const Dataset& dataset, const std::string& benchmark) {
    return std::ranges::any_of(dataset.models,
                               [&](const Model& model) { return usedScore(model, benchmark) != nullptr; });
}

/// The table of all categories together that rates most models of the dataset: what a chart of ratings starts
/// with. Empty: there is none.
std::string fullestTable(const Dataset& dataset) {
    std::string found;
    std::ptrdiff_t most = 0;
    for (const RatingSnapshot& snapshot : dataset.ratings) {
        const auto rated = std::ranges::count_if(
            snapshot.ratings, [](const Rating& rating) { return !rating.modelId.empty(); });
        if (snapshot.category == "overall" && rated >= most) {
            most = rated;
            found = kArena + snapshot.category + '@' + snapshot.date.toString();
        }
    }
    return found;
}

} // namespace

CapabilityChooser::CapabilityChooser(FigureEdit edit, QWidget* parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_label(new QLabel(this))
    , m_benchmark(new QComboBox(this))
    , m_snapshot(new QComboBox(this)) {
    m_benchmark->setObjectName(QStringLiteral("capability"));
    m_snapshot->setObjectName(QStringLiteral("arenaSnapshot"));
    for (QComboBox* box : {m_benchmark, m_snapshot}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        box->setMinimumWidth(80);
    }
    m_label->setBuddy(m_benchmark);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_benchmark, m_snapshot}) {
        layout->addWidget(part);
    }
    connect(m_benchmark, &QComboBox::activated, this, &CapabilityChooser::choose);
    connect(m_snapshot, &QComboBox::activated, this,
            [this] { setBenchmark(toUtf8(m_snapshot->currentData().toString())); });
    retranslate();
}

void CapabilityChooser::fillBenchmarks() {
    const Dataset& dataset = m_edit.document().dataset();
    const std::string& current = m_edit.spec().benchmark;
    m_benchmark->clear();
    for (const Benchmark& benchmark : dataset.benchmarks) {
        const bool isShown = benchmark.id == current || isOfAModel(dataset, benchmark.id) ||
                             (isDerivedBenchmark(benchmark.id) && !dataset.computeModels.empty());
        // The columns of one announcement belong to the comparison that they were published for.
        const bool isOfATable = benchmark.id.find("-table-") != std::string::npos;
        const bool isRating = benchmark.id.starts_with(kArena); // they have one entry together
        if (isShown && !isRating && (!isOfATable || benchmark.id == current)) {
            m_benchmark->addItem(toQString(std::string_view(benchmark.name)),
                                 toQString(std::string_view(benchmark.id)));
        }
    }
    for (const std::string& column : axisColumns(dataset)) {
        const Field* ready = ComputedColumns().find(column); // the program's own headings are translated
        m_benchmark->addItem(ready == nullptr ? toQString(std::string_view(column))
                                              : toQString(translated(ready->title, currentLanguage())),
                             toQString(std::string_view(columnId(column))));
    }
    if (!dataset.ratings.empty() || current.starts_with(kArena)) {
        m_benchmark->addItem(tr("Arena rating"), QLatin1String(kArena));
    }
    const QString chosen =
        current.starts_with(kArena) ? QLatin1String(kArena) : toQString(std::string_view(current));
    m_benchmark->setCurrentIndex(m_benchmark->findData(chosen));
}

void CapabilityChooser::fillSnapshots() {
    std::vector<std::pair<std::string, std::string>> tables; // by date, then category
    for (const RatingSnapshot& snapshot : m_edit.document().dataset().ratings) {
        if (snapshot.ratings.size() >= kFewestRatings) {
            tables.emplace_back(snapshot.date.toString(), snapshot.category);
        }
    }
    std::ranges::sort(tables, [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    tables.erase(std::unique(tables.begin(), tables.end()), tables.end());
    m_snapshot->clear();
    for (const auto& [date, category] : tables) {
        m_snapshot->addItem(QStringLiteral("%1 · %2").arg(
                                toQString(std::string_view(arenaCategoryName(category, currentLanguage()))),
                                toQString(std::string_view(date))),
                            toQString(std::string_view(kArena + category + '@' + date)));
    }
    m_snapshot->setCurrentIndex(m_snapshot->findData(toQString(std::string_view(m_edit.spec().benchmark))));
}

void CapabilityChooser::showState() {
    const QSignalBlocker benchmarkBlocker(m_benchmark);
    const QSignalBlocker snapshotBlocker(m_snapshot);
    fillBenchmarks();
    const bool isArena = m_edit.spec().benchmark.starts_with(kArena);
    m_snapshot->setVisible(isArena);
    if (isArena) {
        fillSnapshots();
    }
}

void CapabilityChooser::choose() {
    const QString chosen = m_benchmark->currentData().toString();
    if (chosen != QLatin1String(kArena)) {
        setBenchmark(toUtf8(chosen));
        return;
    }
    fillSnapshots();
    setBenchmark(fullestTable(m_edit.document().dataset()));
}

void CapabilityChooser::setBenchmark(const std::string& id) {
    if (id.empty()) {
        showState();
        return;
    }
    m_edit.change(tr("Capability: %1").arg(m_benchmark->currentText()), [&](FigureSpec& spec) {
        if (spec.benchmark == id) {
            return;
        }
        spec.benchmark = id;
        // Levels, lines and ranges are in the other benchmark's unit.
        spec.threshold.reset();
        spec.yRange.reset();
        spec.referenceLines.clear();
        spec.customReferenceLines = false;
    });
    showState();
}

void CapabilityChooser::retranslate() {
    m_label->setText(tr("Capabilit&y"));
    m_benchmark->setAccessibleName(tr("Capability"));
    m_benchmark->setToolTip(tr("What the score axis shows"));
    m_snapshot->setAccessibleName(tr("Arena category and day"));
    m_snapshot->setToolTip(tr("Ratings compare within one day and category only"));
    showState();
}

} // namespace frontierscope
