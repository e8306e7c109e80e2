// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_comparison.h"

#include "core/dataset/expression_text.h"
#include "core/dataset/json_text.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace frontierscope {

namespace {

using Compare = bool (*)(double, double);

struct Sign {
    std::string_view text;
    Compare compare;
};

// Longer signs first: "<=" is not "<".
constexpr std::array kSigns = {
    Sign{"!=",
         [](double a, double b) {
             return a != b;
         }},
    Sign{"<=",
         [](double a, double b) {
             return a <= b;
         }},
    Sign{">=",
         [](double a, double b) {
             return a >= b;
         }},
    Sign{"==",
         [](double a, double b) {
             return a == b;
         }},
    Sign{"=",
         [](double a, double b) {
             return a == b;
         }},
    Sign{"<",
         [](double a, double b) {
             return a < b;
         }},
    Sign{">",
         [](double a, double b) {
             return a > b;
         }},
};

const Sign* signAt(std::string_view text, std::size_t byte) {
    const auto* found = std::find_if(kSigns.begin(), kSigns.end(), [&](const Sign& sign) {
        return text.substr(byte).starts_with(sign.text);
    });
    return found == kSigns.end() ? nullptr : found;
}

/// Whether a text ends with an operator or an opened function: something has to follow there.
bool isUnfinished(std::string_view read) {
    const std::size_t last = read.find_last_not_of(" \t\r\n");
    if (last == std::string_view::npos) {
        return false;
    }
    const bool isCall = read[last] == '(' && last > 0 && !endsWord(read[last - 1]);
    return isCall || std::string_view("+-*/^,").find(read[last]) != std::string_view::npos;
}

/// Whether a text that is no expression was meant as one: it broke off behind an operator or inside a
/// function, and not at the sign of a comparison of what is whole.
bool wasMeantAsComputation(std::string_view text, std::size_t begin, std::size_t fault) {
    const std::string_view read = text.substr(begin, fault - begin);
    if (fault < text.size() && std::string_view("=!<>~").find(text[fault]) != std::string_view::npos) {
        return isUnfinished(read);
    }
    for (std::size_t i = 0; i < read.size(); ++i) {
        const bool isCall = read[i] == '(' && i > 0 && !endsWord(read[i - 1]);
        if (isCall || std::string_view("+*/^").find(read[i]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// A field of another type than number: what follows it is a plain condition.
bool startsWithOtherField(std::string_view text, std::size_t begin, const ExpressionNames& names) {
    const auto field = names.find(wordAt(text, begin));
    return field && *field != nullptr && (*field)->type != FieldType::number;
}

} // namespace

Result<std::optional<ComparedExpressions>> parseComputedComparison(std::string_view text, std::size_t begin,
                                                                   const ExpressionNames& names) {
    if (startsWithOtherField(text, begin, names)) {
        return std::nullopt;
    }
    std::size_t fault = 0;
    auto left = ValueExpression::parsePrefix(text, begin, names, fault);
    if (!left) {
        if (wasMeantAsComputation(text, begin, fault)) {
            return tl::unexpected(std::move(left.error()));
        }
        return std::nullopt;
    }
    const std::size_t at = behindBlanks(text, left->end);
    const Sign* sign = signAt(text, at);
    if (sign == nullptr) {
        if (!left->isComputation) {
            return std::nullopt;
        }
        const std::string column = std::to_string(placeOf(text, at).column);
        return failure(ErrorCode::usage,
                       FS_TEXT("At column {0}: a computation has to be compared, with =, !=, <, <=, > or >=; "
                               "found \"{1}\"."),
                       {column, wordAt(text, at)});
    }
    const std::size_t rightBegin = at + sign->text.size();
    auto right = ValueExpression::parsePrefix(text, rightBegin, names, fault);
    if (!right) {
        if (!left->isComputation && !wasMeantAsComputation(text, rightBegin, fault)) {
            return std::nullopt;
        }
        return tl::unexpected(std::move(right.error()));
    }
    const bool isPlain = parsePlainNumber(text.substr(rightBegin, right->end - rightBegin)).has_value();
    if (!left->isComputation && isPlain) {
        return std::nullopt;
    }
    ComparedExpressions compared;
    compared.end = right->end;
    compared.predicate = [a = std::move(left->expression), b = std::move(right->expression),
                          compare = sign->compare](const Model& model) {
        const auto x = a.evaluate(model);
        const auto y = x ? b.evaluate(model) : std::nullopt;
        return y && compare(*x, *y);
    };
    return compared;
}

} // namespace frontierscope
