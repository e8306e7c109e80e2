// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/score_axis.h"

#include "core/figure/benchmark_words.h"
#include "core/figure/figure_words.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

Result<Benchmark> figureBenchmark(const FigureSpec& spec, const Dataset& dataset) {
    if (const Benchmark* known = dataset.findBenchmark(spec.benchmark)) {
        Benchmark benchmark = *known;
        benchmark.name = benchmarkTitle(benchmark, spec.language);
        return benchmark;
    }
    const auto isScored = [&](const Model& model) {
        return usedScore(model, spec.benchmark) != nullptr;
    };
    if (dataset.models.empty() || std::ranges::any_of(dataset.models, isScored)) {
        Benchmark benchmark;
        benchmark.id = benchmark.name = spec.benchmark;
        return benchmark;
    }
    std::vector<std::string> known;
    for (const Benchmark& benchmark : dataset.benchmarks) {
        known.push_back(benchmark.id);
    }
    return failure(ErrorCode::usage, FS_TEXT("The dataset has no benchmark \"{0}\". It has: {1}."),
                   {spec.benchmark, joined(known, ", ")});
}

bool hasBenchmarkLines(std::string_view kind) {
    return kind == "frontier" || kind == "progress";
}

std::vector<const ReferenceLine*> shownReferenceLines(const FigureSpec& spec, const Benchmark& benchmark) {
    std::vector<const ReferenceLine*> lines;
    if (!spec.showReferenceLines) {
        return lines;
    }
    const bool isDefault = !spec.customReferenceLines && spec.referenceLines.empty();
    for (const ReferenceLine& line : benchmark.referenceLines) {
        const bool isOfTheSet = line.questionSet.starts_with(benchmark.name);
        const bool isMatched = isOfTheSet && (lines.empty() || lines.front()->source == line.source);
        if (isDefault ? isMatched : std::ranges::count(spec.referenceLines, line.id) > 0) {
            lines.push_back(&line);
        }
    }
    return lines;
}

std::vector<ReferenceMark> referenceMarks(const FigureSpec& spec, const Benchmark& benchmark) {
    std::vector<ReferenceMark> marks;
    for (const ReferenceLine* line : shownReferenceLines(spec, benchmark)) {
        ReferenceMark mark;
        mark.id = line->id;
        mark.y = line->value;
        // What stands in brackets belongs into the card, not on the slide.
        const std::string label = line->label.substr(0, line->label.find(" ("));
        mark.caption = dataTerm(spec.language, label) + " " + scoreText(line->value, benchmark.isPercent());
        marks.push_back(mark);
    }
    return marks;
}

Axis scoreAxis(const Benchmark& benchmark, const std::vector<ReferenceMark>& references, double lowest,
               double highest) {
    for (const ReferenceMark& mark : references) {
        lowest = std::min(lowest, mark.y);
        highest = std::max(highest, mark.y);
    }
    Axis axis;
    axis.format = benchmark.isPercent() ? TickFormat::percent : TickFormat::plain;
    if (!(lowest <= highest)) {
        lowest = 0;
        highest = 100;
    }
    const double step =
        benchmark.isPercent() ? 10 : std::pow(10, std::floor(std::log10(std::max(highest - lowest, 1e-6))));
    axis.low = std::floor((lowest - 0.3 * step) / step) * step;
    axis.high = std::ceil((highest + 0.2 * step) / step) * step;
    if (benchmark.isPercent()) {
        axis.low = std::max(0.0, axis.low);
        axis.high = std::max(axis.low + step, std::min(100.0, axis.high));
        if (axis.high >= 90) {
            axis.high = 100;
        }
    }
    return axis;
}

void zoomTo(Panel& panel, const FigureSpec& spec) {
    const auto narrow = [](Axis& axis, const std::optional<AxisRange>& range) {
        if (range) {
            axis.low = range->low;
            axis.high = range->high;
        }
    };
    narrow(panel.x, spec.xRange);
    narrow(panel.y, spec.yRange);
}

void dropReferencesOutside(Panel& panel) {
    std::erase_if(panel.references,
                  [&](const ReferenceMark& line) { return line.y < panel.y.low || line.y > panel.y.high; });
}

bool isInside(const Panel& panel, const PointMark& mark) {
    return mark.x >= panel.x.low && mark.x <= panel.x.high && mark.y >= panel.y.low && mark.y <= panel.y.high;
}

void clipMark(PointMark& mark, const Panel& panel) {
    const auto cut = [](std::optional<double>& end, const Axis& axis) {
        if (end) {
            end = std::clamp(*end, axis.low, axis.high);
        }
    };
    cut(mark.xLow, panel.x);
    cut(mark.xHigh, panel.x);
    cut(mark.yLow, panel.y);
    cut(mark.yHigh, panel.y);
}

void fadeUnlabelled(Panel& panel) {
    std::vector<bool> isLabelled(panel.points.size(), false);
    for (const LabelCandidate& label : panel.labels) {
        isLabelled[label.point] = true;
    }
    for (std::size_t i = 0; i < panel.points.size(); ++i) {
        PointMark& point = panel.points[i];
        if (!isLabelled[i] && point.emphasis == Emphasis::normal && !point.isOnFrontier) {
            point.emphasis = Emphasis::pale;
        }
    }
}

} // namespace frontierscope
