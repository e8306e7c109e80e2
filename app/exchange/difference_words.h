// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset_diff.h"

#include <QString>

#include <functional>
#include <string>

namespace frontierscope {

/// The name of a benchmark that one of the compared datasets has, by its id.
using BenchmarkNameOf = std::function<QString(const std::string& id)>;

/// What differs, in the interface's language: "GPQA Diamond score: run by" for "scores/0/ran_by". `place` is
/// one of the untoldPlaces() of `entry`. A member that this version doesn't know keeps its name.
[[nodiscard]] QString differenceTitle(const ChangedValue& entry, const ChangedValue& place,
                                      const BenchmarkNameOf& nameOf);

/// A value of the place "scores/0" as the table writes it: a dash, yes or no; a score as "35.9 (source)".
[[nodiscard]] QString differenceValue(const FieldValue& value, const std::string& place);

} // namespace frontierscope
