// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/frontier_marks.h"

#include "core/figure/benchmark_words.h"
#include "core/figure/clip.h"
#include "core/figure/figure_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace frontierscope {

namespace {

std::string namesOf(const std::vector<const Model*>& models) {
    std::vector<std::string> names;
    names.reserve(models.size());
    for (const Model* model : models) {
        names.push_back(model->name);
    }
    return joined(names, ", ");
}

/// A curve without a caption, cut at the axes' ends.
void addClipped(Panel& panel, const std::vector<PointF>& points, Curve look) {
    for (auto& part : clipPolyline(points, panel.x, panel.y)) {
        look.points = std::move(part);
        panel.curves.push_back(look);
        look.caption.clear();
    }
}

} // namespace

void addStaircase(Panel& panel, const ModelFrontier& frontier, Curve look) {
    if (frontier.frontier.empty()) {
        return;
    }
    std::vector<PointF> steps;
    for (const std::size_t index : frontier.frontier) {
        const PricedModel& priced = frontier.models[index];
        if (!steps.empty()) {
            steps.push_back({priced.cost, steps.back().y});
        }
        steps.push_back({priced.cost, priced.score});
    }
    // Whoever can pay more can still buy the best: the last step runs to the edge.
    steps.push_back({std::max(panel.x.high, steps.back().x), steps.back().y});
    addClipped(panel, steps, std::move(look));
}

std::size_t joinSettings(Panel& panel, const ModelFrontier& frontier, const LabColors& colors) {
    std::map<std::string, std::vector<const PricedModel*>> families;
    for (const PricedModel& priced : frontier.models) {
        if (!priced.model->family.empty()) {
            families[priced.model->family].push_back(&priced);
        }
    }
    std::size_t count = 0;
    for (auto& [family, settings] : families) {
        if (settings.size() < 2) {
            continue;
        }
        std::ranges::stable_sort(settings, {}, &PricedModel::score);
        Curve look;
        look.id = "settings-" + settings.front()->model->id;
        look.color = colors.roleOf(settings.front()->model->organization);
        look.width = 1.25;
        look.opacity = 0.7;
        look.isObstacle = false;
        std::vector<PointF> points;
        std::ranges::transform(settings, std::back_inserter(points), [](const PricedModel* priced) {
            return PointF{priced->cost, priced->score};
        });
        addClipped(panel, points, look);
        ++count;
    }
    return count;
}

void addChangeTrails(Panel& panel, const FrontierChange& change, const FigureSpec& spec,
                     const LabColors& colors) {
    Curve look;
    look.id = "frontier-before";
    look.color = {ColorRole::Kind::frontier, 0};
    look.width = 1.5;
    look.opacity = 0.7;
    look.style = LineStyle::dotted;
    look.isObstacle = false;
    if (spec.showFrontier) {
        addStaircase(panel, change.before, look);
    }
    look.style = LineStyle::solid;
    for (const PriceMove& move : change.moved) {
        const Score* score = usedScore(*move.model, spec.benchmark);
        look.id = "trail-" + move.model->id;
        look.color = colors.roleOf(move.model->organization);
        addClipped(panel, {{move.costBefore, score->value}, {move.costAfter, score->value}}, look);
    }
}

std::vector<std::string> changeSentences(const FrontierChange& change, const FigureSpec& spec) {
    const std::string since = spec.changesSince ? spec.changesSince->toString() : std::string();
    // Who goes back to an earlier day sees what that day had and the later one has not.
    const bool isBack =
        spec.changesSince && spec.asOf && spec.asOf->firstDay() < spec.changesSince->firstDay();
    std::vector<std::string> sentences;
    if (!change.entered.empty()) {
        sentences.push_back(say(spec.language,
                                isBack ? FS_TEXT("On the frontier here, but no longer on {0}: {1}.")
                                       : FS_TEXT("Entered the frontier since {0}: {1}."),
                                {since, namesOf(change.entered)}));
    }
    if (!change.left.empty()) {
        sentences.push_back(isBack ? say(spec.language,
                                         FS_TEXT("On the frontier on {0}, but not yet here: {1}."),
                                         {since, namesOf(change.left)})
                                   : say(spec.language, FS_TEXT("Left: {0}."), {namesOf(change.left)}));
    }
    if (sentences.empty()) {
        sentences.push_back(say(spec.language, FS_TEXT("The frontier is as on {0}."), {since}));
    }
    if (!change.moved.empty()) {
        sentences.push_back(
            say(spec.language, FS_TEXT("Changed prices: {0}."), {countText(change.moved.size())}));
    }
    return sentences;
}

std::vector<std::string> missingSentences(const ModelFrontier& frontier, std::size_t shownCount,
                                          const FigureSpec& spec, const Benchmark& benchmark,
                                          const std::string* column) {
    std::vector<std::string> sentences;
    if (const std::size_t count = frontier.withoutPrice.size(); count > 0) {
        if (column != nullptr) {
            sentences.push_back(say(spec.language, FS_TEXT("Models without {1}, not shown: {0}."),
                                    {countText(count), *column}));
        } else {
            sentences.push_back(
                say(spec.language,
                    spec.costUnit == CostUnit::perBenchmarkRun
                        ? FS_TEXT("Models whose run of the benchmark has no known cost, not shown: {0}.")
                        : FS_TEXT("Models without a price, not shown: {0}."),
                    {countText(count)}));
        }
    }
    if (const std::size_t count = frontier.withoutScore.size(); count > 0) {
        sentences.push_back(unscoredSentence(benchmark, count, spec.language));
    }
    if (const std::size_t count = frontier.models.size(); count > shownCount) {
        sentences.push_back(say(spec.language, FS_TEXT("Models beyond the ends of the axes: {0}."),
                                {countText(count - shownCount)}));
    }
    return sentences;
}

} // namespace frontierscope
