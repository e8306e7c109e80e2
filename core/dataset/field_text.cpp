// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/field.h"
#include "core/dataset/number_text.h"
#include "core/dataset/value_expression.h"

#include <algorithm>
#include <array>

namespace frontierscope {

namespace {

Result<FieldValue> parseFlag(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const auto* yes : {"true", "yes", "1"}) {
        if (lower == yes) {
            return FieldValue(true);
        }
    }
    for (const auto* no : {"false", "no", "0"}) {
        if (lower == no) {
            return FieldValue(false);
        }
    }
    return failure(
        ErrorCode::invalid,
        FS_TEXT("\"{0}\" is neither true nor false. Write true or false, or leave the value empty if "
                "it is not known."),
        {std::string(text)});
}

Result<FieldValue> parseDate(std::string_view text) {
    if (const auto date = CalendarDate::parse(text)) {
        return FieldValue(*date);
    }
    return failure(ErrorCode::invalid,
                   FS_TEXT("\"{0}\" is not a date. Write it as 2024-06-01, 2024-06 or 2024."),
                   {std::string(text)});
}

} // namespace

FieldValue FieldGetter::operator()(const Model& model) const {
    if (m_expression == nullptr) {
        return m_function(model);
    }
    const std::optional<double> value = m_expression->evaluate(model);
    return value ? FieldValue(*value) : FieldValue();
}

Result<FieldValue> parseFieldValue(const Field& field, std::string_view text) {
    const std::string_view cell = trimmed(text);
    if (cell.empty()) {
        return FieldValue();
    }
    switch (field.type) {
    case FieldType::text:
        return FieldValue(std::string(text));
    case FieldType::boolean:
        return parseFlag(cell);
    case FieldType::date:
        return parseDate(cell);
    case FieldType::number:
        break;
    }
    const Result<double> number = parseNumber(cell);
    if (!number) {
        return tl::unexpected(number.error());
    }
    return FieldValue(*number);
}

std::string formatFieldValue(const FieldValue& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return formatNumber(*number);
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? "true" : "false";
    }
    if (const auto* date = std::get_if<CalendarDate>(&value)) {
        return date->toString();
    }
    return {};
}

} // namespace frontierscope
