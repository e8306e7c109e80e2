// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/filter_condition.h"
#include "core/dataset/value_expression.h"

#include <optional>

namespace frontierscope {

/// A comparison of two value expressions inside a filter.
struct ComparedExpressions {
    ModelPredicate predicate; ///< false where one side is unknown
    std::size_t end = 0;      ///< byte behind it
};

/// The comparison that stands at a byte of a filter; nothing if what stands there is no computation but a
/// field with a plain value, a list, or a group of conditions. Error: it is a computation with a fault.
[[nodiscard]] Result<std::optional<ComparedExpressions>>
parseComputedComparison(std::string_view text, std::size_t begin, const ExpressionNames& names);

} // namespace frontierscope
