// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A finding about one record, before it is known where the record stands.
struct RecordFinding {
    Severity severity = Severity::error;
    Message message;
    std::string pointer;    ///< within the record: "/prices/0/input_usd_per_mtok"
    std::string_view field; ///< the flat field (core/dataset/field.h) that shows the value; empty: none
};

using FindingSink = std::function<void(RecordFinding)>;

/// What a record is checked against.
struct CheckContext {
    const Dataset* dataset = nullptr; ///< its asOf and benchmarks count
    bool expectsPriceDates = true; ///< false where no price of the file carries its date: then none is missed
    bool expectsPriceSources = true; ///< likewise
    bool expectsScoreSources = true;
};

/// Errors: values out of range, a missing id or name, two used scores. Warnings: dates after the dataset's
/// asOf, a score below chance, a price without a date, two prices of one day, values without a source.
void checkModel(const Model& model, const CheckContext& context, const FindingSink& sink);
void checkBenchmark(const Benchmark& benchmark, const FindingSink& sink);
void checkSeries(const Series& series, const FindingSink& sink);
void checkRatings(const RatingSnapshot& snapshot, const FindingSink& sink);

/// Warnings about computed columns whose name or expression can't be used; they stay, unknown for every
/// model. `indices` are the columns' places in their file.
void checkComputedColumns(const Dataset& dataset, const std::vector<std::size_t>& indices,
                          std::vector<Diagnostic>& findings);

/// What to expect of the models' prices and scores, from what at least one of them has.
[[nodiscard]] CheckContext contextFor(const Dataset& dataset);

/// Everything that is to be said about a dataset in memory, with JSON pointers as datasetToJson would write
/// it; duplicate ids (errors) and names (warnings) are reported at the later record. O(n).
[[nodiscard]] std::vector<Diagnostic> validate(const Dataset& dataset);

} // namespace frontierscope
