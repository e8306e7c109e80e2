// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/field.h"
#include "core/dataset/model.h"

#include <string>

namespace frontierscope {

/// Where the value of a cell comes from and how far it can be trusted.
struct FieldProvenance {
    std::string source; ///< address; empty: the cell has no value, or the dataset names none
    bool isEstimate = false;
    bool isDeveloperClaim = false;
    std::size_t valueCount = 1; ///< of sources that give a value for a score; one of them is shown
};

/// Prices, scores and training compute carry a source; other fields have none of their own.
[[nodiscard]] FieldProvenance provenanceOf(const Model& model, const Field& field);

/// The id of the benchmark whose score a field shows, or empty.
[[nodiscard]] std::string benchmarkOfField(const Field& field);

} // namespace frontierscope
