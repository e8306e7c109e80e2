// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/value_expression.h"

#include "core/dataset/expression_terms.h"
#include "core/dataset/expression_text.h"
#include "core/dataset/json_text.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

using namespace expression_terms;

constexpr std::size_t kMostSteps = 10'000;
constexpr int kDeepest = 200;

} // namespace

/// Reads an expression by recursive descent; the first fault ends it.
class ExpressionParser {
public:
    ExpressionParser(std::string_view text, std::size_t begin, const ExpressionNames& names)
        : m_text(text)
        , m_at(begin)
        , m_names(names) {}

    Result<ValueExpression::Prefix> run() {
        auto sum = parseSum();
        if (!sum) {
            return tl::unexpected(std::move(sum.error()));
        }
        ValueExpression expression;
        expression.m_evaluate = std::move(sum->evaluate);
        expression.m_stepCount = sum->stepCount;
        return ValueExpression::Prefix{std::move(expression), m_at, m_isComputation};
    }

    [[nodiscard]] std::size_t faultByte() const { return m_faultByte; }
    [[nodiscard]] tl::unexpected<Error> fault(std::size_t byte, std::string_view sentence,
                                              std::vector<std::string> arguments = {}) const {
        m_faultByte = byte;
        const int column = placeOf(m_text, byte).column;
        arguments.insert(arguments.begin(), std::to_string(column));
        Diagnostic finding{Severity::error, {sentence, arguments}, {}, 1, column};
        return tl::unexpected(Error{ErrorCode::usage, {sentence, std::move(arguments)}, {finding}});
    }

private:
    void skipBlanks() { m_at = behindBlanks(m_text, m_at); }

    /// The operator that stands next, if it is one of `operators`. A blank before it is skipped only then.
    char takeOperator(std::string_view operators) {
        const std::size_t next = behindBlanks(m_text, m_at);
        if (next >= m_text.size() || operators.find(m_text[next]) == std::string_view::npos) {
            return '\0';
        }
        m_at = next + 1;
        m_isComputation = true;
        return m_text[next];
    }

    /// Columns of columns of columns can take for ever.
    [[nodiscard]] Result<Term> ifShort(Term term) const {
        if (term.stepCount > kMostSteps) {
            return fault(0,
                         FS_TEXT("The expression takes too many steps, those of the columns in it included. "
                                 "Make it shorter."));
        }
        return term;
    }

    using Part = Result<Term> (ExpressionParser::*)();

    Result<Term> parseChain(Part part, std::string_view operators) {
        auto left = (this->*part)();
        while (left) {
            const char op = takeOperator(operators);
            if (op == '\0') {
                break;
            }
            auto right = (this->*part)();
            if (!right) {
                return right;
            }
            left = ifShort(joined(op, std::move(*left), std::move(*right)));
        }
        return left;
    }

    Result<Term> parseSum() { return parseChain(&ExpressionParser::parseProduct, "+-"); }
    Result<Term> parseProduct() { return parseChain(&ExpressionParser::parseSigned, "*/"); }

    Result<Term> parseSigned() {
        skipBlanks();
        bool isNegative = false;
        while (m_at < m_text.size() && (m_text[m_at] == '-' || m_text[m_at] == '+')) {
            isNegative = isNegative != (m_text[m_at] == '-');
            m_isComputation = true;
            ++m_at;
            skipBlanks();
        }
        auto power = parsePower();
        return power && isNegative ? negated(std::move(*power)) : std::move(power);
    }

    Result<Term> parsePower() {
        auto base = parseOperand();
        if (!base || takeOperator("^") == '\0') {
            return base;
        }
        if (++m_depth > kDeepest) {
            return tooDeep();
        }
        auto exponent = parseSigned(); // from the right: 2^3^2 is 2^9
        --m_depth;
        return exponent ? ifShort(joined('^', std::move(*base), std::move(*exponent))) : exponent;
    }

    [[nodiscard]] tl::unexpected<Error> tooDeep() const {
        return fault(m_at, FS_TEXT("The expression has too many parentheses inside one another."));
    }

    Result<Term> parseOperand() {
        skipBlanks();
        if (m_at >= m_text.size()) {
            return fault(m_at, FS_TEXT("At column {0}: a number, a field or \"(\" is expected, but the "
                                       "expression ends here."));
        }
        const char c = m_text[m_at];
        if (c == '(') {
            return parseGroup();
        }
        if (c == '"') {
            return parseQuotedName();
        }
        if ((c >= '0' && c <= '9') || c == '.') {
            return parseNumberLiteral();
        }
        if (endsWord(c) || c == '-') {
            return fault(m_at, FS_TEXT("At column {0}: a number, a field or \"(\" is expected, not \"{1}\"."),
                         {wordAt(m_text, m_at)});
        }
        return parseNameOrCall();
    }

    Result<Term> parseGroup() {
        if (++m_depth > kDeepest) {
            return tooDeep();
        }
        ++m_at;
        auto inner = parseSum();
        --m_depth;
        return closed(std::move(inner));
    }

    /// What stands in parentheses, with the closing one taken.
    Result<Term> closed(Result<Term> inner) {
        if (!inner) {
            return inner;
        }
        if (auto end = expect(')'); !end) {
            return tl::unexpected(std::move(end.error()));
        }
        return inner;
    }

    Result<void> expect(char sign) {
        skipBlanks();
        if (m_at < m_text.size() && m_text[m_at] == sign) {
            ++m_at;
            return {};
        }
        if (m_at >= m_text.size()) {
            return fault(m_at, FS_TEXT("At column {0}: \"{1}\" is missing."), {std::string(1, sign)});
        }
        return fault(m_at, FS_TEXT("At column {0}: an operator or \"{1}\" is expected, not \"{2}\"."),
                     {std::string(1, sign), wordAt(m_text, m_at)});
    }

    Result<Term> parseNumberLiteral() {
        const std::size_t begin = m_at;
        m_at = behindNumber(m_text, begin);
        const auto number = parsePlainNumber(m_text.substr(begin, m_at - begin));
        const bool goesOn = m_at < m_text.size() && !endsWord(m_text[m_at]) && m_text[m_at] != '-';
        if (!number || goesOn) {
            return fault(begin,
                         FS_TEXT("At column {0}: \"{1}\" is not a number. Write it as 1234.5 or 1e-7."),
                         {wordAt(m_text, begin)});
        }
        m_isComputation = true;
        return constant(*number);
    }

    Result<Term> parseQuotedName() {
        const std::size_t begin = m_at;
        const std::size_t end = m_text.find('"', begin + 1);
        if (end == std::string_view::npos) {
            return fault(begin,
                         FS_TEXT("At column {0}: the name in quotes never ends. A closing \" is missing."));
        }
        m_at = end + 1;
        const std::string_view name = m_text.substr(begin + 1, end - begin - 1);
        auto field = m_names.find(name);
        noteUse(field, begin);
        return field ? numberOf(*field, begin, name)
                     : Result<Term>(tl::unexpected(placed(field.error(), begin)));
    }

    /// A fault that another expression has, told at the place of its name.
    [[nodiscard]] Error placed(const Error& error, std::size_t byte) const {
        std::vector<std::string> arguments = error.message.arguments;
        return fault(byte, error.message.text, std::move(arguments)).value();
    }

    [[nodiscard]] Result<Term> numberOf(const Field* field, std::size_t byte, std::string_view name) const {
        if (field == nullptr) {
            return unknownName(byte, name);
        }
        if (field->type != FieldType::number) {
            return fault(byte, notANumber(field->type), {std::string(name)});
        }
        return fieldTerm(*field);
    }

    [[nodiscard]] tl::unexpected<Error> unknownName(std::size_t byte, std::string_view name) const {
        const std::string nearest = m_names.nearest(name);
        return nearest.empty()
                   ? fault(byte, FS_TEXT("At column {0}: there is no field \"{1}\"."), {std::string(name)})
                   : fault(byte,
                           FS_TEXT("At column {0}: there is no field \"{1}\". The nearest name is \"{2}\"."),
                           {std::string(name), nearest});
    }

    /// A field's name reaches from a byte to where the reading is.
    void noteUse(const Result<const Field*>& field, std::size_t begin) const {
        if (m_names.uses != nullptr && field && *field != nullptr) {
            m_names.uses->push_back({begin, m_at, *field});
        }
    }

    /// The field whose name is the longest start of a word that ends at the word's end or before a "-".
    Result<const Field*> takeField(std::string_view word) {
        for (std::size_t length = word.size(); length > 0;) {
            auto field = m_names.find(word.substr(0, length));
            if (!field) {
                return tl::unexpected(placed(field.error(), m_at));
            }
            if (*field != nullptr) {
                const std::size_t begin = std::exchange(m_at, m_at + length);
                noteUse(field, begin);
                return field;
            }
            const std::size_t minus = word.substr(0, length).rfind('-');
            length = minus == std::string_view::npos ? 0 : minus;
        }
        return nullptr;
    }

    Result<Term> parseNameOrCall() {
        const std::size_t begin = m_at;
        const std::string word = wordAt(m_text, begin);
        const std::size_t next = behindBlanks(m_text, begin + word.size());
        if (next < m_text.size() && m_text[next] == '(' && isFunction(word)) {
            m_at = next + 1;
            m_isComputation = true;
            return parseCall(word);
        }
        auto field = takeField(word);
        if (!field) {
            return tl::unexpected(std::move(field.error()));
        }
        return numberOf(*field, begin,
                        *field == nullptr ? std::string_view(word) : m_text.substr(begin, m_at - begin));
    }

    static bool isFunction(std::string_view word) {
        constexpr std::array<std::string_view, 5> kOthers = {"min", "max", "days_since", "days_between",
                                                             "year"};
        return findFunction(word) != nullptr || std::ranges::count(kOthers, word) > 0;
    }

    Result<Term> parseCall(const std::string& name) {
        if (++m_depth > kDeepest) {
            return tooDeep();
        }
        Result<Term> term;
        if (const RealFunction function = findFunction(name)) {
            term = parseSum().map([function](Term inner) { return called(function, std::move(inner)); });
        } else if (name == "min" || name == "max") {
            term = parseExtreme(name == "min");
        } else {
            term = parseDateCall(name);
        }
        --m_depth;
        return closed(std::move(term));
    }

    Result<Term> parseExtreme(bool isLeast) {
        std::vector<Term> parts;
        do {
            auto part = parseSum();
            if (!part) {
                return part;
            }
            parts.push_back(std::move(*part));
        } while (takeOperator(",") != '\0');
        return ifShort(extreme(std::move(parts), isLeast));
    }

    Result<Date> parseDate() {
        skipBlanks();
        const std::size_t begin = m_at;
        const std::string word = wordAt(m_text, begin);
        if (const auto date = CalendarDate::parse(word)) {
            m_at += word.size();
            return fixedDate(date);
        }
        const auto field = m_names.find(word);
        if (!field || *field == nullptr || (*field)->type != FieldType::date) {
            return fault(begin,
                         FS_TEXT("At column {0}: a date is expected, such as release_date or 2024-06-01, not "
                                 "\"{1}\"."),
                         {word});
        }
        m_at += word.size();
        return dateOf(**field);
    }

    Result<Term> parseDateCall(const std::string& name) {
        auto first = parseDate();
        if (!first) {
            return tl::unexpected(std::move(first.error()));
        }
        if (name == "year") {
            return yearOf(std::move(*first));
        }
        if (name == "days_since") {
            return daysBetween(std::move(*first), fixedDate(m_names.today));
        }
        if (auto comma = expect(','); !comma) {
            return tl::unexpected(std::move(comma.error()));
        }
        auto second = parseDate();
        if (!second) {
            return tl::unexpected(std::move(second.error()));
        }
        return daysBetween(std::move(*first), std::move(*second));
    }

    std::string_view m_text;
    std::size_t m_at;
    const ExpressionNames& m_names;
    mutable std::size_t m_faultByte = 0;
    int m_depth = 0;
    bool m_isComputation = false;
};

Result<ValueExpression::Prefix> ValueExpression::parsePrefix(std::string_view text, std::size_t begin,
                                                             const ExpressionNames& names,
                                                             std::size_t& faultByte) {
    ExpressionParser parser(text, begin, names);
    auto prefix = parser.run();
    faultByte = parser.faultByte();
    return prefix;
}

Result<ValueExpression> ValueExpression::parse(std::string_view text, const ExpressionNames& names) {
    ExpressionParser parser(text, 0, names);
    auto prefix = parser.run();
    if (!prefix) {
        return tl::unexpected(std::move(prefix.error()));
    }
    const std::size_t rest = text.find_first_not_of(" \t\r\n", prefix->end);
    if (rest != std::string_view::npos) {
        return parser.fault(rest, FS_TEXT("At column {0}: an operator or the end is expected, not \"{1}\"."),
                            {wordAt(text, rest)});
    }
    return std::move(prefix->expression);
}

std::optional<double> ValueExpression::evaluate(const Model& model) const {
    return m_evaluate ? m_evaluate(model) : std::nullopt;
}

} // namespace frontierscope
