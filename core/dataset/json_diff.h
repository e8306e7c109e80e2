// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_schema.h"
#include "core/dataset/field.h"

#include <string>
#include <vector>

namespace frontierscope {

/// A value that differs between two JSON records.
struct JsonChange {
    std::string place;        ///< "points/3/y"
    FieldValue before, after; ///< a list or an object: as JSON text
};

/// A number, a flag or a text as it is, null as unknown, a list or an object as JSON text.
[[nodiscard]] FieldValue valueOfJson(const Json& json);

/// The values that differ, in the order of the newer record. Equal elements of two lists belong together
/// wherever they stand: a point put in between changes no other.
[[nodiscard]] std::vector<JsonChange> diffJson(const Json& before, const Json& after);

} // namespace frontierscope
