// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/field.h"

#include <string>
#include <vector>

namespace frontierscope {

/// One value that differs between two datasets.
struct ChangedValue {
    std::string modelId;
    std::string field; ///< a key of field.h, or "prices" / "scores" for what no single field shows
    FieldValue before; ///< for "prices" and "scores": the list as JSON text
    FieldValue after;
    friend bool operator==(const ChangedValue&, const ChangedValue&) = default;
};

/// Models are matched by id, and by nothing else.
struct DatasetDiff {
    std::vector<std::string> added;    ///< ids, in the newer dataset's order
    std::vector<std::string> removed;  ///< ids, in the older dataset's order
    std::vector<ChangedValue> changed; ///< in the newer dataset's order
    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// What changed in the models from `before` to `after`. O(n).
[[nodiscard]] DatasetDiff diffDatasets(const Dataset& before, const Dataset& after);

} // namespace frontierscope
