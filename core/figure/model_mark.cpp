// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/model_mark.h"

#include "core/dataset/number_text.h"
#include "core/figure/figure_words.h"
#include "core/frontier/column_lens.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace frontierscope {

namespace {

constexpr double kNormalQuantile975 = 1.959963984540054;
constexpr std::size_t kAutomaticLabels = 30;
const std::string kClaimedMark = "†";

/// Wilson's score interval for `percent` of `n` questions.
ScoreInterval wilson(double percent, double n) {
    const double p = percent / 100;
    const double z2 = kNormalQuantile975 * kNormalQuantile975;
    const double center = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormalQuantile975 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    return {100 * (center - half), 100 * (center + half)};
}

/// What the axis shows where it is no price: a column, or the cost of running the benchmark.
std::optional<CardLine> costLine(const Model& model, const FigureSpec& spec) {
    const Language language = spec.language;
    if (!spec.costColumn.empty()) {
        const auto found =
            std::ranges::find(model.benchmarkCosts, columnId(spec.costColumn), &BenchmarkCost::benchmark);
        if (found == model.benchmarkCosts.end()) {
            return std::nullopt;
        }
        const std::string& heading = found->sourceModelName;
        return CardLine{heading == spec.costColumn ? heading : dataTerm(language, heading),
                        formatNumber(std::round(found->usd * 1e4) / 1e4)};
    }
    if (spec.costUnit == CostUnit::perBenchmarkRun) {
        if (const auto* cost = benchmarkCostAsOf(model, spec.benchmark, spec.asOf)) {
            const std::string day = cost->pricedOn ? " (" + cost->pricedOn->toString() + ")" : "";
            return CardLine{say(language, FS_TEXT("Cost of a run")), usdText(cost->usd) + day};
        }
    }
    return std::nullopt;
}

bool contains(const std::vector<std::string>& ids, const std::string& id) {
    return std::ranges::find(ids, id) != ids.end();
}

LabelPriority priorityOf(const PointMark& point, const FigureSpec& spec, bool isBestOfLab) {
    if (contains(spec.pinnedLabels, point.id)) {
        return LabelPriority::pinned;
    }
    if (point.isOnFrontier) {
        return LabelPriority::frontier;
    }
    if (contains(spec.highlightedModels, point.id) || point.isMilestone) {
        return LabelPriority::highlighted;
    }
    return isBestOfLab ? LabelPriority::bestOfLab : LabelPriority::other;
}

bool isWanted(LabelMode mode, LabelPriority priority) {
    switch (mode) {
    case LabelMode::none:
        return priority == LabelPriority::pinned;
    case LabelMode::frontier:
        return priority <= LabelPriority::frontier;
    case LabelMode::automatic:
        return priority != LabelPriority::other;
    case LabelMode::all:
        break;
    }
    return true;
}

/// Indices of the best point of each lab.
std::set<std::size_t> bestOfLabs(const std::vector<PointMark>& points) {
    std::map<std::string, std::size_t> best;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto [entry, isNew] = best.try_emplace(points[i].group, i);
        if (!isNew && points[i].y > points[entry->second].y) {
            entry->second = i;
        }
    }
    std::set<std::size_t> indices;
    for (const auto& [lab, index] : best) {
        indices.insert(index);
    }
    return indices;
}

} // namespace

std::optional<ScoreInterval> scoreInterval(const Score& score, const Benchmark& benchmark) {
    const auto count = score.itemCount ? score.itemCount : benchmark.itemCount;
    ScoreInterval interval;
    if (score.standardError) {
        const double half = kNormalQuantile975 * *score.standardError;
        interval = {score.value - half, score.value + half};
    } else if (benchmark.isPercent() && count && *count > 0 && score.value >= 0 && score.value <= 100) {
        interval = wilson(score.value, *count);
    } else {
        return std::nullopt;
    }
    if (benchmark.isPercent()) {
        interval = {std::max(0.0, interval.low), std::min(100.0, interval.high)};
    }
    return interval;
}

ModelMarker::ModelMarker(const FigureSpec& spec, const Benchmark& benchmark, const LabColors& colors)
    : m_spec(spec)
    , m_benchmark(benchmark)
    , m_colors(colors)
    , m_context(std::make_shared<const ModelCardContext>(
          ModelCardContext{spec.language, spec.blend.toString(), benchmark.name, benchmark.isPercent()})) {}

PointMark ModelMarker::mark(const Model& model, const Score& score, const Price* price, double x) const {
    PointMark mark;
    mark.id = model.id;
    mark.name = model.name;
    mark.group = model.organization;
    mark.x = x;
    mark.y = score.value;
    ModelCardFacts facts;
    facts.context = m_context;
    facts.organization = model.organization;
    facts.released = model.releaseDate;
    facts.cost = costLine(model, m_spec);
    facts.score = score.value;
    facts.reportedBy = score.reportedBy;
    facts.isClaimed = score.isSelfReported;
    facts.isEstimate = score.isEstimate;
    if (const auto interval = scoreInterval(score, m_benchmark)) {
        mark.yLow = interval->low;
        mark.yHigh = interval->high;
        facts.interval = {interval->low, interval->high};
    }
    if (price != nullptr) {
        facts.price = {blendedPrice(*price, m_spec.blend), price->inputUsdPerMtok, price->outputUsdPerMtok,
                       price->isEstimate};
    }
    mark.card = PointCard(std::move(facts));
    mark.isScoreClaimed = score.isSelfReported;
    mark.isScoreEstimate = score.isEstimate;
    mark.showErrorBar = m_spec.showAllErrorBars;
    mark.color = m_colors.roleOf(model.organization);
    mark.shape = model.reasoning.value_or(false) ? MarkerShape::diamond : MarkerShape::circle;
    mark.emphasis = contains(m_spec.highlightedModels, model.id) || contains(m_spec.pinnedLabels, model.id)
                        ? Emphasis::strong
                        : Emphasis::normal;
    mark.sourceUrl = score.source;
    return mark;
}

std::vector<LegendEntry> modelLegend(const std::vector<PointMark>& points, const FigureSpec& spec,
                                     const LabColors& colors, const std::string& estimateText) {
    std::set<std::string> shown;
    bool hasReasoning = false, hasBase = false, hasHollow = false;
    for (const PointMark& point : points) {
        shown.insert(point.group);
        hasReasoning = hasReasoning || point.shape == MarkerShape::diamond;
        hasBase = hasBase || point.shape == MarkerShape::circle;
        hasHollow = hasHollow || point.isHollow;
    }
    std::vector<LegendEntry> legend;
    for (const std::optional<std::string>& named : colors.labs()) {
        if (!named) {
            continue;
        }
        const std::string& lab = *named;
        const bool isHidden = contains(spec.hiddenOrganizations, lab);
        if (shown.contains(lab) || isHidden) {
            LegendEntry entry;
            entry.organization = lab;
            entry.text = lab.empty() ? say(spec.language, FS_TEXT("(no lab)")) : lab;
            entry.color = colors.roleOf(lab);
            entry.shape = MarkerShape::square;
            entry.isHidden = isHidden;
            legend.push_back(entry);
        }
        shown.erase(lab);
    }
    const auto addKey = [&](std::string text, ColorRole::Kind color, MarkerShape shape, bool isHollow) {
        LegendEntry entry;
        entry.text = std::move(text);
        entry.color = {color, 0};
        entry.shape = shape;
        entry.isHollow = isHollow;
        legend.push_back(entry);
    };
    if (!shown.empty()) {
        addKey(say(spec.language, FS_TEXT("other labs ({0})"), {countText(shown.size())}),
               ColorRole::Kind::otherLabs, MarkerShape::square, false);
    } else if (std::ranges::any_of(spec.hiddenOrganizations, [&](const std::string& lab) {
                   return colors.roleOf(lab).kind == ColorRole::Kind::otherLabs;
               })) { // stays, so that a click can bring them back
        addKey(say(spec.language, FS_TEXT("other labs")), ColorRole::Kind::otherLabs, MarkerShape::square,
               false);
        legend.back().isHidden = true;
    }
    if (hasReasoning) {
        addKey(say(spec.language, FS_TEXT("reasoning")), ColorRole::Kind::ink, MarkerShape::diamond, false);
    }
    if (hasBase) {
        addKey(say(spec.language, FS_TEXT("base")), ColorRole::Kind::ink, MarkerShape::circle, false);
    }
    if (hasHollow) {
        addKey(estimateText, ColorRole::Kind::ink, MarkerShape::circle, true);
    }
    return legend;
}

bool isOtherLabs(const LegendEntry& entry) {
    return entry.color.kind == ColorRole::Kind::otherLabs && entry.organization.empty();
}

std::string labelText(const PointMark& point) {
    return point.isScoreClaimed ? point.name + kClaimedMark : point.name;
}

std::string scoreSentences(const Panel& panel, Language language) {
    std::set<std::string_view> claimed, estimated; // a model can have a point for each of its prices
    for (const PointMark& point : panel.points) {
        if (point.isScoreClaimed) {
            claimed.insert(point.name);
        }
        if (point.isScoreEstimate) {
            estimated.insert(point.name);
        }
    }
    std::vector<std::string> sentences;
    const bool isMarked = std::ranges::any_of(panel.labels, [&panel](const LabelCandidate& label) {
        return panel.points[label.point].isScoreClaimed;
    });
    const std::string count = countText(claimed.size());
    if (isMarked) {
        sentences.push_back(
            say(language, FS_TEXT("{0} Score claimed by the developer: {1}."), {kClaimedMark, count}));
    } else if (!claimed.empty()) {
        sentences.push_back(say(language, FS_TEXT("Scores claimed by the developers: {0}."), {count}));
    }
    if (!estimated.empty()) {
        sentences.push_back(say(language, FS_TEXT("Estimated scores: {0}."), {countText(estimated.size())}));
    }
    return joined(sentences, " ");
}

std::vector<LabelCandidate> modelLabels(const std::vector<PointMark>& points, const FigureSpec& spec) {
    const std::set<std::size_t> best = bestOfLabs(points);
    std::vector<LabelCandidate> labels;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const LabelPriority priority = priorityOf(points[i], spec, best.contains(i));
        if (!isWanted(spec.labels, priority)) {
            continue;
        }
        LabelCandidate label;
        label.point = i;
        label.text = labelText(points[i]);
        label.priority = priority;
        label.score = points[i].y;
        if (const auto offset = spec.labelOffsets.find(points[i].id); offset != spec.labelOffsets.end()) {
            label.offset = PointF{offset->second.first, offset->second.second};
        }
        labels.push_back(std::move(label));
    }
    std::ranges::stable_sort(labels, [](const LabelCandidate& a, const LabelCandidate& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.score > b.score;
    });
    if (spec.labels == LabelMode::automatic && labels.size() > kAutomaticLabels) {
        const auto isOptional = [](const LabelCandidate& label) {
            return label.priority == LabelPriority::bestOfLab;
        };
        const auto firstOptional = std::ranges::find_if(labels, isOptional) - labels.begin();
        labels.resize(std::max(kAutomaticLabels, static_cast<std::size_t>(firstOptional)));
    }
    return labels;
}

} // namespace frontierscope
