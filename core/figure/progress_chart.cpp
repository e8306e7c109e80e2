// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/progress_chart.h"

#include "core/figure/annotation_marks.h"
#include "core/figure/benchmark_words.h"
#include "core/figure/clip.h"
#include "core/figure/figure_words.h"
#include "core/figure/model_mark.h"
#include "core/figure/model_selection.h"
#include "core/figure/score_axis.h"
#include "core/figure/year_position.h"
#include "core/frontier/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <set>

namespace frontierscope {

namespace {

std::string oneDecimal(double value) {
    return fmt::format("{:.1f}", value);
}

class ProgressChart {
public:
    ProgressChart(const FigureSpec& spec, const Dataset& dataset, const Benchmark& benchmark,
                  ModelSelection selection)
        : m_spec(spec)
        , m_dataset(dataset)
        , m_benchmark(benchmark)
        , m_selection(std::move(selection))
        , m_colors(dataset)
        , m_progress(progressOn(m_selection.kept, benchmark, spec.asOf)) {}

    Figure build();

private:
    [[nodiscard]] std::string text(std::string_view english, std::vector<std::string> arguments = {}) const {
        return say(m_spec.language, english, std::move(arguments));
    }
    void setAxes(Panel& panel) const;
    void addLine(Panel& panel, const RecordLine& line, Curve look) const;
    void addLines(Panel& panel) const;
    void addPoints(Panel& panel) const;
    [[nodiscard]] std::string pointsText(double points, const std::optional<double>& items) const;
    void addReadout(Panel& panel) const;
    void writeTexts();

    const FigureSpec& m_spec;
    const Dataset& m_dataset;
    const Benchmark& m_benchmark;
    ModelSelection m_selection;
    LabColors m_colors;
    Progress m_progress;
    Figure m_figure;
};

void ProgressChart::setAxes(Panel& panel) const {
    double first = 2023;
    double last = 2026;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    if (!m_progress.leads.empty()) {
        first = yearPosition(m_progress.leads.front().day);
        last = yearPosition(m_progress.leads.back().day);
    }
    for (const RecordLine& line : m_progress.labs) {
        for (const Record& record : line.records) {
            lowest = std::min(lowest, record.score);
            highest = std::max(highest, record.score);
        }
    }
    const double margin = std::max(0.06 * (last - first), 0.1);
    panel.x.format = TickFormat::date;
    panel.x.low = first - margin;
    panel.x.high = last + 1.5 * margin;
    panel.x.title = text(FS_TEXT("Release date"));
    panel.y = scoreAxis(m_benchmark, panel.references, lowest, highest);
    panel.y.title = text(FS_TEXT("Best {0} so far"), {scoreName(m_benchmark, m_spec.language)});
    zoomTo(panel, m_spec);
}

/// Steps: a record holds until it is beaten, and the last one to the edge.
void ProgressChart::addLine(Panel& panel, const RecordLine& line, Curve look) const {
    std::vector<PointF> steps;
    for (const Record& record : line.records) {
        if (!steps.empty()) {
            steps.push_back({yearPosition(record.day), steps.back().y});
        }
        steps.push_back({yearPosition(record.day), record.score});
    }
    if (!steps.empty()) {
        steps.push_back({yearPosition(m_progress.leads.back().day), steps.back().y});
    }
    for (auto& part : clipPolyline(steps, panel.x, panel.y)) {
        look.points = std::move(part);
        panel.curves.push_back(look);
        look.caption.clear();
    }
}

void ProgressChart::addLines(Panel& panel) const {
    for (const RecordLine& line : m_progress.labs) {
        Curve look;
        look.id = "lab-" + line.organization;
        look.color = m_colors.roleOf(line.organization);
        const bool isColored = look.color.kind == ColorRole::Kind::lab;
        look.width = isColored ? 1.5 : 1;
        look.opacity = isColored ? 0.7 : 0.3;
        look.isObstacle = false;
        addLine(panel, line, look);
    }
    Curve look;
    look.id = "record";
    look.color = {ColorRole::Kind::frontier, 0};
    look.width = 3;
    look.caption = text(FS_TEXT("best of all"));
    addLine(panel, m_progress.overall, look);
}

void ProgressChart::addPoints(Panel& panel) const {
    const ModelMarker marker(m_spec, m_benchmark, m_colors);
    std::set<const Model*> records;
    for (const Record& record : m_progress.overall.records) {
        records.insert(record.model);
    }
    for (const RecordLine& line : m_progress.labs) {
        for (const Record& record : line.records) {
            const Score* score = usedScore(*record.model, m_benchmark.id);
            PointMark mark = marker.mark(*record.model, *score, nullptr, yearPosition(record.day));
            mark.isOnFrontier = records.contains(record.model);
            if (mark.emphasis != Emphasis::strong) {
                mark.emphasis = mark.isOnFrontier ? Emphasis::strong : Emphasis::normal;
            }
            mark.showErrorBar = mark.showErrorBar || mark.isOnFrontier;
            mark.isHollow = score->isEstimate;
            clipMark(mark, panel);
            if (isInside(panel, mark)) {
                panel.points.push_back(std::move(mark));
            }
        }
    }
    panel.labels = modelLabels(panel.points, m_spec);
    if (m_spec.labels != LabelMode::all) {
        fadeUnlabelled(panel);
    }
}

std::string ProgressChart::pointsText(double points, const std::optional<double>& items) const {
    return items ? text(FS_TEXT("{0} points ({1} questions)"), {oneDecimal(points), oneDecimal(*items)})
                 : text(FS_TEXT("{0} points"), {oneDecimal(points)});
}

void ProgressChart::addReadout(Panel& panel) const {
    if (m_progress.leads.empty()) {
        panel.readout.push_back(
            text(FS_TEXT("Nothing to show: no model that the filter keeps has both a release date and a "
                         "score.")));
        return;
    }
    const Lead& now = m_progress.leads.back();
    panel.readout.push_back(now.lead ? text(FS_TEXT("{0} leads the next lab by {1}"),
                                            {now.leader->name, pointsText(*now.lead, now.leadItems)})
                                     : text(FS_TEXT("{0} leads; there is no other lab"), {now.leader->name}));
    if (now.spread) {
        panel.readout.push_back(
            text(FS_TEXT("The first five labs: within {0}"), {pointsText(*now.spread, now.spreadItems)}));
    }
}

void ProgressChart::writeTexts() {
    switch (m_progress.trend.verdict) {
    case TrendVerdict::slowing:
        m_figure.title = text(FS_TEXT("Progress on {0} is slowing"), {m_benchmark.name});
        break;
    case TrendVerdict::quickening:
        m_figure.title = text(FS_TEXT("Progress on {0} is speeding up"), {m_benchmark.name});
        break;
    case TrendVerdict::undecided:
        m_figure.title = text(FS_TEXT("Is progress on {0} slowing? The data can't tell"), {m_benchmark.name});
    }
    m_figure.subtitle = render(m_progress.trend.sentence, m_spec.language);
    std::vector<std::string> note;
    note.push_back(text(FS_TEXT("Lines: the best score so far of all labs and of each lab.")));
    if (m_benchmark.isPercent()) {
        note.push_back(text(FS_TEXT("A score that nears 100% rises less, whatever the progress.")));
    }
    if (const auto unscored = std::ranges::count_if(
            m_selection.kept,
            [this](const Model* model) { return usedScore(*model, m_benchmark.id) == nullptr; });
        unscored > 0) {
        m_figure.notShown.push_back(
            unscoredSentence(m_benchmark, static_cast<std::size_t>(unscored), m_spec.language));
    }
    std::ranges::move(selectionSentences(m_spec, m_selection), std::back_inserter(m_figure.notShown));
    std::ranges::copy(m_figure.notShown, std::back_inserter(note));
    note.push_back(scoreSentences(m_figure.panels.front(), m_spec.language));
    std::erase(note, "");
    m_figure.note = joined(note, " ");
    std::vector<std::string_view> addresses;
    for (const PointMark& point : m_figure.panels.front().points) {
        addresses.push_back(point.sourceUrl);
    }
    m_figure.sourceLine = sourceLine(m_dataset, addresses, m_spec.language);
    m_figure.altText = text(FS_TEXT("Best scores over time on {0}, {1} points. {2}. {3}"),
                            {m_benchmark.name, countText(m_figure.shownCount),
                             joined(m_figure.panels.front().readout, ". "), m_figure.subtitle});
}

Figure ProgressChart::build() {
    m_figure.spec = m_spec;
    m_figure.totalCount = m_dataset.models.size();
    m_figure.panels.emplace_back();
    Panel& panel = m_figure.panels.front();
    panel.id = "progress";
    panel.references = referenceMarks(m_spec, m_benchmark);
    setAxes(panel);
    dropReferencesOutside(panel);
    addLines(panel);
    addPoints(panel);
    addReadout(panel);
    m_figure.shownCount = panel.points.size();
    addAnnotations(m_figure, m_dataset, {});
    m_figure.legend = modelLegend(panel.points, m_spec, m_colors, text(FS_TEXT("estimated score")));
    writeTexts();
    return std::move(m_figure);
}

} // namespace

Result<Figure> buildProgressChart(const FigureSpec& spec, const Dataset& dataset) {
    auto scored = selectScored(spec, dataset);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    return ProgressChart(spec, dataset, scored->benchmark, std::move(scored->selection)).build();
}

} // namespace frontierscope
