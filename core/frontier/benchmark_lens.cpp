// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/frontier/benchmark_lens.h"

#include "core/frontier/column_lens.h"

#include <algorithm>
#include <unordered_map>

namespace frontierscope {

namespace {

constexpr std::string_view kArena = "arena-";
constexpr std::string_view kCapabilitiesIndex = "eci";
constexpr std::string_view kLinkingBenchmark = "gpqa-diamond";
constexpr double kNormal95 = 1.959963984540054; ///< quantile of 97.5 %

std::string arenaId(const RatingSnapshot& snapshot) {
    return std::string(kArena) + snapshot.category + '@' + snapshot.date.toString();
}

const RatingSnapshot* findSnapshot(const Dataset& dataset, std::string_view id) {
    const RatingSnapshot* found = nullptr;
    for (const RatingSnapshot& snapshot : dataset.ratings) {
        const bool isPlain = !snapshot.styleControl.value_or(false);
        if (arenaId(snapshot) == id && (found == nullptr || isPlain)) {
            found = &snapshot;
        }
    }
    return found;
}

Score scoreOf(const Rating& rating, std::string_view benchmark) {
    Score score;
    score.benchmark = benchmark;
    score.value = rating.value;
    if (rating.low && rating.high) {
        score.standardError = (*rating.high - *rating.low) / (2 * kNormal95);
    }
    score.ranBy = "LMArena";
    score.reportedBy = "LMArena";
    score.sourceModelName = rating.name;
    score.source = rating.source;
    score.isUsed = true;
    return score;
}

void addArenaScores(Dataset& dataset, const RatingSnapshot& snapshot, const std::string& id) {
    std::unordered_map<std::string_view, Model*> models;
    for (Model& model : dataset.models) {
        models.emplace(model.id, &model);
    }
    for (const Rating& rating : snapshot.ratings) {
        const auto model = models.find(rating.modelId);
        if (model != models.end() && usedScore(*model->second, id) == nullptr) {
            model->second->scores.push_back(scoreOf(rating, id));
        }
    }
    if (dataset.findBenchmark(id) == nullptr) {
        Benchmark benchmark;
        benchmark.id = id;
        benchmark.name = "Arena rating, " + snapshot.category + ", " + snapshot.date.toString();
        benchmark.unit = "elo";
        dataset.benchmarks.push_back(std::move(benchmark));
    }
}

/// The names under which runners of a benchmark know a model: the link between the two lists of models.
std::vector<std::string_view> runnersNames(const Model& model, std::string_view benchmark) {
    std::vector<std::string_view> names;
    for (const Score& score : model.scores) {
        if (score.benchmark == benchmark && !score.sourceModelName.empty()) {
            names.push_back(score.sourceModelName);
        }
    }
    return names;
}

/// Scores that stand with the rows of the training-compute chart only, given to the models that were run on
/// GPQA Diamond under the same name: the very same version in the same setting.
void addScoresOfComputeModels(Dataset& dataset, std::string_view benchmark) {
    std::unordered_map<std::string_view, const Score*> scores;
    for (const Model& model : dataset.computeModels) {
        const Score* score = usedScore(model, benchmark);
        for (const std::string_view name : runnersNames(model, kLinkingBenchmark)) {
            if (score != nullptr) {
                scores.emplace(name, score);
            }
        }
    }
    for (Model& model : dataset.models) {
        const Score* published = nullptr;
        for (const std::string_view name : runnersNames(model, kLinkingBenchmark)) {
            const auto found = scores.find(name);
            published = found != scores.end() ? found->second : published;
        }
        if (published != nullptr && usedScore(model, benchmark) == nullptr) {
            model.scores.push_back(*published);
        }
    }
}

tl::unexpected<Error> unknownBenchmark(const Dataset& dataset, std::string_view id) {
    std::vector<std::string> known;
    const auto add = [&known](std::string name) {
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            known.push_back(std::move(name));
        }
    };
    for (const Benchmark& benchmark : dataset.benchmarks) {
        add(benchmark.id);
    }
    for (const RatingSnapshot& snapshot : dataset.ratings) {
        add(arenaId(snapshot));
    }
    std::string list;
    for (const std::string& name : known) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return failure(ErrorCode::usage, FS_TEXT("The dataset has no benchmark \"{0}\". It has: {1}."),
                   {std::string(id), list.empty() ? "-" : list});
}

} // namespace

bool isDerivedBenchmark(std::string_view id) {
    return id.starts_with(kArena) || id == kCapabilitiesIndex || !columnOfId(id).empty();
}

Result<Dataset> withBenchmark(Dataset dataset, std::string_view benchmark) {
    if (const RatingSnapshot* snapshot = findSnapshot(dataset, benchmark)) {
        const RatingSnapshot ratings = *snapshot;
        addArenaScores(dataset, ratings, std::string(benchmark));
        return dataset;
    }
    if (const std::string_view column = columnOfId(benchmark); !column.empty()) {
        return withColumnScores(std::move(dataset), column);
    }
    if (benchmark == kCapabilitiesIndex) {
        addScoresOfComputeModels(dataset, benchmark);
    }
    if (dataset.findBenchmark(benchmark) != nullptr) {
        return dataset;
    }
    const bool isScored = std::any_of(dataset.models.begin(), dataset.models.end(), [&](const Model& model) {
        return usedScore(model, benchmark) != nullptr;
    });
    if (!isScored) {
        return unknownBenchmark(dataset, benchmark);
    }
    Benchmark undeclared;
    undeclared.id = benchmark;
    undeclared.name = benchmark;
    dataset.benchmarks.push_back(std::move(undeclared));
    return dataset;
}

} // namespace frontierscope
