// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_question.h"

#include "core/figure/model_selection.h"
#include "core/frontier/benchmark_lens.h"
#include "core/frontier/column_lens.h"

#include <utility>

namespace frontierscope {

FrontierQuestion frontierQuestion(const FigureSpec& spec) {
    return {spec.benchmark, spec.blend, spec.asOf, spec.costUnit, spec.task, spec.costColumn};
}

bool needsDerivedDataset(const FigureSpec& spec) {
    return isDerivedBenchmark(spec.benchmark) || (spec.kind == "frontier" && !spec.costColumn.empty());
}

Result<Dataset> derivedDataset(const FigureSpec& spec, const Dataset& dataset) {
    auto derived = isDerivedBenchmark(spec.benchmark) ? withBenchmark(dataset, spec.benchmark)
                                                      : Result<Dataset>(dataset);
    if (derived && spec.kind == "frontier" && !spec.costColumn.empty()) {
        return withColumnCosts(std::move(*derived), spec.costColumn);
    }
    return derived;
}

Result<FigureQuestion> figureQuestion(const FigureSpec& spec, const Dataset& dataset) {
    FigureQuestion question;
    if (needsDerivedDataset(spec)) {
        auto derived = derivedDataset(spec, dataset);
        if (!derived) {
            return tl::unexpected(derived.error());
        }
        question.derived = std::make_shared<const Dataset>(std::move(*derived));
    }
    const Dataset& lensed = question.derived ? *question.derived : dataset;
    auto scored = selectScored(spec, lensed);
    if (!scored) {
        return tl::unexpected(std::move(scored.error()));
    }
    question.benchmark = std::move(scored->benchmark);
    question.frontier = modelFrontier(scored->selection.kept, frontierQuestion(spec));
    return question;
}

} // namespace frontierscope
