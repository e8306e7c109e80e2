// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_columns.h"
#include "core/dataset/model_consistency.h"
#include "core/dataset/record_list_check.h"

#include <numeric>

namespace frontierscope {

namespace {

std::vector<std::size_t> countedIndices(std::size_t count) {
    std::vector<std::size_t> indices(count);
    std::iota(indices.begin(), indices.end(), std::size_t{0});
    return indices;
}

template <class Record, class Check>
void checkAll(const char* list, const std::vector<Record>& records, Check check,
              std::vector<Diagnostic>& findings) {
    checkRecordList(list, records, countedIndices(records.size()), check, findings);
}

} // namespace

CheckContext contextFor(const Dataset& dataset) {
    CheckContext context{&dataset, false, false, false};
    for (const auto* models : {&dataset.models, &dataset.computeModels}) {
        for (const Model& model : *models) {
            for (const Price& price : model.prices) {
                context.expectsPriceDates = context.expectsPriceDates || price.seenOn;
                context.expectsPriceSources = context.expectsPriceSources || !price.source.empty();
            }
            for (const Score& score : model.scores) {
                context.expectsScoreSources = context.expectsScoreSources || !score.source.empty();
            }
        }
    }
    return context;
}

void checkComputedColumns(const Dataset& dataset, const std::vector<std::size_t>& indices,
                          std::vector<Diagnostic>& findings) {
    if (dataset.computedColumns.empty()) {
        return;
    }
    const ComputedColumns columns(dataset);
    for (std::size_t i = 0; i < dataset.computedColumns.size(); ++i) {
        const auto& fault = columns.fault(columns.readyCount() + i);
        if (fault) {
            const ComputedColumn& column = dataset.computedColumns[i];
            const std::string base = "/computed_columns/" + std::to_string(indices[i]);
            const bool isName = !checkColumnName(dataset, column.name, i);
            findings.push_back(
                {Severity::warning, fault->message, base + (isName ? "/name" : "/expression")});
        }
    }
}

std::vector<Diagnostic> validate(const Dataset& dataset) {
    std::vector<Diagnostic> findings;
    const CheckContext context = contextFor(dataset);
    const auto checkInContext = [&context](const Model& model, const FindingSink& sink) {
        checkModel(model, context, sink);
    };
    checkAll("/benchmarks", dataset.benchmarks, checkBenchmark, findings);
    checkComputedColumns(dataset, countedIndices(dataset.computedColumns.size()), findings);
    checkAll("/models", dataset.models, checkInContext, findings);
    checkAll("/compute_models", dataset.computeModels, checkInContext, findings);
    checkConsistency("/models", dataset.models, countedIndices(dataset.models.size()), findings);
    checkConsistency("/compute_models", dataset.computeModels, countedIndices(dataset.computeModels.size()),
                     findings);
    checkAll("/series", dataset.series, checkSeries, findings);
    for (std::size_t i = 0; i < dataset.ratings.size(); ++i) {
        const std::string base = "/ratings/" + std::to_string(i);
        checkRatings(dataset.ratings[i], [&](RecordFinding finding) {
            findings.push_back({finding.severity, std::move(finding.message), base + finding.pointer});
        });
    }
    return findings;
}

} // namespace frontierscope
