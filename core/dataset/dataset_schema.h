// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

using Json = nlohmann::ordered_json;

// One description per record type names its members once, for reading, writing and the order in the file:
// `describe(record, visitor)` calls `visitor(key, member)` for each. `visitor.required(key, member)` marks
// what a record can't be without.

template <class V>
void describe(Price& price, V& visit) {
    visit("valid_from", price.validFrom);
    visit("seen_on", price.seenOn);
    visit("input_usd_per_mtok", price.inputUsdPerMtok);
    visit("output_usd_per_mtok", price.outputUsdPerMtok);
    visit("cached_usd_per_mtok", price.cachedUsdPerMtok);
    visit("is_estimate", price.isEstimate);
    visit("source", price.source);
}

template <class V>
void describe(Score& score, V& visit) {
    visit.required("benchmark", score.benchmark);
    visit.required("value", score.value);
    visit("standard_error", score.standardError);
    visit("item_count", score.itemCount);
    visit("protocol", score.protocol);
    visit("ran_by", score.ranBy);
    visit("reported_by", score.reportedBy);
    visit("source_model_name", score.sourceModelName);
    visit("ran_on", score.ranOn);
    visit("is_self_reported", score.isSelfReported);
    visit("is_estimate", score.isEstimate);
    visit("is_used", score.isUsed);
    visit("source", score.source);
}

template <class V>
void describe(BenchmarkCost& cost, V& visit) {
    visit.required("benchmark", cost.benchmark);
    visit.required("usd", cost.usd);
    visit("priced_on", cost.pricedOn);
    visit("source_model_name", cost.sourceModelName);
    visit("source", cost.source);
}

template <class V>
void describe(TrainingCompute& compute, V& visit) {
    visit.required("flop", compute.flop);
    visit("confidence", compute.confidence);
    visit.required("is_estimate", compute.isEstimate);
    visit("source", compute.source);
}

template <class V>
void describe(Model& model, V& visit) {
    visit.required("id", model.id);
    visit.required("name", model.name);
    visit("organization", model.organization);
    visit("country", model.country);
    visit("family", model.family);
    visit("setting", model.setting);
    visit("tier", model.tier);
    visit("aliases", model.aliases);
    visit("release_date", model.releaseDate);
    visit("open_weights", model.openWeights);
    visit("reasoning", model.reasoning);
    visit("generation", model.generation);
    visit("prices", model.prices);
    visit("scores", model.scores);
    visit("benchmark_costs", model.benchmarkCosts);
    visit("training_compute", model.trainingCompute);
    visit("notes", model.notes);
}

template <class V>
void describe(ReferenceLine& line, V& visit) {
    visit.required("id", line.id);
    visit.required("label", line.label);
    visit.required("value", line.value);
    visit("question_set", line.questionSet);
    visit("is_secondary", line.isSecondary);
    visit("source", line.source);
}

template <class V>
void describe(Benchmark& benchmark, V& visit) {
    visit.required("id", benchmark.id);
    visit("name", benchmark.name);
    visit.required("unit", benchmark.unit);
    visit("item_count", benchmark.itemCount);
    visit("chance_level", benchmark.chanceLevel);
    visit("reference_lines", benchmark.referenceLines);
    visit("source", benchmark.source);
}

template <class V>
void describe(ComputedColumn& column, V& visit) {
    visit.required("name", column.name);
    visit.required("expression", column.expression);
    visit("unit", column.unit);
    visit("is_logarithmic", column.isLogarithmic);
}

template <class V>
void describe(SeriesPoint& point, V& visit) {
    visit.required("x", point.x);
    visit.required("y", point.y);
    visit("y_standard_error", point.yStandardError);
    visit.required("status", point.status);
    visit("label", point.label);
    visit("source", point.source);
}

template <class V>
void describe(Series& series, V& visit) {
    visit.required("id", series.id);
    visit("name", series.name);
    visit("kind", series.kind);
    visit("benchmark", series.benchmark);
    visit("x_name", series.xName);
    visit("x_unit", series.xUnit);
    visit("y_name", series.yName);
    visit.required("y_unit", series.yUnit);
    visit("item_count", series.itemCount);
    visit("note", series.note);
    visit("source", series.source);
    visit("points", series.points);
}

template <class V>
void describe(SourceCredit& credit, V& visit) {
    visit.required("id", credit.id);
    visit("name", credit.name);
    visit("credit", credit.credit);
    visit("licence", credit.licence);
    visit("url_prefixes", credit.urlPrefixes);
}

template <class V>
void describe(Rating& rating, V& visit) {
    visit("model_id", rating.modelId);
    visit("name", rating.name);
    visit.required("value", rating.value);
    visit("low", rating.low);
    visit("high", rating.high);
    visit("votes", rating.votes);
    visit("source", rating.source);
}

template <class V>
void describe(RatingSnapshot& snapshot, V& visit) {
    visit.required("date", snapshot.date);
    visit.required("category", snapshot.category);
    visit("style_control", snapshot.styleControl);
    visit("ratings", snapshot.ratings);
}

/// The members of the dataset itself; its lists come last, and as this order.
template <class V>
void describeHead(Dataset& dataset, V& visit) {
    visit("title", dataset.title);
    visit("as_of", dataset.asOf);
}

template <class V>
void describeLists(Dataset& dataset, V& visit) {
    visit("credits", dataset.credits);
    visit("benchmarks", dataset.benchmarks);
    visit("computed_columns", dataset.computedColumns);
    visit("models", dataset.models);
    visit("compute_models", dataset.computeModels);
    visit("series", dataset.series);
    visit("ratings", dataset.ratings);
}

} // namespace frontierscope
