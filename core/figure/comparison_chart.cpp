// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/comparison_chart.h"

#include "core/figure/benchmark_words.h"
#include "core/figure/figure_words.h"
#include "core/figure/lab_colors.h"
#include "core/frontier/benchmark_lens.h"
#include "core/frontier/model_gap.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace frontierscope {

namespace {

/// One benchmark on which both models have a score.
struct Row {
    Benchmark benchmark;
    ModelGap gap;
    Score scoreA, scoreB;
};

constexpr double kNormal95 = 1.959963984540054;

std::optional<Interval> intervalOf(const Model& model, const Score& score, const Benchmark& benchmark) {
    if (benchmark.isPercent()) {
        return scoreInterval95(measuredScore(model, score, benchmark));
    }
    if (!score.standardError) {
        return std::nullopt;
    }
    return Interval{score.value - kNormal95 * *score.standardError,
                    score.value + kNormal95 * *score.standardError};
}

/// The name that tells a row from its neighbours: without the table that all rows come from, or the word that
/// the axis says.
std::string rowName(const Benchmark& benchmark, Language language) {
    return benchmark.isPercent() ? benchmark.name.substr(0, benchmark.name.find(", "))
                                 : benchmarkRowName(benchmark, language);
}

class ComparisonChart {
public:
    ComparisonChart(const FigureSpec& spec, const Dataset& dataset, const Model& a, const Model& b)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_a(a)
        , m_b(b)
        , m_colors(dataset) {}

    Figure build();

private:
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    void readRows();
    void addPanel(bool isPercent);
    void setAxes(Panel& panel, const std::vector<const Row*>& rows) const;
    void addPoints(Panel& panel, const Row& row, double y) const;
    [[nodiscard]] PointMark pointOf(const Model& model, const Score& score, const Row& row, double y) const;
    [[nodiscard]] std::string verdictText(const ModelGap& gap) const;
    [[nodiscard]] std::string finding() const;
    void addLegend();
    void writeTexts();

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const Model& m_a;
    const Model& m_b;
    LabColors m_colors;
    std::vector<Row> m_rows;
    std::vector<std::string> m_missing; ///< names of benchmarks that lack a score of either
    Figure m_figure;
};

void ComparisonChart::readRows() {
    for (const std::string& id : m_spec.comparedBenchmarks) {
        const auto dataset =
            isDerivedBenchmark(id) ? withBenchmark(m_dataset, id) : Result<Dataset>(m_dataset);
        const Benchmark* benchmark = dataset ? dataset->findBenchmark(id) : nullptr;
        if (benchmark == nullptr) {
            m_missing.push_back(id);
            continue;
        }
        auto gap = modelGap(*dataset->findModel(m_a.id), *dataset->findModel(m_b.id), *benchmark);
        if (!gap) {
            m_missing.push_back(rowName(*benchmark, m_spec.language));
            continue;
        }
        // The scores stand in a dataset of this row only.
        const Score scoreA = *gap->scoreA;
        const Score scoreB = *gap->scoreB;
        m_rows.push_back({*benchmark, std::move(*gap), scoreA, scoreB});
    }
}

std::string ComparisonChart::verdictText(const ModelGap& gap) const {
    const std::string lead = fmt::format("+{:.1f}", std::abs(gap.gap.value_or(0)));
    switch (gap.verdict) {
    case Verdict::indistinguishable:
        return text(FS_TEXT("{0}, a tie in one run"), {lead});
    case Verdict::undecided:
        return text(FS_TEXT("{0}, undecided"), {lead});
    case Verdict::distinguishable:
        break;
    }
    return text(FS_TEXT("{0}, beyond chance"), {lead});
}

PointMark ComparisonChart::pointOf(const Model& model, const Score& score, const Row& row, double y) const {
    PointMark mark;
    mark.id = model.id + "@" + row.benchmark.id;
    mark.name = model.name;
    mark.group = model.organization;
    mark.x = score.value;
    mark.y = y;
    if (const auto interval = intervalOf(model, score, row.benchmark)) {
        mark.xLow = interval->low;
        mark.xHigh = interval->high;
        mark.showErrorBar = true;
    }
    mark.color = m_colors.roleOf(model.organization);
    mark.shape = &model == &m_a ? MarkerShape::circle : MarkerShape::square;
    mark.emphasis = Emphasis::strong;
    mark.sourceUrl = score.source;
    mark.card = {{rowName(row.benchmark, m_spec.language), scoreText(score.value, row.benchmark.isPercent())},
                 {text(FS_TEXT("Verdict")), render(row.gap.sentence, m_spec.language)}};
    if (!score.protocol.empty()) {
        mark.card.add({text(FS_TEXT("Setting")), score.protocol});
    }
    return mark;
}

void ComparisonChart::addPoints(Panel& panel, const Row& row, double y) const {
    Curve line;
    line.id = "gap-" + row.benchmark.id;
    line.points = {{row.scoreA.value, y}, {row.scoreB.value, y}};
    line.color = {ColorRole::Kind::reference, 0};
    line.width = 1.5;
    line.isObstacle = false;
    panel.curves.push_back(std::move(line));
    const bool isALeading = row.scoreA.value >= row.scoreB.value;
    for (const bool isA : {false, true}) {
        PointMark mark = pointOf(isA ? m_a : m_b, isA ? row.scoreA : row.scoreB, row, y);
        for (auto* end : {&mark.xLow, &mark.xHigh}) {
            if (*end) {
                *end = std::clamp(**end, panel.x.low, panel.x.high);
            }
        }
        if (isA == isALeading && m_spec.labels != LabelMode::none) {
            panel.labels.push_back({panel.points.size(), verdictText(row.gap), LabelPriority::pinned, y, {}});
        }
        panel.points.push_back(std::move(mark));
    }
}

void ComparisonChart::setAxes(Panel& panel, const std::vector<const Row*>& rows) const {
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const Row* row : rows) {
        for (const auto& [model, score] : {std::pair(&m_a, &row->scoreA), std::pair(&m_b, &row->scoreB)}) {
            const auto interval = intervalOf(*model, *score, row->benchmark);
            low = std::min(low, interval ? interval->low : score->value);
            high = std::max(high, interval ? interval->high : score->value);
        }
        panel.y.names.insert(panel.y.names.begin(),
                             dataTerm(m_spec.language, rowName(row->benchmark, m_spec.language)));
    }
    const bool isPercent = rows.front()->benchmark.isPercent();
    const double margin = std::max(0.08 * (high - low), 1.0);
    panel.x.low = isPercent ? std::max(0.0, std::floor((low - margin) / 10) * 10) : low - margin;
    // Room for the verdicts right of the points.
    panel.x.high = isPercent ? 103 : high + 4 * margin;
    panel.x.format = isPercent ? TickFormat::percent : TickFormat::plain;
    panel.x.title = isPercent ? text(FS_TEXT("Score")) : text(FS_TEXT("Rating within its snapshot"));
    panel.y.low = -0.6;
    panel.y.high = static_cast<double>(rows.size()) - 0.4;
}

void ComparisonChart::addPanel(bool isPercent) {
    std::vector<const Row*> rows;
    for (const Row& row : m_rows) {
        if (row.benchmark.isPercent() == isPercent) {
            rows.push_back(&row);
        }
    }
    if (rows.empty()) {
        return;
    }
    Panel panel;
    panel.id = isPercent ? "scores" : "ratings";
    setAxes(panel, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        addPoints(panel, *rows[i], static_cast<double>(rows.size() - 1 - i));
    }
    m_figure.panels.push_back(std::move(panel));
}

std::string ComparisonChart::finding() const {
    const auto leads =
        std::ranges::count_if(m_rows, [](const Row& row) { return row.gap.gap.value_or(0) > 0; });
    const auto sure = std::ranges::count_if(m_rows, [](const Row& row) {
        return row.gap.gap.value_or(0) > 0 && row.gap.verdict == Verdict::distinguishable;
    });
    return text(FS_TEXT("{0} leads {1} on {2} of {3} measures, on {4} beyond chance"),
                {m_a.name, m_b.name, fmt::format("{}", leads), fmt::format("{}", m_rows.size()),
                 fmt::format("{}", sure)});
}

void ComparisonChart::addLegend() {
    for (const Model* model : {&m_a, &m_b}) {
        LegendEntry entry;
        entry.text = model->name;
        entry.color = m_colors.roleOf(model->organization);
        entry.shape = model == &m_a ? MarkerShape::circle : MarkerShape::square;
        m_figure.legend.push_back(std::move(entry));
    }
}

void ComparisonChart::writeTexts() {
    m_figure.title = finding();
    m_figure.subtitle =
        text(FS_TEXT("{0} and {1}: scores as published, with 95% intervals"), {m_a.name, m_b.name});
    std::vector<std::string> note = {text(
        FS_TEXT("Intervals: of one run with that many questions. Beyond chance: distinguishable even without "
                "comparing question by question; a tie: under 6 questions apart."))};
    if (!m_missing.empty()) {
        m_figure.notShown.push_back(
            text(FS_TEXT("Not shown, a score is missing: {0}."), {joined(m_missing, ", ")}));
    }
    std::ranges::copy(m_figure.notShown, std::back_inserter(note));
    m_figure.note = joined(note, " ");
    std::vector<std::string_view> addresses;
    for (const Row& row : m_rows) {
        addresses.push_back(row.scoreA.source);
        addresses.push_back(row.scoreB.source);
    }
    m_figure.sourceLine = sourceLine(m_dataset, addresses, m_spec.language);
    m_figure.altText =
        text(FS_TEXT("Two models on {0} measures. {1}."), {countText(m_rows.size()), m_figure.title});
}

Figure ComparisonChart::build() {
    m_figure.spec = m_spec;
    readRows();
    m_figure.totalCount = m_spec.comparedBenchmarks.size();
    m_figure.shownCount = m_rows.size();
    addPanel(true);
    addPanel(false);
    if (m_figure.panels.empty()) {
        Panel panel;
        panel.id = "scores";
        panel.readout.push_back(text(FS_TEXT("Nothing to show: the two models share no benchmark here.")));
        m_figure.panels.push_back(std::move(panel));
    }
    addLegend();
    writeTexts();
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildComparisonChart(const FigureSpec& spec, const Dataset& dataset) {
    if (spec.comparedModels.size() != 2) {
        return failure(ErrorCode::usage, FS_TEXT("A comparison needs two models; there are {0}."),
                       {fmt::format("{}", spec.comparedModels.size())});
    }
    const auto a = resolveModel(dataset, spec.comparedModels[0]);
    if (!a) {
        return tl::unexpected(a.error());
    }
    const auto b = resolveModel(dataset, spec.comparedModels[1]);
    if (!b) {
        return tl::unexpected(b.error());
    }
    return ComparisonChart(spec, dataset, **a, **b).build();
}

} // namespace frontierscope
