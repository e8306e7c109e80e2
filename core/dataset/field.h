// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/model.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace frontierscope {

/// What a cell of the table holds; std::monostate is "unknown".
using FieldValue = std::variant<std::monostate, std::string, double, bool, CalendarDate>;

enum class FieldType { text, number, boolean, date };

class ValueExpression;

/// How a field reads a model: by a function of its own, or by an expression that outlives it.
class FieldGetter {
public:
    using Function = FieldValue (*)(const Model&);

    constexpr FieldGetter() = default;
    constexpr FieldGetter(Function function) // NOLINT(google-explicit-constructor): a table of functions
        : m_function(function) {}
    explicit constexpr FieldGetter(const ValueExpression& expression)
        : m_expression(&expression) {}

    [[nodiscard]] FieldValue operator()(const Model& model) const;
    /// nullptr: a function of its own.
    [[nodiscard]] constexpr const ValueExpression* expression() const { return m_expression; }

private:
    Function m_function = nullptr;
    const ValueExpression* m_expression = nullptr;
};

/// A named field of a model: the one list behind the table's columns, the filter language, CSV columns,
/// --for-each and diff.
struct Field {
    std::string_view key;   ///< "release_date", "input_price_usd_per_mtok", "gpqa_diamond_pct" ...
    std::string_view title; ///< FS_TEXT: heading for people
    FieldType type = FieldType::text;
    bool isEditable = true; ///< false for computed fields
    FieldGetter get;
    /// Sets or clears (monostate) the value. A value of the wrong type or out of range changes nothing and
    /// says why.
    Result<void> (*set)(Model&, const FieldValue&) = nullptr;
};

/// All fields, in the order of the table's columns.
[[nodiscard]] std::span<const Field> modelFields();

/// By key or synonym (`input_price`, `gpqa`, `gpqa-diamond`, `lab` ...); nullptr if there is none.
[[nodiscard]] const Field* findField(std::string_view keyOrSynonym);

/// All keys and synonyms, to suggest names from.
[[nodiscard]] std::vector<std::string_view> fieldNames();

/// Reads a cell's text as the field's type; an empty text is unknown. Numbers are C locale.
[[nodiscard]] Result<FieldValue> parseFieldValue(const Field& field, std::string_view text);

/// The shortest text that reads back as the same value; unknown is empty.
[[nodiscard]] std::string formatFieldValue(const FieldValue& value);

} // namespace frontierscope
