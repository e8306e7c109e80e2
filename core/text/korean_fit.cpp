// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // fit/model_forms
    Translation{"log-linear", "로그 선형"},
    Translation{"exponential in time", "시간 지수"},
    Translation{"logistic", "로지스틱"},
    Translation{"power law", "거듭제곱 법칙"},
    Translation{"saturating power law", "포화 거듭제곱 법칙"},
    Translation{"power law of the error rate", "오류율 거듭제곱 법칙"},
    Translation{"shifted power law", "이동 거듭제곱 법칙"},
    Translation{"Chinchilla, L(N, D)", "친칠라 L(N, D)"},
    // fit/fit_problem.cpp
    Translation{"The columns of a fit must be of one length: {0} and {1} values were given.",
                "적합에 쓰는 열은 길이가 같아야 합니다. 값이 {0}개와 {1}개입니다."},
    Translation{"Point {0} can't be fitted: its {1} is not a finite number.",
                "{0}번째 점은 적합할 수 없습니다. {1} 값이 유한한 수가 아닙니다."},
    Translation{
        "Point {0} can't be fitted: its {1}, {2}, is beyond ±1e100. Use a larger unit.",
        "{0}번째 점은 적합할 수 없습니다. {1} 값 {2}의 크기가 1e100을 넘습니다. 더 큰 단위를 쓰세요."},
    Translation{"{0} values can't be fitted.", "값 {0}개를 적합할 수 없습니다."},
    Translation{"Point {0} has x = {1}: a form in the logarithm of x needs x > 0.",
                "{0}번째 점은 x = {1}입니다. x의 로그를 쓰는 모형에서는 x가 0보다 커야 합니다."},
    Translation{"Point {0} has D = {1}: this form needs N > 0 and D > 0.",
                "{0}번째 점은 D = {1}입니다. 이 모형에서는 N과 D가 0보다 커야 합니다."},
    Translation{"Point {0} has y = {1}: residuals of log y need y > 0.",
                "{0}번째 점은 y = {1}입니다. log y의 잔차를 쓰려면 y가 0보다 커야 합니다."},
    Translation{"Point {0} has the standard error {1}: standard errors must be above 0.",
                "{0}번째 점의 표준오차가 {1}입니다. 표준오차는 0보다 커야 합니다."},
    Translation{"Point {0} has the standard error {1}, which is too small to weigh with.",
                "{0}번째 점의 표준오차 {1:은/는} 너무 작아 가중치로 쓸 수 없습니다."},
    Translation{"Point {0} has the weight {1}: weights can't be negative.",
                "{0}번째 점의 가중치가 {1}입니다. 가중치는 음수일 수 없습니다."},
    Translation{"The form {0} has no floor.", "{0} 모형에는 하한이 없습니다."},
    Translation{"The form {0} has no ceiling.", "{0} 모형에는 상한이 없습니다."},
    Translation{"The floor, {0}, must be below the ceiling, {1}.",
                "하한 {0:은/는} 상한 {1}보다 작아야 합니다."},
    Translation{"There is no model form \"{0}\".", "\"{0}\" 모형은 없습니다."},
    Translation{"Huber's delta must be above 0, not {0}.",
                "후버 손실의 델타는 0보다 커야 합니다. 지금은 {0}입니다."},
    // fit/fit_statistics.cpp
    Translation{"The curve passes through every point: AIC, AICc and BIC are not defined.",
                "곡선이 모든 점을 지나므로 AIC, AICc, BIC를 정의할 수 없습니다."},
    Translation{"AICc is not defined for {0} points and {1} parameters.",
                "점 {0}개와 매개변수 {1}개로는 AICc를 정의할 수 없습니다."},
    // fit/prediction.cpp
    Translation{"Outside the data by {0} decades.", "데이터 범위에서 10의 {0}제곱배만큼 벗어난 곳입니다."},
    Translation{"Outside the data: the points end at {0}.", "데이터 범위 밖입니다. 점은 {0}에서 끝납니다."},
    Translation{"The curve is above 100 % here: {0} % is no possible score.",
                "여기에서는 곡선이 100 %를 넘습니다. {0} %라는 점수는 있을 수 없습니다."},
    Translation{"The curve is below 0 % here: {0} % is no possible score.",
                "여기에서는 곡선이 0 %보다 낮습니다. {0} %라는 점수는 있을 수 없습니다."},
    // fit/fit.cpp
    Translation{"{0} parameters can't be fitted to fewer points: there are {1}.",
                "매개변수가 {0}개인 모형은 그보다 적은 점에 적합할 수 없습니다. 점은 {1}개입니다."},
    Translation{"{0} parameters are not identified: the points lie at only {1} different x.",
                "매개변수 {0}개를 정할 수 없습니다. 점들의 서로 다른 x 값이 {1}개뿐입니다."},
    Translation{"{0} points of weight 0 are left out of the fit.",
                "가중치가 0인 점 {0}개는 적합에서 뺍니다."},
    Translation{
        "Point {0} has a score of {1} %, whose logit is not finite: the curve is fitted to the scores "
        "themselves.",
        "{0}번째 점의 점수 {1} %는 로짓이 유한하지 않습니다. 곡선은 점수 자체에 적합합니다."},
    Translation{"The fit was cancelled.", "적합을 취소했습니다."},
    // fit/nonlinear_fit.cpp
    Translation{"The fit did not converge: its numbers are where the search ended.",
                "적합이 수렴하지 않았습니다. 표시된 값은 탐색이 끝난 지점의 값입니다."},
    Translation{"{0} ended at the end of its range, {1}: the points don't determine it.",
                "{0} 값이 허용 범위의 끝({1})에 닿았습니다. 점들만으로는 이 값을 정할 수 없습니다."},
    Translation{"The form can't be evaluated at these points.",
                "이 점들에서는 모형의 값을 계산할 수 없습니다."},
    // fit/fit_covariance.cpp
    Translation{"{0} parameters on {1} points are not identified: other values fit as well.",
                "점 {1}개로는 매개변수 {0}개를 정할 수 없습니다. 다른 값도 똑같이 잘 맞습니다."},
    Translation{"{0} parameters on {1} points are not identified: at least {2} points are needed.",
                "점 {1}개로는 매개변수 {0}개를 정할 수 없습니다. 점이 {2}개 이상 필요합니다."},
    Translation{"{0} is not identified: its 95 % interval is wider than the points' own spread.",
                "{0} 값을 정할 수 없습니다. 95 % 신뢰구간이 점들이 퍼진 폭보다 넓습니다."},
    // fit/fit.cpp
    Translation{"{0} points for {0} parameters: the errors can't be known.",
                "점 {0}개에 매개변수 {0}개이므로 오차를 알 수 없습니다."},
    // fit/selection.cpp
    Translation{"AICc is not defined for so few points: no form can be preferred.",
                "점이 너무 적어 AICc를 정의할 수 없으므로 어느 모형이 나은지 말할 수 없습니다."},
    Translation{"No form could be fitted so that its parameters are known.",
                "매개변수를 정할 수 있는 모형이 없습니다."},
    Translation{"Only the form {0} was fitted.", "{0} 모형 하나만 적합했습니다."},
    Translation{"Only the form {0} is determined by these points.",
                "이 점들로 정해지는 모형은 {0} 하나뿐입니다."},
    Translation{
        "No clear winner: the form {0} comes first, but the next is within ΔAICc {1}.",
        "뚜렷한 우열이 없습니다. {0} 모형이 가장 앞서지만 다음 모형과의 ΔAICc 차이가 {1}에 지나지 않습니다."},
    Translation{"The form {0} is somewhat better: ΔAICc {1}.", "{0} 모형이 조금 더 낫습니다(ΔAICc {1})."},
    Translation{"The form {0} is clearly better: ΔAICc {1}.", "{0} 모형이 분명히 더 낫습니다(ΔAICc {1})."},
    Translation{"{0} points have x at or below 0: only forms without the logarithm of x are compared.",
                "점 {0}개의 x가 0 이하입니다. x의 로그를 쓰지 않는 모형만 비교합니다."},
    Translation{"No form was asked for.", "적합할 모형을 고르지 않았습니다."},
    // fit/read_off.cpp
    Translation{"The interval has no end on one side: the slope is too uncertain.",
                "구간의 한쪽 끝이 정해지지 않습니다. 기울기가 너무 불확실합니다."},
    Translation{"{0} % is no possible score.", "{0} %라는 점수는 있을 수 없습니다."},
    Translation{"There is no curve to read off.", "값을 읽을 곡선이 없습니다."},
    Translation{"The curve never reaches {0}.", "곡선이 {0} 값에 이르지 않습니다."},
    // fit/compute_optimal.cpp
    Translation{"Huber's loss of ln L, delta 1e-3", "ln L의 후버 손실(델타 1e-3)"},
    Translation{"least absolute residuals of ln L", "ln L 잔차의 최소 절댓값"},
    Translation{"Hoffmann et al. 2022, rounded", "Hoffmann 등 2022, 반올림한 값"},
    Translation{"Hoffmann et al. 2022, TeX source", "Hoffmann 등 2022, TeX 원본"},
    Translation{"Besiroglu et al. 2024, as printed", "Besiroglu 등 2024, 논문에 실린 값"},
    Translation{"Besiroglu et al. 2024, notebook", "Besiroglu 등 2024, 노트북"},
    // fit/bootstrap.cpp
    Translation{"There is no fit with errors to resample.",
                "다시 표집할 수 있는, 오차를 아는 적합이 없습니다."},
    Translation{"A bootstrap needs 1 to 10000000 draws, not {0}.",
                "부트스트랩 횟수는 1회에서 10000000회까지입니다. 지금은 {0}입니다."},
    Translation{"Cases can't be resampled from {0} points, only from 10 on: resample residuals.",
                "점 {0}개에서는 점을 다시 표집할 수 없습니다. 10개부터 됩니다. 잔차를 다시 표집하세요."},
    Translation{"The bootstrap was cancelled.", "부트스트랩을 취소했습니다."},
    Translation{"{0} of {1} resamples could not be fitted and are left out.",
                "표본 {1}개 가운데 {0}개는 적합할 수 없어 뺐습니다."},
    // fit/refitter.cpp
    Translation{"There is no fit to repeat.", "되풀이할 적합이 없습니다."},
    // fit/profile.cpp
    Translation{"Profile intervals need a least-squares fit with errors.",
                "프로파일 구간을 구하려면 오차를 아는 최소제곱 적합이 있어야 합니다."},
};

} // namespace

std::span<const Translation> koreanForFit() {
    return kTranslations;
}

} // namespace frontierscope
