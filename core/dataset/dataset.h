// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/benchmark.h"
#include "core/dataset/computed_column.h"
#include "core/dataset/model.h"
#include "core/dataset/series.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// The credit of a source: who is to be named when a figure uses a value whose address starts with
/// `urlPrefix`.
struct SourceCredit {
    std::string id;
    std::string name;    ///< "Epoch AI"
    std::string credit;  ///< the credit line due: "Epoch AI, epoch.ai (CC-BY 4.0)"
    std::string licence; ///< what is known of its terms
    std::vector<std::string> urlPrefixes;
    std::string unknownFields;
    friend bool operator==(const SourceCredit&, const SourceCredit&) = default;
};

/// A rating of an arena that belongs to no model of the dataset keeps its own name.
struct Rating {
    std::string modelId; ///< empty: not in the dataset
    std::string name;
    double value = 0;
    std::optional<double> low, high; ///< 95 % interval
    std::optional<int> votes;
    std::string source;
    std::string unknownFields;
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// Ratings of one day in one category. Ratings compare within one snapshot only.
struct RatingSnapshot {
    CalendarDate date;
    std::string category; ///< "overall", "multi-turn", "korean", "hard-prompts", "coding", "math"
    std::optional<bool> styleControl;
    std::vector<Rating> ratings;
    std::string unknownFields;
    friend bool operator==(const RatingSnapshot&, const RatingSnapshot&) = default;
};

/// Everything a figure can be computed from. A plain value: edits make a new state by commands of the
/// document.
struct Dataset {
    static constexpr int kSchemaVersion = 1;

    std::string title;
    std::optional<CalendarDate> asOf; ///< "today" of every analysis: the machine's clock enters none
    std::vector<Model> models;        ///< one row of the table each
    /// Rows of the training-compute chart: models by their training run, with trainingCompute (FLOP and
    /// confidence) and scores ("gpqa-diamond", "mmlu", "otis-mock-aime", "eci"), but without a price or a
    /// setting. They are no rows of the table, and their ids ("compute-...") never equal those of `models`,
    /// though the same model can be in both lists.
    std::vector<Model> computeModels;
    std::vector<Benchmark> benchmarks;
    std::vector<ComputedColumn> computedColumns; ///< of the person's own, in the order of the table
    std::vector<Series> series;
    std::vector<RatingSnapshot> ratings;
    std::vector<SourceCredit> credits;
    std::string unknownFields;

    [[nodiscard]] const Model* findModel(std::string_view id) const;
    [[nodiscard]] const Benchmark* findBenchmark(std::string_view id) const;
    [[nodiscard]] const Series* findSeries(std::string_view id) const;
    friend bool operator==(const Dataset&, const Dataset&) = default;
};

/// The model that `idOrName` names: an id, or a name that exactly one model has. Error: none, or several
/// (listed).
[[nodiscard]] Result<const Model*> resolveModel(const Dataset& dataset, std::string_view idOrName);

} // namespace frontierscope
