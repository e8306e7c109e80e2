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
    Translation{"USD per task, assumed: {0} input and {1} output tokens, {2} times the output if reasoning",
                "과제당 비용(달러), 가정: 입력 {0}토큰, 출력 {1}토큰, 추론 모델은 출력이 {2}배"},
    Translation{
        "USD per correct answer, assumed: {0} input and {1} output tokens, {2} times the output if reasoning",
        "정답 하나당 비용(달러), 가정: 입력 {0}토큰, 출력 {1}토큰, 추론 모델은 출력이 {2}배"},
    Translation{"USD to run the whole benchmark once, tokens as measured",
                "벤치마크 전체 1회 실행 비용(달러), 실측 토큰"},
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
    Translation{"Prices on the frontier of this level: {0}; a rate of decline needs at least {1}.",
                "가격 프런티어의 길이가 {0}입니다. 하락 속도를 구하려면 {1} 이상이어야 합니다."},
    Translation{"The {0} prices don't tell how fast they fall: they are of one day, or score and date rise "
                "together.",
                "가격 {0}개로는 하락 속도를 알 수 없습니다. 모두 같은 날이거나 점수와 날짜가 함께 오릅니다."},
    Translation{
        "The interval takes the {0} points as independent; a frontier is a chain of records, so the true "
        "uncertainty is larger.",
        "구간은 점 {0}개를 독립으로 봅니다. 프런티어는 기록의 연쇄이므로 실제 불확실성은 더 큽니다."},
    // figure/comparison_chart.cpp
    Translation{"{0}, a tie in one run", "{0}, 한 번으로는 구별 불가"},
    Translation{"{0}, undecided", "{0}, 미결"},
    Translation{"{0}, beyond chance", "{0}, 우연 이상"},
    Translation{"Verdict", "판정"},
    Translation{"Score", "점수"},
    Translation{"Rating within its snapshot", "같은 시점 안의 평점"},
    Translation{"{0} leads {1} on {2} of {3} measures, on {4} beyond chance",
                "{0:이/가} {3}개 지표 중 {2}개에서 {1}보다 앞서며, 그중 {4}개는 우연 이상입니다"},
    Translation{"{0} and {1}: scores as published, with 95% intervals",
                "{0:과/와} {1}: 발표된 점수와 95% 구간"},
    Translation{"Intervals: of one run with that many questions. Beyond chance: distinguishable even without "
                "comparing question by question; a tie: under 6 questions apart.",
                "구간은 그 문항 수로 한 번 측정한 경우입니다. 우연 이상: 문항별 비교 없이도 구별됨. 구별 "
                "불가: 6문항 미만의 "
                "차이."},
    Translation{"Not shown, a score is missing: {0}.", "점수가 없어 표시하지 않음: {0}."},
    Translation{"Two models on {0} measures. {1}.", "지표 {0}개에서 두 모델. {1}."},
    Translation{"Nothing to show: the two models share no benchmark here.",
                "표시할 것이 없습니다. 두 모델이 함께 치른 벤치마크가 없습니다."},
    Translation{"A comparison needs two models; there are {0}.",
                "비교에는 모델 두 개가 필요합니다. 지금은 {0}개입니다."},
    // figure/figure_stories.cpp
    Translation{"February 2025: intelligence rises while its cost falls",
                "2025년 2월: 성능은 오르고 비용은 내려갑니다"},
    Translation{
        "The post quotes about $50 for GPT-4, which is a 1:2 mix of input and output, and $0.12 for Gemini "
        "1.5 "
        "Flash, a 4:1 mix after its price cut: no single mix gives both. Its lines at 34% and 81% are of two "
        "question sets, Extended and Diamond.",
        "글은 GPT-4를 약 $50(입력:출력 1:2), Gemini 1.5 Flash를 $0.12(가격 인하 뒤 4:1)로 인용합니다. 한 "
        "비율로는 둘을 "
        "함께 얻을 수 없습니다. 34%와 81% 선은 서로 다른 문항 집합(Extended와 Diamond)의 값입니다."},
    Translation{
        "10²⁶ FLOP would keep a phone of 2.15 TFLOP/s (A17 Pro, 2023; hmc-tech.com) busy for about {0} "
        "million years. The post "
        "counts Claude 3.7 Sonnet as Gen3; Epoch AI's estimate puts it in Gen2.",
        "10²⁶ FLOP은 2.15 TFLOP/s 휴대전화(A17 Pro, 2023년, hmc-tech.com)로 약 {0}백만 년이 걸립니다. 글은 "
        "Claude "
        "3.7 Sonnet을 3세대로 "
        "보지만 Epoch AI의 추정으로는 2세대입니다."},
    Translation{"Scores of the announcement of 20 June 2024, whose settings differ between columns; ratings "
                "compare within "
                "one snapshot only, and the first full one by category that was found is of 7 March 2025.",
                "점수는 2024년 6월 20일 발표의 값이며 열마다 설정이 다릅니다. 평점은 같은 시점 안에서만 "
                "비교할 수 있고, 분야별 전체 "
                "평점은 2025년 3월 7일 것이 찾은 것 가운데 가장 이릅니다."},
    // figure/spec_parts.cpp
    Translation{"{0}: a task needs tokens >= 0, not both 0, and a multiplier >= 1, found {1}.",
                "{0}: 과제의 토큰은 0 이상(둘 다 0은 안 됨), 배수는 1 이상이어야 합니다. 찾은 값: {1}."},
    // figure/ready_documents.cpp
    Translation{"February 2025, and today", "2025년 2월과 오늘"},
    Translation{"Claude 3.5 Sonnet and GPT-4o, mid-2024", "Claude 3.5 Sonnet과 GPT-4o, 2024년 중반"},
    Translation{"Is progress slowing?", "발전이 느려지고 있는가?"},
    // figure/progress_chart.cpp
    Translation{"Release date", "출시일"},
    Translation{"Best {0} so far", "지금까지의 최고 {0}"},
    Translation{"best of all", "전체 최고"},
    Translation{"{0} points ({1} questions)", "{0}점({1}문항)"},
    Translation{"Nothing to show: no model that the filter keeps has both a release date and a score.",
                "표시할 것이 없습니다. 필터가 남긴 모델 가운데 출시일과 점수가 모두 있는 모델이 없습니다."},
    Translation{"{0} leads the next lab by {1}", "{0:이/가} 다음 기관을 {1} 앞섭니다"},
    Translation{"{0} leads; there is no other lab", "{0:이/가} 앞서며 다른 기관은 없습니다"},
    Translation{"The first five labs: within {0}", "상위 다섯 기관의 폭: {0}"},
    Translation{"Progress on {0} is slowing", "{0} 성능의 발전이 느려지고 있습니다"},
    Translation{"Progress on {0} is speeding up", "{0} 성능의 발전이 빨라지고 있습니다"},
    Translation{"Is progress on {0} slowing? The data can't tell",
                "{0} 성능의 발전이 느려지는가? 데이터로는 알 수 없습니다"},
    Translation{"Lines: the best score so far of all labs and of each lab.",
                "선: 전체와 각 기관의 그때까지 최고 점수."},
    Translation{"A score that nears 100% rises less, whatever the progress.",
                "점수는 100%에 가까워질수록 발전과 상관없이 덜 오릅니다."},
    Translation{"Best scores over time on {0}, {1} points. {2}. {3}",
                "{0} 최고 점수의 추이, 점 {1}개. {2}. {3}"},
    Translation{"estimated score", "점수 추정치"},
    // figure/verdict_words.cpp, figure/place_words.cpp
    Translation{"Can't be told apart in one run", "한 번의 측정으로는 구별할 수 없음"},
    Translation{"Distinguishable", "구별됨"},
    Translation{"Undecided", "판단할 수 없음"},
    Translation{"Gap", "차이"},
    Translation{"{0} points", "{0}점"},
    Translation{"In questions", "문항 수로"},
    Translation{"{0} of {1}", "{1}문항 중 {0}문항"},
    Translation{"95% interval", "95% 신뢰구간"},
    Translation{"{0} to {1}", "{0}~{1}"},
    Translation{"Questions needed", "필요한 문항 수"},
    Translation{"No price of {0} is known that counts here, so it competes with none.",
                "{0}에는 여기서 셀 수 있는 가격이 없어 어느 모델과도 겨루지 않습니다."},
    Translation{"{0} was not released yet on {1}.", "{0:은/는} {1}에 아직 출시되지 않았습니다."},
    Translation{"The filter leaves {0} out, so it competes with none.",
                "필터가 {0:을/를} 빼므로 어느 모델과도 겨루지 않습니다."},
    Translation{"On the frontier: no model here is both cheaper and better.",
                "프런티어에 있습니다. 여기에는 더 저렴하면서 점수도 더 높은 모델이 없습니다."},
    Translation{"Models that are no worse on both and better on one: {0}.",
                "둘 다 뒤지지 않고 하나는 앞서는 모델: {0}개."},
    Translation{"{0} scores {1} more for {2} of the cost.", "{0:은/는} 비용의 {2}로 {1} 더 높습니다."},
    Translation{"{0} scores {1} more for the same cost.", "{0:은/는} 같은 비용으로 {1} 더 높습니다."},
    Translation{"{0} scores the same for {1} of the cost.", "{0:은/는} 비용의 {1}로 점수가 같습니다."},
    Translation{"No other model here scores as much: it is on the frontier at any cost.",
                "이만한 점수를 받은 모델이 달리 없어 비용이 얼마든 프런티어에 있습니다."},
    Translation{"It stays there while it costs less than {0}; it costs {1}.",
                "비용이 {0} 미만이면 프런티어에 머뭅니다. 지금 비용은 {1}입니다."},
    Translation{"To be on the frontier it would have to cost less than {0}, {1} of the {2} that it costs.",
                "프런티어에 오르려면 비용이 {0} 미만이어야 합니다(지금 비용 {2}의 {1})."},
    Translation{"In a tie group on the frontier, not told apart in one run from its best, with {0}.",
                "프런티어에서 동률 묶음에 있어, 한 번의 측정으로는 묶음의 최고와 구별되지 않습니다. 함께 "
                "묶인 모델: {0}."},
    Translation{"Smaller, yet {0} above {1}, its lab's flagship of the day, for {2} of the cost.",
                "더 작은 모델이지만 당시 같은 기관의 대표 모델 {1}보다 {0} 높고, 비용은 {2}입니다."},
    Translation{"Scores {0} more than {1}, the dearest model of its lab until then, for {2} of the cost.",
                "그때까지 같은 기관에서 가장 비쌌던 모델 {1}보다 {0} 높고, 비용은 {2}입니다."},
    Translation{"Chance of being on the frontier", "프런티어에 있을 확률"},
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
    Translation{"The level of {0} gets {1} times cheaper per year",
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
    // frontier/conclusions.cpp
    Translation{"Frontier of price and {0}", "가격과 {0}의 프런티어"},
    Translation{"Cheapest model at {0} % {1}", "{1} {0}%에서 가장 저렴한 모델"},
    Translation{"Slope per tenfold of {0}", "{0}의 10배당 기울기"},
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
