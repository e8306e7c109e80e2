// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

// One entry per sentence, grouped by the file that says it. The terms are those of the product's Korean
// glossary.
constexpr std::array kTranslations = {
    // figure/annotation_marks.cpp
    Translation{"{0}× cheaper in {1} months", "{1}개월 만에 {0}배 저렴"},
    Translation{"{0}× cheaper", "{0}배 저렴"},
    Translation{"{0}× dearer in {1} months", "{1}개월 만에 {0}배 비쌈"},
    Translation{"{0}× dearer", "{0}배 비쌈"},
    Translation{"{0}× the compute", "컴퓨팅 {0}배"},
    Translation{"{0} points more", "{0}점 높음"},
    Translation{"{0} points less", "{0}점 낮음"},
    Translation{"The annotation on \"{0}\" is not shown: the model is not in the figure.",
                "\"{0}\"에 단 주석은 그 모델이 그림에 없어 표시하지 않았습니다."},
    // figure/fit_marks.cpp, figure/fit_spec_json.cpp, figure/scaling_chart.cpp
    Translation{"1 point is left out of the fit.", "점 1개를 적합에서 제외했습니다."},
    Translation{"{0} points are left out of the fit.", "점 {0}개를 적합에서 제외했습니다."},
    Translation{"{0}: a number from 0 to 6 is expected, found {1}.",
                "{0}: 0에서 6까지의 수가 와야 하는데 {1:이/가} 있습니다."},
    Translation{"Compute, as a multiple of each series' first point", "컴퓨팅(각 계열의 첫 점에 대한 배수)"},
    Translation{"Fit", "적합"},
    Translation{"left out", "제외함"},
    Translation{
        "Shaded: 95% confidence band of the fit and, fainter, 95% prediction band for single points; "
        "dashed: beyond the data.",
        "음영: 적합의 95% 신뢰 구간, 더 옅은 음영: 개별 점의 95% 예측 구간. 파선: 데이터를 벗어난 외삽."},
    Translation{"Shaded: 95% prediction band for single points; dashed: beyond the data.",
                "음영: 개별 점의 95% 예측 구간. 파선: 데이터를 벗어난 외삽."},
    Translation{"Dashed: beyond the data.", "파선: 데이터를 벗어난 외삽."},
    // figure/fit_summary.cpp
    Translation{"intercept", "절편"},
    Translation{"slope per decade", "10배당 기울기"},
    Translation{"log10 of the midpoint", "중점의 log10"},
    Translation{"floor", "하한"},
    Translation{"ceiling", "상한"},
    Translation{"coefficient", "계수"},
    Translation{"exponent", "지수"},
    Translation{"irreducible part", "줄일 수 없는 부분"},
    Translation{"shift", "이동량"},
    Translation{"value at the mean date", "평균 날짜의 값"},
    Translation{"times cheaper per year", "연간 저렴해지는 배수"},
    Translation{"automatic: lowest AICc", "자동(AICc가 가장 낮은 모형)"},
    Translation{"no curve", "곡선 없음"},
    Translation{
        "The straight line passes 100% at {0}, {1} decades beyond the data: no score can.",
        "직선이 {0}에서 100%를 넘습니다(데이터 범위에서 10의 {1}제곱배 밖). 그런 점수는 있을 수 없습니다."},
    Translation{"Points that a log axis can't show, because their x is not above 0: {0}.",
                "x가 0보다 크지 않아 로그 축에 나타낼 수 없는 점: {0}개."},
    // figure/read_off_marks.cpp
    Translation{"no interval can be had", "구간을 구할 수 없음"},
    Translation{"{0}% interval {1} to {2}", "{0}% 구간 {1}~{2}"},
    Translation{"{0}% interval from {1}, no upper end", "{0}% 구간 {1} 이상, 위쪽 끝 없음"},
    Translation{"{0}% interval up to {1}, no lower end", "{0}% 구간 {1} 이하, 아래쪽 끝 없음"},
    Translation{"{0}% interval without ends: any value is possible", "{0}% 구간의 끝 없음: 어떤 값도 가능"},
    Translation{"outside the data by {0} years", "데이터 범위에서 {0}년 벗어남"},
    Translation{"outside the data by {0} decades", "데이터 범위에서 10의 {0}제곱배 벗어남"},
    Translation{"{0} at {1}", "{1}에서 {0}"},
    Translation{"At {0}: {1}", "{0}일 때 {1}"},
    Translation{"no possible score", "있을 수 없는 점수"},
    // figure/residual_strip.cpp
    Translation{"Residual (log)", "잔차(로그)"},
    Translation{"Residual, points", "잔차(점)"},
    Translation{"Residual", "잔차"},
    // figure/build_figure.cpp
    Translation{"There is no kind of chart \"{0}\". Known kinds: {1}.",
                "\"{0}\"라는 종류의 차트는 없습니다. 있는 종류: {1}."},
    // figure/price_decline_chart.cpp
    Translation{"Price of {0} or more on {1}", "{1} {0} 이상의 가격"},
    // figure/compute_chart.cpp
    Translation{"All models", "모든 모델"},
    Translation{"Gen1", "1세대"},
    Translation{"Gen2", "2세대"},
    Translation{"Gen3", "3세대"},
    Translation{"Training compute, FLOP", "훈련 컴퓨팅, FLOP"},
    Translation{"log scale: each step is 10×", "로그 눈금: 한 칸마다 10배"},
    Translation{"log scale", "로그 눈금"},
    // figure/benchmark_words.cpp
    Translation{"{0} score", "{0} 점수"},
    Translation{"Arena {0} rating ({1})", "아레나 {0} 평점({1})"},
    Translation{"overall", "종합"},
    Translation{"coding", "코딩"},
    Translation{"hard prompts", "어려운 질문"},
    Translation{"Korean", "한국어"},
    Translation{"math", "수학"},
    Translation{"multi-turn", "멀티턴"},
    Translation{"Models without {1}, not shown: {0}.", "모델 {0}개는 {1} 값이 없어 표시하지 않았습니다."},
    Translation{"Training compute", "훈련 컴퓨팅"},
    Translation{"Confidence", "신뢰도"},
    Translation{"Ten times the training compute goes with {0} points more on {1}",
                "훈련 컴퓨팅이 10배 늘면 {1} 점수가 {0}점 높습니다"},
    Translation{"Training compute and {0}", "훈련 컴퓨팅과 {0}"},
    Translation{"Training compute and {0} of {1} models", "모델 {1}개의 훈련 컴퓨팅과 {0}"},
    Translation{"Whiskers: 90% margin of the estimate, a factor of 3 (confident), 10 (likely) or 30 "
                "(speculative) either way.",
                "가로 막대: 추정치의 90% 범위, 위아래로 3배(확실), 10배(유력), 30배(추측)."},
    Translation{"Models with a score but unknown training compute: {0}.",
                "점수가 있는 모델 {0}개는 훈련 컴퓨팅을 알 수 없습니다."},
    Translation{
        "Nothing to show: no model that the filter keeps has both a training compute and a score.",
        "표시할 것이 없습니다. 필터가 남긴 모델 가운데 훈련 컴퓨팅과 점수가 모두 있는 모델이 없습니다."},
    Translation{"Sources: {0}", "출처: {0}"},
    Translation{"Scatter chart of {0} models: training compute in FLOP on a log scale against {1}. {2}.",
                "모델 {0}개의 산점도: 로그 눈금의 훈련 컴퓨팅(FLOP)과 {1}. {2}."},
    Translation{"estimated compute", "컴퓨팅 추정치"},
    // figure/fit_marks.cpp
    Translation{"Too few points for a fit.", "적합하기에는 점이 너무 적습니다."},
    Translation{"The points don't identify the curve.", "점들만으로는 곡선을 정할 수 없습니다."},
    Translation{"The fit ends at a bound: take it with care.",
                "적합이 한계값에서 끝났으니 주의해서 보십시오."},
    Translation{"The fit did not converge.", "적합이 수렴하지 않았습니다."},
    Translation{"{0} points per decade, R² {1}, n = {2}", "10배당 {0}점, R² {1}, n = {2}"},
    Translation{"{0} per decade, R² {1}, n = {2}", "10배당 {0}, R² {1}, n = {2}"},
    Translation{"{0}: R² {1}, n = {2}", "{0}: R² {1}, n = {2}"},
    Translation{"The straight line passes 100% within the chart: no score can.",
                "직선이 차트 안에서 100%를 넘습니다. 점수는 그럴 수 없습니다."},
    // figure/figure_words.cpp
    Translation{"relative", "상댓값"},
    Translation{"tokens", "토큰"},
    Translation{"steps", "단계"},
    Translation{"Accuracy", "정확도"},
    Translation{"Train-time compute", "훈련 시간 컴퓨팅"},
    Translation{"Test-time compute", "추론 시간 컴퓨팅"},
    Translation{"Thinking tokens", "추론 토큰"},
    Translation{"RL steps", "강화 학습 단계"},
    Translation{"Random choice among four options", "네 선택지 중 무작위 선택"},
    Translation{"Skilled non-experts with web access", "인터넷을 쓰는 비전문가"},
    Translation{"Domain experts", "분야 전문가"},
    Translation{"Experts with PhDs recruited by OpenAI", "OpenAI가 모집한 박사 전문가"},
    // figure/frontier_chart.cpp
    Translation{"List price on {0}, {1} input:output, USD per million tokens (log scale)",
                "{0} 기준 정가, 입력:출력 {1}, 백만 토큰당 달러 (로그 눈금)"},
    Translation{"List price at launch, {0} input:output, USD per million tokens (log scale)",
                "출시 당시 정가, 입력:출력 {0}, 백만 토큰당 달러 (로그 눈금)"},
    Translation{"cheaper →", "더 저렴 →"},
    Translation{"← cheaper", "← 더 저렴"},
    Translation{"end of {0}", "{0}년 말"},
    Translation{"Matching {0} now costs {1} times less", "{0} 수준의 성능이 이제 {1}배 저렴합니다"},
    Translation{"{0} per million tokens, down from {1} at the end of {2}.",
                "백만 토큰당 {0}, {2}년 말에는 {1}였습니다."},
    Translation{"What {0} costs: price and score of {1} models", "{0} 성능의 가격: 모델 {1}개의 가격과 점수"},
    Translation{"What {0} costs: price and score of one model", "{0} 성능의 가격: 모델 1개의 가격과 점수"},
    Translation{"Scatter chart of one model, cost on a log scale against {0}: {1} ({2}).",
                "모델 1개의 산점도, 로그 눈금의 비용과 {0} 점수: {1} ({2})."},
    Translation{"{0} and price of {1} models", "모델 {1}개의 가격과 {0}"},
    Translation{"{0} and price of one model", "모델 1개의 가격과 {0}"},
    Translation{"Price and {0} of one language model, as of {2}.", "{2} 기준, 언어 모델 1개의 가격과 {0}."},
    Translation{"Price and {0} of one language model.", "언어 모델 1개의 가격과 {0}."},
    Translation{"Training compute and {0} of one model", "모델 1개의 훈련 컴퓨팅과 {0}"},
    Translation{"Line: the Pareto frontier, no model is both cheaper and better.",
                "선: 파레토 프런티어, 더 저렴하면서 점수도 더 높은 모델이 없습니다."},
    Translation{"Thin lines join the reasoning settings of one model.",
                "가는 선은 한 모델의 추론 설정들을 이은 것입니다."},
    Translation{"Bars: 95% interval of the score.", "막대: 점수의 95% 신뢰구간."},
    Translation{"An empty chart of price against {0}.", "가격과 {0} 점수의 빈 차트입니다."},
    Translation{"Scatter chart of {0} models: cost on a log scale against {1}. The "
                "frontier runs from {2} ({3}) to {4} ({5}).",
                "모델 {0}개의 산점도: 로그 눈금의 비용과 {1} 점수. 프런티어는 {2} ({3})에서 {4} "
                "({5})까지 이어집니다."},
    Translation{"Price and {0} of {1} language models, as of {2}.",
                "{2} 기준, 언어 모델 {1}개의 가격과 {0}."},
    Translation{"Price and {0} of {1} language models.", "언어 모델 {1}개의 가격과 {0}."},
    Translation{"Models without a price, not shown: {0}.", "가격이 없는 모델 {0}개는 표시하지 않았습니다."},
    Translation{"Models without a {1} score, not shown: {0}.",
                "{1} 점수가 없는 모델 {0}개는 표시하지 않았습니다."},
    Translation{"Nothing to show: no model that the filter keeps has both a price and a score.",
                "표시할 것이 없습니다. 필터가 남긴 모델 가운데 가격과 점수가 모두 있는 모델이 없습니다."},
    Translation{"Entered the frontier since {0}: {1}.", "{0} 이후 프런티어에 새로 오른 모델: {1}."},
    Translation{"Left: {0}.", "밀려난 모델: {0}."},
    Translation{"The frontier is as on {0}.", "프런티어는 {0}와 같습니다."},
    Translation{"Changed prices: {0}.", "가격이 바뀐 모델: {0}개."},
    Translation{"frontier today", "오늘의 프런티어"},
    Translation{"frontier on {0}", "{0}의 프런티어"},
    Translation{"Matching {0} cost {1} times less by {2}", "{2}까지 {0} 수준의 성능이 {1}배 저렴해졌습니다"},
    Translation{"estimated price", "가격 추정치"},
    // figure/layout_figure.cpp
    Translation{"Labels without room: {0}.", "자리가 없어 이름 {0}개를 뺐습니다."},
    // figure/model_mark.cpp
    Translation{"unknown", "알 수 없음"},
    Translation{"Lab", "기관"},
    Translation{"Released", "출시일"},
    Translation{"Price {0}", "가격 {0}"},
    Translation{"Input / output", "입력 / 출력"},
    Translation{"Price is", "가격은"},
    Translation{"an estimate", "추정치"},
    Translation{"Score from", "점수 출처"},
    Translation{"(no lab)", "(기관 없음)"},
    Translation{"other labs ({0})", "기타 기관 ({0})"},
    Translation{"reasoning", "추론 모델"},
    Translation{"base", "기본 모델"},
    // figure/model_selection.cpp
    Translation{"Models hidden by the filter: {0}.", "필터로 모델 {0}개를 숨겼습니다."},
    Translation{"Models outside the filter, grey and not competing: {0}.",
                "필터에서 빠진 모델 {0}개는 회색이며 비교에 들지 않습니다."},
    // figure/scaling_chart.cpp
    Translation{"The dataset has no series \"{0}\".", "데이터 세트에 \"{0}\" 계열이 없습니다."},
    Translation{"{0} (relative: the source prints no units)", "{0} (상댓값: 출처에 단위 없음)"},
    Translation{"{0}, {1}", "{0}, {1}"},
    Translation{"Nothing to show: this dataset has no series of this kind.",
                "표시할 것이 없습니다. 이 데이터 세트에는 이런 종류의 계열이 없습니다."},
    Translation{"Ten times the compute: {0} points more from training, {1} from thinking longer",
                "컴퓨팅을 10배로 늘리면: 훈련에서 {0}점, 더 오래 생각하면 {1}점 오릅니다"},
    Translation{"Ten times the training compute buys {0} points",
                "훈련 컴퓨팅을 10배로 늘리면 {0}점 오릅니다"},
    Translation{"Ten times the thinking buys {0} points", "10배 더 생각하면 {0}점 오릅니다"},
    Translation{"Accuracy against compute", "컴퓨팅과 정확도"},
    Translation{"Shaded: 95% confidence band of the fit; dashed: beyond the data.",
                "음영: 적합의 95% 신뢰 구간. 파선: 데이터를 벗어난 외삽."},
    Translation{"Dots are read off the published figure.", "점은 공개된 그림에서 읽은 값입니다."},
    Translation{"Accuracy against compute on a log scale, {0} points. {1}.",
                "로그 눈금의 컴퓨팅과 정확도, 점 {0}개. {1}."},
    // figure/figure_spec_json.cpp
    Translation{"{0}: this figure was written by a newer version of the program (format {1}, this one reads "
                "up to {2}).",
                "{0}: 더 새로운 버전의 프로그램이 쓴 그림입니다(형식 {1}, 이 프로그램은 {2}까지 읽습니다)."},
    Translation{"{0} is no setting of a figure. The settings are: {1}.",
                "{0}: 그림에 없는 설정입니다. 있는 설정: {1}."},
    // figure/spec_values.h, figure/spec_values.cpp
    Translation{"{0}: one of {1} is expected, found {2}.",
                "{0}: {1} 가운데 하나여야 하는데 {2} 값이 있습니다."},
    Translation{"{0}: a text is expected, found {1}.", "{0}: 글이어야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: a number is expected, found {1}.", "{0}: 숫자여야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: true or false is expected, found {1}.",
                "{0}: true 또는 false여야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: an object is expected, found {1}.", "{0}: 객체여야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: a list is expected, found {1}.", "{0}: 목록이어야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: a whole number from {1} to {2} is expected, found {3}.",
                "{0}: {1}부터 {2}까지의 정수여야 하는데 {3} 값이 있습니다."},
    Translation{"{0}: a list of two numbers is expected, found {1}.",
                "{0}: 숫자 두 개의 목록이어야 하는데 {1} 값이 있습니다."},
    // figure/spec_parts.cpp
    Translation{"{0}: width and height must be from 50 to 20,000 units, found {1}.",
                "{0}: 너비와 높이는 50부터 20,000까지여야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: a blend such as \"3:1\" is expected, found {1}.",
                "{0}: \"3:1\"과 같은 비율이어야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: a date such as \"2024-06-01\" is expected, found {1}.",
                "{0}: \"2024-06-01\"과 같은 날짜여야 하는데 {1} 값이 있습니다."},
    Translation{"{0}: the first number must be under the second, found {1}.",
                "{0}: 첫 숫자가 둘째 숫자보다 작아야 하는데 {1} 값이 있습니다."},
    // figure/comparison_chart.cpp: the prompt setting of a score
    Translation{"Setting", "설정"},
};

} // namespace

std::span<const Translation> koreanForFigure() {
    return kTranslations;
}

} // namespace frontierscope
