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
    std::string id; ///< of the record
    /// Of a model: a key of field.h, or a member of our JSON ("prices", "scores", one that this version
    /// does not know) that differs in what no field shows. Of other records: the place of the value in our
    /// JSON, "points/3/y".
    std::string field;
    FieldValue before; ///< a list or an object: as JSON text
    FieldValue after;
    /// Of a member of a model's JSON: `before` with what the model's other entries tell of `after`.
    FieldValue told = {};
    friend bool operator==(const ChangedValue&, const ChangedValue&) = default;
};

/// What changed in one list of records, which are matched by id, and by nothing else.
struct RecordsDiff {
    std::vector<std::string> added;    ///< ids, in the newer dataset's order
    std::vector<std::string> removed;  ///< ids, in the older dataset's order
    std::vector<ChangedValue> changed; ///< in the newer dataset's order
    [[nodiscard]] bool isEmpty() const { return added.empty() && removed.empty() && changed.empty(); }
};

/// The models, and what stands beside them.
struct DatasetDiff : RecordsDiff {
    RecordsDiff computeModels, benchmarks, series;
    std::vector<ChangedValue> head; ///< title, day, credits, unknown members of the dataset; they have no id
    RecordsDiff computedColumns;    ///< the definitions; they have no id but their name
    [[nodiscard]] bool isEmpty() const {
        return RecordsDiff::isEmpty() && head.empty() && computeModels.isEmpty() && benchmarks.isEmpty() &&
               series.isEmpty() && computedColumns.isEmpty();
    }
};

/// An entry of a model's list or object value by value, "scores/0/ran_by", without what its other entries
/// tell; any other entry as it is. For people, who want to read each change once.
[[nodiscard]] std::vector<ChangedValue> untoldPlaces(const ChangedValue& value);

/// What changed from `before` to `after`. Ratings of arenas, which are a file of their own, are left out.
/// O(n).
[[nodiscard]] DatasetDiff diffDatasets(const Dataset& before, const Dataset& after);

} // namespace frontierscope
