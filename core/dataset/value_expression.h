// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/field.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// Where a text names a field: from byte `begin` to before byte `end`, the quotes included.
struct NameUse {
    std::size_t begin = 0, end = 0;
    const Field* field = nullptr;
};

/// What names mean in an expression.
struct ExpressionNames {
    /// The field of a name, nullptr: none. Error: a name that can't be used here, such as the column itself.
    std::function<Result<const Field*>(std::string_view)> find;
    /// The name most like one that is not known; empty: none is near.
    std::function<std::string(std::string_view)> nearest;
    std::optional<CalendarDate> today; ///< the dataset's own day
    /// Gets the names of columns and numbers as they are read, up to a fault; nullptr: nobody asks.
    std::vector<NameUse>* uses = nullptr;
};

/// An expression that computes a number from a model. The language:
///   numbers; fields by key or synonym, columns by name, in double quotes where it is not one word;
///   + - * / ^ and parentheses, ^ binding most and from the right; log10, ln, log2, exp, sqrt, abs, round of
///   one value; min and max of several; days_since(date), days_between(date, date), year(date) of date
///   fields or dates such as 2024-06-01.
/// "-" inside a word belongs to a name if there is one (`gpqa-diamond`), else it subtracts (`gpqa-aime`).
/// Unknown in is unknown out, never 0; so are a division by 0, a logarithm of what is not above 0, and any
/// result that is not finite. Days count from a date's first day; year(2024-07-01) is about 2024.5.
class ValueExpression {
public:
    /// Error: what was found at which column (finding), what was expected.
    [[nodiscard]] static Result<ValueExpression> parse(std::string_view text, const ExpressionNames& names);

    /// What an expression at the start of a longer text ends with.
    struct Prefix;
    /// Reads as much of the text from `begin` on as makes an expression. Error: as parse(); columns count
    /// from the start of the text; `faultByte` is then where it is.
    [[nodiscard]] static Result<Prefix> parsePrefix(std::string_view text, std::size_t begin,
                                                    const ExpressionNames& names, std::size_t& faultByte);

    [[nodiscard]] std::optional<double> evaluate(const Model& model) const;
    /// How many steps an evaluation takes, those of other columns included.
    [[nodiscard]] std::size_t stepCount() const { return m_stepCount; }

private:
    friend class ExpressionParser;
    std::function<std::optional<double>(const Model&)> m_evaluate;
    std::size_t m_stepCount = 0;
};

struct ValueExpression::Prefix {
    ValueExpression expression;
    std::size_t end = 0;        ///< byte behind it
    bool isComputation = false; ///< has an operator, a function or a number: more than a name
};

} // namespace frontierscope
