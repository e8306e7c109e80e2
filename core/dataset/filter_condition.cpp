// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/filter_condition.h"

#include "core/dataset/number_spelling.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <numeric>

namespace frontierscope {

namespace {

using Op = FilterOperator;

char lowerCase(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

/// Compares values that are ordered.
template <class T>
bool holds(Op op, const T& value, const T& limit) {
    switch (op) {
    case Op::equal:
    case Op::in:
        return value == limit;
    case Op::notEqual:
        return value != limit;
    case Op::less:
        return value < limit;
    case Op::lessOrEqual:
        return value <= limit;
    case Op::greater:
        return value > limit;
    default:
        return value >= limit;
    }
}

/// Dates compare as spans: 2024 is all its days.
bool holds(Op op, const CalendarDate& value, const CalendarDate& limit) {
    const bool isInside = value.firstDay() >= limit.firstDay() && value.lastDay() <= limit.lastDay();
    switch (op) {
    case Op::equal:
    case Op::in:
        return isInside;
    case Op::notEqual:
        return !isInside;
    case Op::less:
        return value.lastDay() < limit.firstDay();
    case Op::lessOrEqual:
        return value.lastDay() <= limit.lastDay();
    case Op::greater:
        return value.firstDay() > limit.lastDay();
    default:
        return value.firstDay() >= limit.firstDay();
    }
}

/// One value's test, for a value of the field's type.
ModelPredicate comparison(const Field& field, Op op, const FieldValue& limit) {
    return [get = field.get, op, limit](const Model& model) {
        const FieldValue value = get(model);
        if (const auto* text = std::get_if<std::string>(&value)) {
            return holds(op, lowerCase(*text), lowerCase(std::get<std::string>(limit)));
        }
        if (const auto* number = std::get_if<double>(&value)) {
            return holds(op, *number, std::get<double>(limit));
        }
        if (const auto* flag = std::get_if<bool>(&value)) {
            return holds(op, *flag, std::get<bool>(limit));
        }
        if (const auto* date = std::get_if<CalendarDate>(&value)) {
            return holds(op, *date, std::get<CalendarDate>(limit));
        }
        return false;
    };
}

ModelPredicate containsTest(const Field& field, const std::string& value) {
    return [get = field.get, part = lowerCase(value)](const Model& model) {
        const FieldValue found = get(model);
        return !std::holds_alternative<std::monostate>(found) &&
               lowerCase(formatFieldValue(found)).find(part) != std::string::npos;
    };
}

/// Why a text is no value to compare with. In a filter there is no cell that could be left empty.
Error refusal(const Field& field, const std::string& text, Error error) {
    const auto invalid = [](Message message) {
        return Error{ErrorCode::usage, std::move(message), {}};
    };
    if (field.type == FieldType::boolean) {
        return invalid({FS_TEXT("\"{0}\" is neither true nor false. Write true or false."), {text}});
    }
    if (field.type != FieldType::number) {
        return error;
    }
    const NumberReading reading = readNumber(text);
    switch (reading.verdict) {
    case NumberReading::Verdict::unknown:
        return invalid(
            {FS_TEXT("To find what is not known, write \"{0} is unknown\"."), {std::string(field.key)}});
    case NumberReading::Verdict::accepted: // it says what to write
        return error;
    case NumberReading::Verdict::ambiguous:
        return invalid(reading.choices.size() > 1
                           ? whatToWrite(text, reading)
                           : Message{FS_TEXT("\"{0}\" is not a plain number. Write {1}."),
                                     {text, formatNumber(reading.choices.front().value)}});
    case NumberReading::Verdict::refused:
        break;
    }
    return invalid(
        {FS_TEXT("\"{0}\" is no number to compare with. Write one such as 80, 0.25 or 1e25."), {text}});
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t above = row[j + 1];
            row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b) noexcept {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowerCase(x) == lowerCase(y); });
}

Result<ModelPredicate> makeCondition(const Field& field, Op op, const std::vector<std::string>& values) {
    if (op == Op::isUnknown || op == Op::isKnown) {
        return ModelPredicate([get = field.get, wantsUnknown = op == Op::isUnknown](const Model& model) {
            return std::holds_alternative<std::monostate>(get(model)) == wantsUnknown;
        });
    }
    if (op == Op::contains) {
        return containsTest(field, values.front());
    }
    const bool isOrdering = op != Op::equal && op != Op::notEqual && op != Op::in;
    if (field.type == FieldType::boolean && isOrdering) {
        return failure(ErrorCode::usage,
                       FS_TEXT("\"{0}\" is true or false: only =, != and \"in\" can be asked of it."),
                       {std::string(field.key)});
    }
    std::vector<ModelPredicate> tests;
    for (const std::string& text : values) {
        const Result<FieldValue> limit =
            field.type == FieldType::text ? FieldValue(text) : parseFieldValue(field, text);
        if (!limit) {
            return tl::unexpected(refusal(field, text, limit.error()));
        }
        if (std::holds_alternative<std::monostate>(*limit)) {
            return failure(ErrorCode::usage, FS_TEXT("To find what is not known, write \"{0} is unknown\"."),
                           {std::string(field.key)});
        }
        tests.push_back(comparison(field, op, *limit));
    }
    return ModelPredicate([tests = std::move(tests)](const Model& model) {
        return std::any_of(tests.begin(), tests.end(),
                           [&model](const ModelPredicate& test) { return test(model); });
    });
}

std::string nearestFieldName(std::string_view word, std::span<const std::string_view> columns) {
    const std::string lower = lowerCase(word);
    std::string nearest;
    std::size_t least = std::max<std::size_t>(2, word.size() / 2) + 1;
    std::vector<std::string_view> names = fieldNames();
    names.insert(names.end(), columns.begin(), columns.end());
    for (const std::string_view name : names) {
        const bool isPart = lower.size() >= 3 && name.find(lower) != std::string_view::npos;
        const std::size_t distance = isPart ? 1 : editDistance(lower, lowerCase(name));
        if (distance < least) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace frontierscope
