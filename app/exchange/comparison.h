// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_diff.h"
#include "core/frontier/conclusions.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontierscope {

/// The open dataset against another one: a plain value that is computed off the window's thread and only
/// listed there.
struct Comparison {
    std::shared_ptr<const Dataset> other, current;
    QString otherName;
    DatasetDiff diff; ///< from `other` to `current`
    std::vector<ChangedConclusion> conclusions;
    std::unordered_map<std::string_view, std::string_view> modelNames; ///< by id, of both datasets

    /// The id itself if neither dataset has the model.
    [[nodiscard]] QString modelName(const std::string& id) const;
};

/// O(n); a second or so for a hundred thousand models.
[[nodiscard]] Comparison compareDatasets(std::shared_ptr<const Dataset> other,
                                         std::shared_ptr<const Dataset> current, QString otherName);

} // namespace frontierscope
