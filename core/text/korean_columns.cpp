// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // dataset/computed_columns.cpp
    Translation{"Days since release", "출시 후 지난 날"},
    Translation{"At column {0}: \"{1}\" is this column itself. A column can't be computed from itself.",
                "{0}번째 글자: \"{1}\" 열은 이 열 자신입니다. 열은 자기 자신으로 계산할 수 없습니다."},
    Translation{
        "At column {0}: \"{1}\" is computed from this column, so this column can't be computed from it.",
        "{0}번째 글자: \"{1}\" 열이 이 열로 계산되므로, 이 열을 그 열로 계산할 수는 없습니다."},
    Translation{"At column {0}: the column \"{1}\" has a fault of its own. Mend that one first.",
                "{0}번째 글자: \"{1}\" 열에 오류가 있습니다. 그 열을 먼저 고치세요."},
    Translation{"A column needs a name.", "열에는 이름이 있어야 합니다."},
    Translation{"The name \"{0}\" can't be used: it has a double quote, a line break, or a blank at an end.",
                "\"{0}\" 이름은 쓸 수 없습니다. 큰따옴표나 줄바꿈이 있거나 끝에 빈칸이 있습니다."},
    Translation{"There is a column \"{0}\" already. Give it another name.",
                "\"{0}\" 열이 이미 있습니다. 다른 이름을 쓰세요."},
    // dataset/value_expression.cpp, computed_comparison.cpp, expression_text.cpp
    Translation{"The expression takes too many steps, those of the columns in it included. Make it shorter.",
                "식에 쓰인 열까지 합쳐 계산 단계가 너무 많습니다. 식을 줄이세요."},
    Translation{"The expression has too many parentheses inside one another.",
                "식에 괄호가 너무 여러 겹 들어 있습니다."},
    Translation{"At column {0}: a number, a field or \"(\" is expected, but the expression ends here.",
                "{0}번째 글자: 수, 항목 이름이나 \"(\" 기호가 와야 하는데 식이 여기서 끝납니다."},
    Translation{"At column {0}: a number, a field or \"(\" is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 수, 항목 이름이나 \"(\" 기호가 와야 합니다."},
    Translation{"At column {0}: \"{1}\" is missing.", "{0}번째 글자: \"{1}\" 기호가 없습니다."},
    Translation{"At column {0}: an operator or \"{1}\" is expected, not \"{2}\".",
                "{0}번째 글자: \"{2}\" 대신 연산자나 \"{1}\" 기호가 와야 합니다."},
    Translation{"At column {0}: \"{1}\" is not a number. Write it as 1234.5 or 1e-7.",
                "{0}번째 글자: \"{1}\" 값은 수가 아닙니다. 1234.5나 1e-7처럼 쓰세요."},
    Translation{"At column {0}: the name in quotes never ends. A closing \" is missing.",
                "{0}번째 글자: 따옴표 안의 이름이 끝나지 않습니다. 닫는 \" 기호가 없습니다."},
    Translation{"At column {0}: a date is expected, such as release_date or 2024-06-01, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 release_date나 2024-06-01 같은 날짜가 와야 합니다."},
    Translation{"At column {0}: an operator or the end is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 연산자가 오거나 식이 끝나야 합니다."},
    Translation{"At column {0}: a computation has to be compared, with =, !=, <, <=, > or >=; found \"{1}\".",
                "{0}번째 글자: 계산한 값은 =, !=, <, <=, >, >= 기호로 비교해야 합니다. 여기에는 \"{1}\" 글이 "
                "있습니다."},
    Translation{
        "At column {0}: \"{1}\" is a date. Write days_since({1}) or year({1}) to compute with it.",
        "{0}번째 글자: \"{1}\" 항목은 날짜입니다. days_since({1})나 year({1})로 쓰면 계산할 수 있습니다."},
    Translation{"At column {0}: \"{1}\" is true or false, and a number is needed to compute with.",
                "{0}번째 글자: \"{1}\" 항목은 참이나 거짓입니다. 계산에는 수가 필요합니다."},
    Translation{"At column {0}: \"{1}\" is a text, and a number is needed to compute with.",
                "{0}번째 글자: \"{1}\" 항목은 글입니다. 계산에는 수가 필요합니다."},
    // frontier/column_lens.cpp
    Translation{"The dataset has no computed column \"{0}\".",
                "데이터 세트에 계산 열 \"{0}\" 항목이 없습니다."},
    // figure/cost_axis.cpp, frontier_chart.cpp, place_words.cpp, annotation_marks.cpp
    Translation{"lower →", "낮음 →"},
    Translation{"← lower", "← 낮음"},
    Translation{"{0} (log scale)", "{0} (로그 눈금)"},
    Translation{"{0} and {1} of one model", "모델 한 개의 {0:과/와} {1}"},
    Translation{"{0} and {1} of {2} models", "모델 {2}개의 {0:과/와} {1}"},
    Translation{"Across: {0}. Up: {1}. One language model.", "가로: {0}. 세로: {1}. 언어 모델 한 개."},
    Translation{"Across: {0}. Up: {1}. {2} language models.", "가로: {0}. 세로: {1}. 언어 모델 {2}개."},
    Translation{"Line: the Pareto frontier, no model is both lower in {0} and higher in {1}.",
                "선: 파레토 프런티어. {0:이/가} 더 낮으면서 {1:이/가} 더 높은 모델은 없습니다."},
    Translation{
        "Scatter chart of {0} models: {1} across, {2} up. The frontier runs from {3} ({4}) to {5} ({6}).",
        "모델 {0}개의 산점도. 가로는 {1}, 세로는 {2}입니다. 프런티어는 {3}({4})에서 {5}({6})까지 "
        "이어집니다."},
    Translation{"Nothing to show: no model that the filter keeps has a value on both axes.",
                "보여 줄 것이 없습니다. 필터가 남긴 모델 가운데 두 축의 값이 모두 있는 모델이 없습니다."},
    Translation{"{0} has no value on the axis of \"{1}\", so it competes with none.",
                "{0:은/는} \"{1}\" 축에 값이 없어 다른 모델과 겨루지 않습니다."},
    Translation{"On the frontier: no model here is both lower in \"{0}\" and higher in {1}.",
                "프런티어에 있습니다. 여기에는 \"{0}\" 값이 더 낮으면서 {1:이/가} 더 높은 모델이 없습니다."},
    Translation{"{0}× in {1}", "{1} {0}배"},
};

} // namespace

std::span<const Translation> koreanForColumns() {
    return kTranslations;
}

} // namespace frontierscope
