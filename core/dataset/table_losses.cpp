// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/table_losses.h"

#include "core/dataset/convert.h"
#include "core/dataset/dataset_readers.h"
#include "core/dataset/field.h"
#include "core/dataset/unknown_columns.h"

#include <algorithm>

namespace frontierscope {

namespace {

/// True if columns show the score; `shown` is then what they show of it.
bool isShown(const Model& model, const Score& score, Score& shown) {
    const bool isGpqa = score.benchmark == "gpqa-diamond";
    if ((!isGpqa && score.benchmark != "aime-2024" && score.benchmark != "mmlu") ||
        usedScore(model, score.benchmark) != &score) {
        return false;
    }
    shown.benchmark = score.benchmark;
    shown.value = score.value;
    shown.source = score.source;
    shown.isUsed = score.isUsed;
    if (isGpqa) {
        shown.standardError = score.standardError;
        shown.isSelfReported = score.isSelfReported;
    }
    return true;
}

std::size_t countIf(const std::string& members) {
    return members.empty() ? 0U : 1U;
}

void addModel(const Model& model, TableLosses& losses) {
    const bool hasLaunch = !model.prices.empty() && !model.prices.front().validFrom;
    losses.laterPrices += model.prices.size() - (hasLaunch ? 1U : 0U);
    losses.unknownMembers += hasLaunch ? countIf(model.prices.front().unknownFields) : 0U;
    losses.unknownMembers += model.trainingCompute ? countIf(model.trainingCompute->unknownFields) : 0U;
    losses.benchmarkCosts += model.benchmarkCosts.size();
    for (const Score& score : model.scores) {
        Score shown;
        if (!isShown(model, score, shown)) {
            ++losses.scores;
        } else if (shown != score) {
            ++losses.shownScores;
        }
    }
}

/// All but what depends on the table's columns.
TableLosses lossesOfAnyTable(const Dataset& dataset) {
    TableLosses losses;
    for (const Model& model : dataset.models) {
        addModel(model, losses);
    }
    losses.unknownMembers += countIf(dataset.unknownFields);
    losses.trainingRuns = dataset.computeModels.size();
    losses.series = dataset.series.size();
    for (const RatingSnapshot& snapshot : dataset.ratings) {
        losses.ratings += snapshot.ratings.size();
    }
    losses.credits = dataset.credits.size();
    const std::vector<Benchmark> known = standardBenchmarks();
    losses.benchmarks =
        static_cast<std::size_t>(std::ranges::count_if(dataset.benchmarks, [&known](const Benchmark& b) {
            return std::ranges::find(known, b) == known.end();
        }));
    losses.hasTitle = !dataset.title.empty();
    losses.hasDay = dataset.asOf.has_value();
    return losses;
}

} // namespace

TableLosses lossesOfCsv(const Dataset& dataset) {
    TableLosses losses = lossesOfAnyTable(dataset);
    losses.unknownMembers += UnknownColumns(dataset).leftOutCount();
    return losses;
}

TableLosses lossesOfMarkdown(const Dataset& dataset) {
    TableLosses losses = lossesOfAnyTable(dataset);
    for (const Field& field : modelFields()) {
        // Identifiers are not for people to read.
        const bool isLeftOut = field.isEditable && field.key != "id" &&
                               std::ranges::find(kMarkdownColumns, field.key) == kMarkdownColumns.end();
        losses.columns +=
            isLeftOut && std::ranges::any_of(dataset.models, [&field](const Model& model) {
                const FieldValue value = field.get(model);
                return !std::holds_alternative<std::monostate>(value) && value != FieldValue(false);
            });
    }
    const UnknownColumns unknown(dataset);
    losses.columns += dataset.computedColumns.size() + unknown.names().size();
    losses.unknownMembers += unknown.leftOutCount();
    return losses;
}

} // namespace frontierscope
