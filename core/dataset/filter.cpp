// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/filter.h"

#include "core/dataset/column_rename.h"
#include "core/dataset/computed_comparison.h"
#include "core/dataset/filter_condition.h"
#include "core/dataset/filter_fault.h"

#include <tao/pegtl.hpp>

#include <utility>

namespace frontierscope {

namespace {

namespace pegtl = tao::pegtl;

struct Builder;

// The grammar. "or" binds least, then "and", then "not".
struct Space : pegtl::star<pegtl::space> {};
struct WordCharacter : pegtl::not_one<' ', '\t', '\r', '\n', ',', '(', ')', '"', '=', '!', '<', '>', '~'> {};
struct Word : pegtl::plus<WordCharacter> {};
template <char... Letters>
struct Keyword : pegtl::seq<pegtl::istring<Letters...>, pegtl::not_at<WordCharacter>> {};
struct And : Keyword<'a', 'n', 'd'> {};
struct Or : Keyword<'o', 'r'> {};
struct Not : Keyword<'n', 'o', 't'> {};
struct In : Keyword<'i', 'n'> {};
struct Is : Keyword<'i', 's'> {};
struct Unknown : Keyword<'u', 'n', 'k', 'n', 'o', 'w', 'n'> {};
struct Known : Keyword<'k', 'n', 'o', 'w', 'n'> {};

struct QuotedName : pegtl::seq<pegtl::one<'"'>, pegtl::plus<pegtl::not_one<'"'>>, pegtl::one<'"'>> {};
struct FieldName : pegtl::sor<QuotedName, pegtl::seq<pegtl::not_at<pegtl::sor<And, Or, Not, In, Is>>, Word>> {
};
struct QuotedText : pegtl::until<pegtl::at<pegtl::one<'"'>>, pegtl::any> {};
struct ClosingQuote : pegtl::one<'"'> {};
struct PlainText : Word {};
struct Quoted : pegtl::if_must<pegtl::one<'"'>, QuotedText, ClosingQuote> {};
struct Value : pegtl::sor<Quoted, PlainText> {};
struct Values : pegtl::list<pegtl::seq<Space, Value, Space>, pegtl::one<','>> {};
struct OpenList : pegtl::one<'('> {};
struct CloseList : pegtl::one<')'> {};
struct Comparator : pegtl::sor<pegtl::string<'!', '='>, pegtl::string<'<', '='>, pegtl::string<'>', '='>,
                               pegtl::string<'=', '='>, pegtl::one<'=', '<', '>', '~'>> {};
struct KnownOrUnknown : pegtl::sor<Unknown, Known> {};

struct Comparison : pegtl::if_must<Comparator, Space, Value> {};
struct Membership : pegtl::if_must<In, Space, OpenList, Values, CloseList> {};
struct Knowledge : pegtl::if_must<Is, Space, KnownOrUnknown> {};
struct BareField : pegtl::success {};
struct Condition
    : pegtl::seq<FieldName,
                 pegtl::sor<pegtl::seq<Space, pegtl::sor<Comparison, Membership, Knowledge>>, BareField>> {};

/// Two expressions compared; they have a grammar of their own (core/dataset/value_expression.h).
struct ComputedComparison {
    using rule_t = ComputedComparison;
    using subs_t = pegtl::empty_list;
    template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class Action,
              template <class...> class Control, class Input>
    static bool match(Input& in, Builder& builder);
};

struct Disjunction;
struct CloseParenthesis : pegtl::one<')'> {};
struct Group : pegtl::if_must<pegtl::one<'('>, Space, Disjunction, Space, CloseParenthesis> {};
struct Negation : pegtl::seq<Not, Space> {};
struct Operand : pegtl::sor<ComputedComparison, Group, Condition> {};
struct MustOperand : pegtl::must<Operand> {};
struct Unary : pegtl::seq<pegtl::star<Negation>, MustOperand> {};
struct AndUnary : pegtl::seq<Space, And, Space, Unary> {};
struct Conjunction : pegtl::seq<Unary, pegtl::star<AndUnary>> {};
struct OrConjunction : pegtl::seq<Space, Or, Space, Conjunction> {};
struct Disjunction : pegtl::seq<Conjunction, pegtl::star<OrConjunction>> {};
struct End : pegtl::eof {};
struct Expression : pegtl::seq<Space, Disjunction, Space, pegtl::must<End>> {};

/// What is being built: predicates wait on a stack for the operator that joins them.
struct Builder {
    Builder(std::string_view filter, const ComputedColumns& computed, std::vector<NameUse>* usedNames)
        : text(filter)
        , columns(computed)
        , uses(usedNames) {}

    std::string_view text;
    const ComputedColumns& columns;
    std::vector<NameUse>* uses; ///< nullptr: nobody asks
    std::vector<ModelPredicate> stack;
    std::vector<std::size_t> negations{0}; ///< "not" before the operand, per open parenthesis
    const Field* field = nullptr;
    std::size_t fieldByte = 0;
    FilterOperator op = FilterOperator::equal;
    std::vector<std::string> values;

    void addCondition() {
        auto condition = makeCondition(*field, op, values);
        if (!condition) {
            throw FilterFault{fieldByte, {}, std::move(condition.error()), {}};
        }
        stack.push_back(std::move(*condition));
        values.clear();
    }

    template <class Join>
    void join(Join both) {
        ModelPredicate right = std::move(stack.back());
        stack.pop_back();
        stack.back() = [left = std::move(stack.back()), right = std::move(right), both](const Model& model) {
            return both(left, right, model);
        };
    }
};

std::string nearestName(const ComputedColumns& columns, std::string_view name) {
    std::vector<std::string_view> known;
    for (const Field& field : columns.fields()) {
        known.push_back(field.key);
    }
    return nearestFieldName(name, known);
}

template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class Action,
          template <class...> class Control, class Input>
bool ComputedComparison::match(Input& in, Builder& builder) {
    const ComputedColumns& columns = builder.columns;
    const ExpressionNames names{
        [&columns](std::string_view name) -> Result<const Field*> { return columns.find(name); },
        [&columns](std::string_view name) { return nearestName(columns, name); }, columns.today(),
        builder.uses};
    const std::size_t begin = in.position().byte;
    auto comparison = parseComputedComparison(builder.text, begin, names);
    if (!comparison) {
        throw FilterFault{begin, {}, std::move(comparison.error()), {}};
    }
    if (!*comparison) {
        return false;
    }
    builder.stack.push_back(std::move((*comparison)->predicate));
    in.bump((*comparison)->end - begin);
    return true;
}

template <class Rule>
struct Action : pegtl::nothing<Rule> {};

template <>
struct Action<FieldName> {
    template <class Input>
    static void apply(const Input& in, Builder& builder) {
        std::string name = in.string();
        if (name.starts_with('"')) {
            name = name.substr(1, name.size() - 2);
        }
        builder.field = builder.columns.find(name);
        builder.fieldByte = in.position().byte;
        if (builder.field == nullptr) {
            const std::string nearest = nearestName(builder.columns, name);
            throw FilterFault{
                builder.fieldByte,
                nearest.empty()
                    ? FS_TEXT("At column {0}: there is no field \"{1}\".")
                    : FS_TEXT("At column {0}: there is no field \"{1}\". The nearest name is \"{2}\"."),
                {},
                nearest.empty() ? std::vector{name} : std::vector{name, nearest}};
        }
        if (builder.uses != nullptr) {
            builder.uses->push_back(
                {builder.fieldByte, builder.fieldByte + in.string().size(), builder.field});
        }
    }
};

template <>
struct Action<Comparator> {
    template <class Input>
    static void apply(const Input& in, Builder& builder) {
        const std::string sign = in.string();
        using Op = FilterOperator;
        builder.op = sign == "!="   ? Op::notEqual
                     : sign == "<"  ? Op::less
                     : sign == "<=" ? Op::lessOrEqual
                     : sign == ">"  ? Op::greater
                     : sign == ">=" ? Op::greaterOrEqual
                     : sign == "~"  ? Op::contains
                                    : Op::equal;
    }
};

struct KeepValue {
    template <class Input>
    static void apply(const Input& in, Builder& builder) {
        builder.values.push_back(in.string());
    }
};
template <>
struct Action<QuotedText> : KeepValue {};
template <>
struct Action<PlainText> : KeepValue {};

template <FilterOperator Op>
struct SetOperator {
    static void apply0(Builder& builder) { builder.op = Op; }
};
template <>
struct Action<In> : SetOperator<FilterOperator::in> {};
template <>
struct Action<Unknown> : SetOperator<FilterOperator::isUnknown> {};
template <>
struct Action<Known> : SetOperator<FilterOperator::isKnown> {};

struct AddCondition {
    static void apply0(Builder& builder) { builder.addCondition(); }
};
template <>
struct Action<Comparison> : AddCondition {};
template <>
struct Action<Membership> : AddCondition {};
template <>
struct Action<Knowledge> : AddCondition {};

template <>
struct Action<BareField> {
    template <class Input>
    static void apply(const Input& in, Builder& builder) {
        if (builder.field->type != FieldType::boolean) {
            throw FilterFault{
                in.position().byte,
                FS_TEXT("At column {0}: an operator such as = or >= has to follow the field \"{1}\"."),
                {},
                {std::string(builder.field->key)}};
        }
        builder.op = FilterOperator::equal;
        builder.values = {"true"};
        builder.addCondition();
    }
};

template <>
struct Action<pegtl::one<'('>> {
    static void apply0(Builder& builder) { builder.negations.push_back(0); }
};
template <>
struct Action<CloseParenthesis> {
    static void apply0(Builder& builder) { builder.negations.pop_back(); }
};
template <>
struct Action<Negation> {
    static void apply0(Builder& builder) { ++builder.negations.back(); }
};
template <>
struct Action<Unary> {
    static void apply0(Builder& builder) {
        if (std::exchange(builder.negations.back(), 0) % 2 == 1) {
            builder.stack.back() = [inner = std::move(builder.stack.back())](const Model& model) {
                return !inner(model);
            };
        }
    }
};
template <>
struct Action<AndUnary> {
    static void apply0(Builder& builder) {
        builder.join([](const auto& left, const auto& right, const Model& m) { return left(m) && right(m); });
    }
};
template <>
struct Action<OrConjunction> {
    static void apply0(Builder& builder) {
        builder.join([](const auto& left, const auto& right, const Model& m) { return left(m) || right(m); });
    }
};

/// What is said when a rule that has to match does not.
template <class Rule>
constexpr std::string_view
    kExpected = FS_TEXT("At column {0}: a field name or \"(\" is expected, not \"{1}\".");
template <>
constexpr std::string_view kExpected<Value> = FS_TEXT("At column {0}: a value is expected, not \"{1}\".");
template <>
constexpr std::string_view kExpected<Values> = kExpected<Value>;
template <>
constexpr std::string_view kExpected<OpenList> =
    FS_TEXT("At column {0}: a list such as (OpenAI, Anthropic) is expected, not \"{1}\".");
template <>
constexpr std::string_view
    kExpected<CloseList> = FS_TEXT("At column {0}: \",\" or \")\" is expected, not \"{1}\".");
template <>
constexpr std::string_view kExpected<CloseParenthesis> =
    FS_TEXT("At column {0}: \"and\", \"or\" or \")\" is expected, not \"{1}\".");
template <>
constexpr std::string_view
    kExpected<End> = FS_TEXT("At column {0}: \"and\", \"or\" or the end is expected, not \"{1}\".");
template <>
constexpr std::string_view
    kExpected<KnownOrUnknown> = FS_TEXT("At column {0}: \"known\" or \"unknown\" is expected, not \"{1}\".");
template <>
constexpr std::string_view
    kExpected<QuotedText> = FS_TEXT("At column {0}: the text in quotes never ends. A closing \" is missing.");

template <class Rule>
struct Control : pegtl::normal<Rule> {
    template <class Input, class... States>
    [[noreturn]] static void raise(const Input& in, States&&... /*states*/) {
        throw FilterFault{in.position().byte, kExpected<Rule>, {}, {}};
    }
};

bool isTooDeep(std::string_view text) {
    constexpr int kDeepest = 200;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth > kDeepest) {
            return true;
        }
    }
    return false;
}

/// The test that a filter's text stands for.
Result<ModelPredicate> parsed(std::string_view text, const ComputedColumns& columns,
                              std::vector<NameUse>* uses) {
    if (isTooDeep(text)) {
        return failure(ErrorCode::usage, FS_TEXT("The filter has too many parentheses inside one another."));
    }
    Builder builder(text, columns, uses);
    try {
        pegtl::memory_input in(text.data(), text.data() + text.size(), "filter");
        pegtl::parse<Expression, Action, Control>(in, builder);
    } catch (FilterFault& fault) {
        return tl::unexpected(errorOf(text, std::move(fault)));
    }
    return std::move(builder.stack.back());
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

Result<Filter> Filter::parse(std::string_view text, const ComputedColumns& columns) {
    Filter filter;
    filter.m_columns = columns;
    if (isBlank(text)) {
        return filter;
    }
    auto predicate = parsed(text, columns, nullptr);
    if (!predicate) {
        return tl::unexpected(std::move(predicate.error()));
    }
    filter.m_predicate = std::move(*predicate);
    return filter;
}

std::vector<NameUse> namesInFilter(std::string_view filter, const ComputedColumns& columns) {
    std::vector<NameUse> uses;
    if (!isBlank(filter)) {
        static_cast<void>(parsed(filter, columns, &uses)); // up to a fault, if there is one
    }
    return uses;
}

bool Filter::matches(const Model& model) const {
    return !m_predicate || m_predicate(model);
}

std::vector<const Model*> select(const Dataset& dataset, const Filter& filter) {
    std::vector<const Model*> kept;
    for (const Model& model : dataset.models) {
        if (filter.matches(model)) {
            kept.push_back(&model);
        }
    }
    return kept;
}

} // namespace frontierscope
