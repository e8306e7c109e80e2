// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/dataset/field.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

enum class FilterOperator {
    equal,
    notEqual,
    less,
    lessOrEqual,
    greater,
    greaterOrEqual,
    in,
    contains,
    isUnknown,
    isKnown
};

using ModelPredicate = std::function<bool(const Model&)>;

/// The test that a field's value passes for an operator and its values (one, several for `in`, none for
/// isUnknown and isKnown). A comparison with an unknown value is false. Error: a value that is not of the
/// field's type, or an operator that the type does not have.
[[nodiscard]] Result<ModelPredicate> makeCondition(const Field& field, FilterOperator op,
                                                   const std::vector<std::string>& values);

/// The field whose key or synonym, or the column whose name, is most like the word; empty if none is near.
[[nodiscard]] std::string nearestFieldName(std::string_view word,
                                           std::span<const std::string_view> columns = {});

/// True if both texts are the same but for the case of ASCII letters.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b) noexcept;

} // namespace frontierscope
