// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/computed_columns.h"
#include "core/dataset/dataset.h"

#include <functional>
#include <string_view>
#include <vector>

namespace frontierscope {

/// A filter expression, parsed once and asked of many models. The language:
///   field op value, joined by and / or / not and parentheses; ops = != < <= > >= in ~ (contains,
///   case-insensitive); text in double quotes where it has spaces; dates 2024, 2024-06, 2024-06-01; true /
///   false; numbers; a bare boolean field ("reasoning"); "field is unknown", "field is known".
/// A comparison with an unknown value is false (so is its negation by "!="; "not (…)" negates the result).
/// A date compares as a span: "release_date = 2024" holds for every day of 2024, "> 2024" from 2025 on.
/// The fields are those of core/dataset/field.h; benchmarks by id with "-" (`gpqa-diamond >= 80`); computed
/// columns by name, in double quotes where it is not one word. Both sides of a comparison of numbers may be
/// expressions of core/dataset/value_expression.h: `output_price / input_price > 4`, `gpqa > mmlu - 20`.
class Filter {
public:
    /// An empty text keeps everything. Error: what was found at which column, what was expected, and the
    /// nearest field name.
    [[nodiscard]] static Result<Filter> parse(std::string_view text, const ComputedColumns& columns = {});

    [[nodiscard]] bool matches(const Model& model) const;
    [[nodiscard]] bool isEmpty() const { return !m_predicate; }

private:
    ComputedColumns m_columns; ///< the predicate looks into them
    std::function<bool(const Model&)> m_predicate;
};

/// Pointers to the models that the filter keeps, in the dataset's order.
[[nodiscard]] std::vector<const Model*> select(const Dataset& dataset, const Filter& filter);

} // namespace frontierscope
