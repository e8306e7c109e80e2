// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/figure_question.h"

#include "core/figure/model_selection.h"
#include "core/frontier/benchmark_lens.h"

#include <utility>

namespace frontierscope {

FrontierQuestion frontierQuestion(const FigureSpec& spec) {
    return {spec.benchmark, spec.blend, spec.asOf, spec.costUnit, spec.task};
}

Result<FigureQuestion> figureQuestion(const FigureSpec& spec, const Dataset& dataset) {
    FigureQuestion question;
    if (isDerivedBenchmark(spec.benchmark)) {
        auto derived = withBenchmark(dataset, spec.benchmark);
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
