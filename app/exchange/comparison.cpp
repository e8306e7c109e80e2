// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/comparison.h"

#include "app/base/qt_conversions.h"

#include <utility>

namespace frontierscope {

Comparison compareDatasets(std::shared_ptr<const Dataset> other, std::shared_ptr<const Dataset> current,
                           QString otherName) {
    Comparison comparison{std::move(other), std::move(current), std::move(otherName), {}, {}, {}};
    comparison.diff = diffDatasets(*comparison.other, *comparison.current);
    comparison.conclusions = changedConclusions(*comparison.other, *comparison.current);
    for (const Dataset* dataset : {comparison.current.get(), comparison.other.get()}) {
        for (const auto* models : {&dataset->models, &dataset->computeModels}) {
            for (const Model& model : *models) {
                comparison.modelNames.emplace(model.id, model.name); // the first that has the id
            }
        }
    }
    return comparison;
}

QString Comparison::modelName(const std::string& id) const {
    const auto found = modelNames.find(id);
    return toQString(found == modelNames.end() ? std::string_view(id) : found->second);
}

} // namespace frontierscope
