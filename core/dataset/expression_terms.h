// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/field.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

/// What the parts of a value expression compute. Unknown in is unknown out; what is not finite is unknown.
namespace frontierscope::expression_terms {

using Number = std::optional<double>;
using Date = std::function<std::optional<std::chrono::sys_days>(const Model&)>;

/// A part of an expression with how many steps evaluating it takes.
struct Term {
    std::function<Number(const Model&)> evaluate;
    std::size_t stepCount = 1;
};

/// A function of one number, such as log10; nullptr: there is none of that name.
using RealFunction = double (*)(double);
[[nodiscard]] RealFunction findFunction(std::string_view name);

[[nodiscard]] Term constant(double value);
/// A field of type number.
[[nodiscard]] Term fieldTerm(const Field& field);
[[nodiscard]] Term negated(Term term);
/// `op` is one of + - * / ^.
[[nodiscard]] Term joined(char op, Term left, Term right);
[[nodiscard]] Term called(RealFunction function, Term term);
/// The least or greatest of the parts; unknown if one of them is.
[[nodiscard]] Term extreme(std::vector<Term> parts, bool isLeast);

[[nodiscard]] Date fixedDate(const std::optional<CalendarDate>& date);
/// A field of type date: its first day.
[[nodiscard]] Date dateOf(const Field& field);
[[nodiscard]] Term daysBetween(Date from, Date to);
/// 2024.5 is about the middle of 2024.
[[nodiscard]] Term yearOf(Date date);

} // namespace frontierscope::expression_terms
