// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/expression_terms.h"

#include "core/dataset/value_expression.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace frontierscope::expression_terms {

namespace {

struct NamedFunction {
    std::string_view name;
    RealFunction apply;
};

// A logarithm of 0 or less and a root of less than 0 are not finite, so they need no case of their own.
constexpr std::array kFunctions = {
    NamedFunction{"log10",
                  [](double x) {
                      return std::log10(x);
                  }},
    NamedFunction{"log2",
                  [](double x) {
                      return std::log2(x);
                  }},
    NamedFunction{"ln",
                  [](double x) {
                      return std::log(x);
                  }},
    NamedFunction{"exp",
                  [](double x) {
                      return std::exp(x);
                  }},
    NamedFunction{"sqrt",
                  [](double x) {
                      return std::sqrt(x);
                  }},
    NamedFunction{"abs",
                  [](double x) {
                      return std::abs(x);
                  }},
    NamedFunction{"round",
                  [](double x) {
                      return std::round(x);
                  }},
};

Number ifFinite(double value) {
    return std::isfinite(value) ? Number(value) : std::nullopt;
}

Number applied(char op, double a, double b) {
    switch (op) {
    case '+':
        return ifFinite(a + b);
    case '-':
        return ifFinite(a - b);
    case '*':
        return ifFinite(a * b);
    case '/':
        return b == 0 ? std::nullopt : ifFinite(a / b);
    default:
        return ifFinite(std::pow(a, b));
    }
}

double decimalYear(std::chrono::sys_days day) {
    using namespace std::chrono;
    const auto year = year_month_day(day).year();
    const sys_days first = year / January / 1;
    const sys_days next = (year + years(1)) / January / 1;
    return static_cast<int>(year) +
           static_cast<double>((day - first).count()) / static_cast<double>((next - first).count());
}

} // namespace

RealFunction findFunction(std::string_view name) {
    const auto* found = std::ranges::find(kFunctions, name, &NamedFunction::name);
    return found == kFunctions.end() ? nullptr : found->apply;
}

Term constant(double value) {
    return {[value](const Model&) { return Number(value); }, 1};
}

Term fieldTerm(const Field& field) {
    const ValueExpression* expression = field.get.expression();
    return {[get = field.get](const Model& model) {
                const FieldValue value = get(model);
                const auto* number = std::get_if<double>(&value);
                return number == nullptr ? std::nullopt : ifFinite(*number);
            },
            expression == nullptr ? 1 : expression->stepCount() + 1};
}

Term negated(Term term) {
    return {[inner = std::move(term.evaluate)](const Model& model) {
                const Number value = inner(model);
                return value ? Number(-*value) : std::nullopt;
            },
            term.stepCount + 1};
}

Term joined(char op, Term left, Term right) {
    return {[op, a = std::move(left.evaluate), b = std::move(right.evaluate)](const Model& model) {
                const Number x = a(model);
                const Number y = x ? b(model) : std::nullopt;
                return y ? applied(op, *x, *y) : std::nullopt;
            },
            left.stepCount + right.stepCount + 1};
}

Term called(RealFunction function, Term term) {
    return {[inner = std::move(term.evaluate), function](const Model& model) {
                const Number value = inner(model);
                return value ? ifFinite(function(*value)) : std::nullopt;
            },
            term.stepCount + 1};
}

Term extreme(std::vector<Term> parts, bool isLeast) {
    std::size_t steps = 1;
    for (const Term& part : parts) {
        steps += part.stepCount;
    }
    return {[parts = std::move(parts), isLeast](const Model& model) {
                Number found;
                for (const Term& part : parts) {
                    const Number value = part.evaluate(model);
                    if (!value) {
                        return Number();
                    }
                    const bool isBetter = !found || (isLeast ? *value < *found : *value > *found);
                    found = isBetter ? value : found;
                }
                return found;
            },
            steps};
}

Date fixedDate(const std::optional<CalendarDate>& date) {
    return [day = date ? std::optional(date->firstDay()) : std::nullopt](const Model&) {
        return day;
    };
}

Date dateOf(const Field& field) {
    return [get = field.get](const Model& model) -> std::optional<std::chrono::sys_days> {
        const FieldValue value = get(model);
        const auto* date = std::get_if<CalendarDate>(&value);
        return date == nullptr ? std::nullopt : std::optional(date->firstDay());
    };
}

Term daysBetween(Date from, Date to) {
    return {[from = std::move(from), to = std::move(to)](const Model& model) {
                const auto begin = from(model);
                const auto end = begin ? to(model) : std::nullopt;
                return end ? Number(static_cast<double>((*end - *begin).count())) : std::nullopt;
            },
            3};
}

Term yearOf(Date date) {
    return {[date = std::move(date)](const Model& model) {
                const auto day = date(model);
                return day ? Number(decimalYear(*day)) : std::nullopt;
            },
            2};
}

} // namespace frontierscope::expression_terms
