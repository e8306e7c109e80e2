// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/value_expression.h"

#include "core/dataset/computed_columns.h"
#include "core/dataset/filter.h"

#include <gtest/gtest.h>

#include <cmath>

namespace frontierscope {

namespace {

/// $2 in, $10 out, GPQA 80, AIME 40, released on 2024-06-01, no MMLU; the dataset looks back from 2024-07-01.
Dataset sample() {
    Dataset dataset;
    dataset.asOf = CalendarDate(2024, 7, 1);
    Model model;
    model.id = model.name = "m";
    model.releaseDate = CalendarDate(2024, 6, 1);
    model.reasoning = true;
    for (const auto& [key, number] : {std::pair{"input_price", 2.0}, std::pair{"output_price", 10.0},
                                      std::pair{"gpqa", 80.0}, std::pair{"aime", 40.0}}) {
        EXPECT_TRUE(findField(key)->set(model, FieldValue(number)));
    }
    dataset.models = {model};
    return dataset;
}

/// The value of an expression for the sample, its error, or "unknown".
std::string valueOf(const std::string& expression) {
    Dataset dataset = sample();
    dataset.computedColumns = {{"x", expression, {}, false, {}}};
    const ComputedColumns columns(dataset);
    const auto& fault = columns.fault(columns.readyCount());
    if (fault) {
        return render(fault->message);
    }
    const FieldValue value = columns.fields()[columns.readyCount()].get(dataset.models.front());
    return std::holds_alternative<std::monostate>(value) ? "unknown" : formatFieldValue(value);
}

struct ValueCase {
    const char* expression;
    const char* value;
};

} // namespace

TEST(ValueExpression, ComputesAsPeopleWriteIt) {
    for (const auto& [expression, value] : std::initializer_list<ValueCase>{
             {"1 + 2 * 3", "7"},
             {"(1 + 2) * 3", "9"},
             {"2 ^ 3 ^ 2", "512"},
             {"-2 ^ 2", "-4"},
             {"2 ^ -1", "0.5"},
             {"7 - 2 - 1", "4"},
             {"8 / 4 / 2", "1"},
             {"1e3 + 1.5e-1", "1000.15"},
             {"  12  ", "12"},
             {"--3", "3"},
             {"output_price / input_price", "5"},
             {"gpqa-aime", "40"},
             {"gpqa-diamond - 1", "79"},
             {"gpqa-1", "79"},
             {"(3*input_price+output_price)/4", "4"},
             {"blended_price * 2", "8"},
             {"log10(100) + ln(exp(2)) + log2(8)", "7"},
             {"sqrt(gpqa + 1)", "9"},
             {"abs(aime - gpqa)", "40"},
             {"round(2.6)", "3"},
             {"min(gpqa, aime, 50)", "40"},
             {"max(gpqa, aime) / 2", "40"},
             {"days_since(release_date)", "30"},
             {"days_between(release_date, 2024-12-01)", "183"},
             {"days_between(2024-01-01, release_date)", "152"},
             {"days_since_release * 2", "60"},
             {"year(2024-01-01)", "2024"},
             {"\"days_since_release\" + 0", "30"},
         }) {
        EXPECT_EQ(valueOf(expression), value) << expression;
    }
}

TEST(ValueExpression, NeverTurnsTheUnknownIntoANumber) {
    for (const char* expression :
         {"mmlu", "mmlu * 0", "0 * mmlu", "mmlu + 1", "-mmlu", "min(mmlu, 1)", "max(1, mmlu)", "mmlu ^ 0",
          "1 / 0", "gpqa / (aime - 40)", "log10(0)", "log10(aime - gpqa)", "ln(0)", "sqrt(0 - 1)", "exp(1e6)",
          "(0 - 8) ^ 0.5", "cached_price + 1", "days_between(release_date, price_date)"}) {
        EXPECT_EQ(valueOf(expression), "unknown") << expression;
    }
}

TEST(ValueExpression, SaysWhereAndWhatIsWrong) {
    for (const auto& [expression, sentence] : std::initializer_list<ValueCase>{
             {"", "At column 1: a number, a field or \"(\" is expected, but the expression ends here."},
             {"gpqa +", "At column 7: a number, a field or \"(\" is expected, but the expression ends here."},
             {"gpqa + * 2", "At column 8: a number, a field or \"(\" is expected, not \"*\"."},
             {"(gpqa + 1", "At column 10: \")\" is missing."},
             {"gpqa 3", "At column 6: an operator or the end is expected, not \"3\"."},
             {"gpqq * 2", "At column 1: there is no field \"gpqq\". The nearest name is \"gpqa\"."},
             {"1 + zzzzzzzzzzz", "At column 5: there is no field \"zzzzzzzzzzz\"."},
             {"2 * organization",
              "At column 5: \"organization\" is a text, and a number is needed to compute "
              "with."},
             {"reasoning + 1",
              "At column 1: \"reasoning\" is true or false, and a number is needed to compute "
              "with."},
             {"release_date - 1",
              "At column 1: \"release_date\" is a date. Write days_since(release_date) or "
              "year(release_date) to compute with it."},
             {"days_since(gpqa)",
              "At column 12: a date is expected, such as release_date or 2024-06-01, not \"gpqa\"."},
             {"1.2.3", "At column 1: \"1.2.3\" is not a number. Write it as 1234.5 or 1e-7."},
             {"12abc", "At column 1: \"12abc\" is not a number. Write it as 1234.5 or 1e-7."},
             {"\"open", "At column 1: the name in quotes never ends. A closing \" is missing."},
             {"x + 1", "At column 1: \"x\" is this column itself. A column can't be computed from itself."},
             {"가격 * 2", "At column 1: there is no field \"가격\"."},
             {"1 + 가격", "At column 5: there is no field \"가격\"."},
         }) {
        EXPECT_EQ(valueOf(expression), sentence) << expression;
    }
}

TEST(ValueExpression, EndsOnAnyText) {
    EXPECT_NE(valueOf(std::string(100000, '(')), "unknown");
    EXPECT_NE(valueOf(std::string(100000, '-')), "unknown");
    std::string chain = "1";
    for (int i = 0; i < 5000; ++i) {
        chain += "^1";
    }
    EXPECT_FALSE(valueOf(chain).empty());
    const std::string text =
        "max(gpqa, \"x\" / (2 ^ log10(output_price))) - days_between(release_date, 2024)";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        EXPECT_FALSE(valueOf(text.substr(0, length)).empty());
        EXPECT_FALSE(valueOf(text.substr(length)).empty());
    }
}

} // namespace frontierscope
