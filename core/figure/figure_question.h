// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"
#include "core/frontier/model_frontier.h"

#include <memory>

namespace frontierscope {

/// The frontier that a figure's settings ask for, with what its pointers point into.
struct FigureQuestion {
    std::shared_ptr<const Dataset>
        derived; ///< holds the scores of a derived benchmark; null: the dataset's own
    Benchmark benchmark;
    ModelFrontier frontier;

    /// The model of an id, with its scores on the benchmark; nullptr: none.
    [[nodiscard]] const Model* findModel(const Dataset& dataset, std::string_view id) const {
        return (derived ? *derived : dataset).findModel(id);
    }
};

/// How a spec measures cost and capability.
[[nodiscard]] FrontierQuestion frontierQuestion(const FigureSpec& spec);

/// Whether what the axes of a figure show does not stand with the models but is computed from the dataset.
[[nodiscard]] bool needsDerivedDataset(const FigureSpec& spec);
/// The dataset with it. Error: a benchmark or a computed column that the dataset doesn't know.
[[nodiscard]] Result<Dataset> derivedDataset(const FigureSpec& spec, const Dataset& dataset);

/// Benchmark, filter, cost lens and day of a spec, applied to a dataset that has to outlive the answer.
/// Error: the benchmark isn't known or the filter can't be parsed.
[[nodiscard]] Result<FigureQuestion> figureQuestion(const FigureSpec& spec, const Dataset& dataset);

} // namespace frontierscope
