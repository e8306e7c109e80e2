// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace frontierscope {

/// A column that the person defined: a value per model, computed from its other values. It belongs to the
/// dataset and is saved with it.
struct ComputedColumn {
    std::string name;           ///< unique in a dataset; shown as it is written
    std::string expression;     ///< in the language of core/dataset/value_expression.h
    std::string unit;           ///< "USD", "days", "points per USD"; may be empty
    bool isLogarithmic = false; ///< the scale of an axis that shows it
    std::string unknownFields;
    friend bool operator==(const ComputedColumn&, const ComputedColumn&) = default;
};

} // namespace frontierscope
