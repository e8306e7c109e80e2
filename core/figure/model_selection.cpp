// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/figure/model_selection.h"

#include "core/dataset/filter.h"
#include "core/figure/dataset_excerpt.h"
#include "core/figure/figure_words.h"
#include "core/figure/score_axis.h"

#include <algorithm>
#include <set>

namespace frontierscope {

Result<ModelSelection> selectModels(const FigureSpec& spec, const Dataset& dataset) {
    const auto filter = Filter::parse(spec.filter, ComputedColumns(dataset));
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    const std::set<std::string> hiddenModels(spec.hiddenModels.begin(), spec.hiddenModels.end());
    const std::set<std::string> hiddenLabs(spec.hiddenOrganizations.begin(), spec.hiddenOrganizations.end());
    ModelSelection selection;
    if (const auto excerpt = excerptOf(dataset)) {
        selection.hiddenCount = excerpt->leftOutCount;
    }
    for (const Model& model : dataset.models) {
        if (hiddenModels.contains(model.id) || hiddenLabs.contains(model.organization)) {
            ++selection.hiddenCount;
        } else if (filter->matches(model)) {
            selection.kept.push_back(&model);
        } else if (spec.filterMode == FilterMode::grey) {
            selection.greyed.push_back(&model);
        } else {
            ++selection.hiddenCount;
        }
    }
    return selection;
}

Result<ScoredSelection> selectScored(const FigureSpec& spec, const Dataset& dataset) {
    auto benchmark = figureBenchmark(spec, dataset);
    if (!benchmark) {
        return tl::unexpected(std::move(benchmark.error()));
    }
    auto selection = selectModels(spec, dataset);
    if (!selection) {
        return tl::unexpected(std::move(selection.error()));
    }
    return ScoredSelection{std::move(*benchmark), std::move(*selection)};
}

std::vector<std::string> selectionSentences(const FigureSpec& spec, const ModelSelection& selection) {
    std::vector<std::string> sentences;
    if (selection.hiddenCount > 0) {
        sentences.push_back(say(spec.language, FS_TEXT("Models hidden by the filter: {0}."),
                                {countText(selection.hiddenCount)}));
    }
    if (!selection.greyed.empty()) {
        sentences.push_back(say(spec.language,
                                FS_TEXT("Models outside the filter, grey and not competing: {0}."),
                                {countText(selection.greyed.size())}));
    }
    return sentences;
}

} // namespace frontierscope
