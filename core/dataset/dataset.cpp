// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset.h"

#include <algorithm>

namespace frontierscope {

namespace {

template <class T>
const T* findById(const std::vector<T>& items, std::string_view id) {
    const auto found =
        std::find_if(items.begin(), items.end(), [id](const T& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Score* usedScore(const Model& model, std::string_view benchmark) {
    const Score* first = nullptr;
    for (const Score& score : model.scores) {
        if (score.benchmark != benchmark) {
            continue;
        }
        if (score.isUsed) {
            return &score;
        }
        if (first == nullptr) {
            first = &score;
        }
    }
    return first;
}

const Model* Dataset::findModel(std::string_view id) const {
    return findById(models, id);
}

const Benchmark* Dataset::findBenchmark(std::string_view id) const {
    return findById(benchmarks, id);
}

const Series* Dataset::findSeries(std::string_view id) const {
    return findById(series, id);
}

Result<const Model*> resolveModel(const Dataset& dataset, std::string_view idOrName) {
    if (const Model* model = dataset.findModel(idOrName)) {
        return model;
    }
    const Model* named = nullptr;
    std::string ids;
    for (const Model& model : dataset.models) {
        if (model.name != idOrName) {
            continue;
        }
        ids += (ids.empty() ? "" : ", ") + model.id;
        if (named != nullptr) {
            return failure(ErrorCode::usage, FS_TEXT("Several models are named \"{0}\": {1}. Use the id."),
                           {std::string(idOrName), ids});
        }
        named = &model;
    }
    if (named == nullptr) {
        return failure(ErrorCode::usage, FS_TEXT("No model has the id or name \"{0}\"."),
                       {std::string(idOrName)});
    }
    return named;
}

} // namespace frontierscope
