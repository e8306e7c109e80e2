// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // pricing/blended_price.cpp
    Translation{"\"{0}\" is no blend of tokens. Write input:output or input:output:cached, for example 3:1.",
                "\"{0}\" 값은 토큰 비율이 아닙니다. 입력:출력 또는 입력:출력:캐시로 쓰세요(예: 3:1)."},
    // pricing/cost_lens.cpp
    Translation{"3:1, the usual mix", "3:1, 흔한 비율"},
    Translation{"1:1, half and half", "1:1, 반반"},
    Translation{"1:2, long answers", "1:2, 긴 답변"},
    Translation{"4:1, long questions", "4:1, 긴 질문"},
    Translation{"9:1, documents", "9:1, 문서"},
    Translation{"Output only", "출력만"},
    Translation{"USD per million tokens, {0} input:output", "백만 토큰당 비용(달러), 입력:출력 {0}"},
    Translation{"USD per task of {0} input and {1} output tokens, {2} times the output for reasoning models",
                "입력 {0}토큰, 출력 {1}토큰인 과제당 비용(달러), 추론 모델은 출력이 {2}배"},
    Translation{
        "USD per correct answer; a task has {0} input and {1} output tokens, {2} times the output for "
        "reasoning models",
        "정답 하나당 비용(달러). 과제는 입력 {0}토큰, 출력 {1}토큰이며 추론 모델은 출력이 {2}배"},
    // stats/gap_verdict.cpp
    Translation{"{0} and {1} have the same score: they can't be told apart.",
                "{0:과/와} {1:은/는} 점수가 같아 구별할 수 없습니다."},
    Translation{
        "{0} leads {1} by {2} points, that is {3} of {4} questions: they can't be told apart in one "
        "run, where even a paired test needs 6 questions. About {5} questions would be needed.",
        "{0:이/가} {1}보다 {2}점, 곧 {4}문항 중 {3}문항 앞섭니다. 짝지은 검정에도 6문항이 필요하므로 한 번의 "
        "측정으로는 구별할 수 없습니다. 약 {5}문항이 필요합니다."},
    Translation{
        "{0} leads {1} by {2} points, at 95 % confidence by {3} to {4}: distinguishable even without "
        "comparing question by question.",
        "{0:이/가} {1}보다 {2}점 앞섭니다(95% 신뢰구간 {3}~{4}점). 문항별로 비교하지 않아도 구별됩니다."},
    Translation{"{0} leads {1} by {2} points: without the number of questions nobody can say whether that is "
                "more than chance.",
                "{0:이/가} {1}보다 {2}점 앞섭니다. 문항 수를 알 수 없어 우연 이상인지 말할 수 없습니다."},
    Translation{
        "{0} leads {1} by {2} points, that is {3} of {4} questions: only the results question by "
        "question could tell whether that is more than chance. Without them about {5} questions would be "
        "needed.",
        "{0:이/가} {1}보다 {2}점, 곧 {4}문항 중 {3}문항 앞섭니다. 우연 이상인지는 문항별 결과가 있어야 알 수 "
        "있습니다. 그것이 없으면 약 {5}문항이 필요합니다."},
    Translation{"{0} is rated {2} above {1}: distinguishable at 95 % confidence.",
                "{0}의 평점이 {1}보다 {2} 높습니다. 95% 신뢰수준에서 구별됩니다."},
    Translation{"{0} is rated {2} above {1}: within the ratings' 95 % intervals, so nobody can say which is "
                "better.",
                "{0}의 평점이 {1}보다 {2} 높지만 95% 구간 안의 차이라 어느 쪽이 나은지 말할 수 없습니다."},
    Translation{
        "{0} is rated {2} above {1}: without the ratings' intervals nobody can say whether that is more "
        "than chance.",
        "{0}의 평점이 {1}보다 {2} 높습니다. 평점의 구간을 알 수 없어 우연 이상인지 말할 수 없습니다."},
    // frontier/benchmark_lens.cpp
    Translation{"The dataset has no benchmark \"{0}\". It has: {1}.",
                "데이터 세트에 \"{0}\" 벤치마크가 없습니다. 있는 것: {1}."},
    // frontier/model_gap.cpp
    Translation{"{0} has no score on {1}.", "{0}의 {1} 점수를 알 수 없습니다."},
    // frontier/price_decline.cpp
    Translation{"No model with a dated price scores {0} or more.",
                "날짜가 있는 가격이 알려진 모델 가운데 점수가 {0} 이상인 것이 없습니다."},
    Translation{"No model has a dated price and a score.",
                "날짜가 있는 가격과 점수가 모두 있는 모델이 없습니다."},
    Translation{"The frontier of prices has length {0}: a rate of decline needs at least {1}.",
                "가격 프런티어의 길이가 {0}입니다. 하락 속도를 구하려면 {1} 이상이어야 합니다."},
    Translation{"The {0} prices don't tell how fast they fall: they are of one day, or score and date rise "
                "together.",
                "가격 {0}개로는 하락 속도를 알 수 없습니다. 모두 같은 날이거나 점수와 날짜가 함께 오릅니다."},
    Translation{
        "The interval takes the {0} points as independent; a frontier is a chain of records, so the true "
        "uncertainty is larger.",
        "구간은 점 {0}개를 독립으로 봅니다. 프런티어는 기록의 연쇄이므로 실제 불확실성은 더 큽니다."},
    // figure/frontier_chart.cpp
    Translation{"{0}, prices on {1} (log scale)", "{0}, {1} 가격 (로그 눈금)"},
    Translation{"{0}, prices at launch (log scale)", "{0}, 출시 당시 가격 (로그 눈금)"},
    // figure/price_decline_chart.cpp
    Translation{"Date from which the price counts", "가격이 적용된 날짜"},
    Translation{"List price, {0} input:output, USD per million tokens (log scale)",
                "정가, 입력:출력 {0}, 백만 토큰당 달러 (로그 눈금)"},
    Translation{"Price since", "가격 적용일"},
    Translation{"cheapest so far", "그때까지의 최저가"},
    Translation{"{0} times cheaper per year (90% interval {1} to {2}), n = {3}, R² {4}",
                "한 해에 {0}배 저렴 (90% 신뢰구간 {1}~{2}), n = {3}, R² {4}"},
    Translation{"A {0} score of {1} gets {2} times cheaper per year",
                "{0} {1} 수준은 한 해에 {2}배씩 저렴해집니다"},
    Translation{"{0}'s level gets {1} times cheaper per year",
                "{0} 수준의 성능은 한 해에 {1}배씩 저렴해집니다"},
    Translation{"The price of a {0} score of {1} over time", "{0} {1} 수준의 가격 추이"},
    Translation{"Prices of models that score {0} or more on {1}; method: Epoch AI, March 2025",
                "{1} 점수가 {0} 이상인 모델의 가격. 방법: Epoch AI, 2025년 3월"},
    Translation{
        "Prices and {0} scores of models; method: The Price of Progress, with the price per token as cost; "
        "line at {1}",
        "모델의 가격과 {0} 점수. 방법: The Price of Progress, 비용은 토큰당 가격. 선은 {1} 수준"},
    Translation{"The price halves every {0} months.", "가격의 반감기는 {0}개월입니다."},
    Translation{"{0} prices of reasoning models are left out by the method.",
                "이 방법에 따라 추론 모델의 가격 {0}개를 뺐습니다."},
    Translation{"Prices over time on a log scale, {0} points. {1}.", "로그 눈금의 가격 추이, 점 {0}개. {1}."},
    Translation{"There is no method \"{0}\". Known methods: {1}.",
                "\"{0}\" 방법이 없습니다. 쓸 수 있는 방법: {1}."},
    // frontier/progress.cpp
    Translation{"{0} records are too few to tell slowing from steady progress; at least {1} are needed.",
                "기록이 {0}개뿐이라 발전이 느려지는지 한결같은지 알 수 없습니다. {1}개 이상이 필요합니다."},
    Translation{
        "The best score rises by {0} points per year on average, and more slowly of late: {1} records show "
        "the bend at 95 % confidence.",
        "최고 점수는 한 해 평균 {0}점 오르며 최근에는 더 느립니다. 기록 {1}개가 95% 신뢰수준에서 이를 보여 "
        "줍니다."},
    Translation{
        "The best score rises by {0} points per year on average, and faster of late: {1} records show the "
        "bend at 95 % confidence.",
        "최고 점수는 한 해 평균 {0}점 오르며 최근에는 더 빠릅니다. 기록 {1}개가 95% 신뢰수준에서 이를 보여 "
        "줍니다."},
    Translation{
        "The best score rises by {0} points per year on average; {1} records can't tell slowing from steady "
        "progress.",
        "최고 점수는 한 해 평균 {0}점 오릅니다. 기록 {1}개로는 느려지는지 한결같은지 알 수 없습니다."},
};

} // namespace

std::span<const Translation> koreanForFrontier() {
    return kTranslations;
}

} // namespace frontierscope
