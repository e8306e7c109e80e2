// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // dataset/flat_row_reader.cpp: names
    Translation{
        "\"{0}\" looks like the model at {1} under another name. Join them, or tell them apart by their "
        "names.",
        "\"{0}\": {1}의 모델과 이름만 다른 같은 모델로 보입니다. 하나로 합치거나 이름으로 구별하세요."},
    Translation{
        "\"{0}\" looks like the model at line {1} under another name. Join them, or tell them apart by their "
        "names.",
        "\"{0}\": {1}번째 줄의 모델과 이름만 다른 같은 모델로 보입니다. 하나로 합치거나 이름으로 "
        "구별하세요."},
    // dataset/model_consistency.cpp
    Translation{
        "\"{0}\" and \"{1}\" (at {2}) look like one model under two names: {3}. Join them, or tell them "
        "apart "
        "by their names.",
        "\"{0}\" 모델과 \"{1}\" 모델({2})은 이름만 다른 같은 모델로 보입니다({3}). 하나로 합치거나 이름으로 "
        "구별하세요."},
    Translation{
        "\"{0}\" has two {1} scores for the same run, from the same source: {2} and {3}. Keep one, or say "
        "what "
        "differs between them.",
        "\"{0}\": 같은 출처의 같은 측정에 {1} 점수가 두 개 있습니다({2}, {3}). 하나만 두거나 무엇이 다른지 "
        "적으세요."},
    Translation{
        "The {0} score of \"{1}\" was taken with \"{2}\", those of {3} models with \"{4}\": they don't "
        "compare as they are.",
        "\"{1}\"의 {0} 점수는 \"{2}\" 방식, 다른 모델 {3}개의 점수는 \"{4}\" 방식으로 측정했습니다. 이대로는 "
        "비교할 수 없습니다."},
    // dataset/dataset.cpp
    Translation{"{0} is no cost of a benchmark run. Write a number above 0, or leave it out.",
                "{0:은/는} 벤치마크 실행 비용이 될 수 없습니다. 0보다 큰 수를 쓰거나 비워 두세요."},
    Translation{"The cost of running {1} with \"{0}\" has no source.",
                "\"{0}\"의 {1} 실행 비용에 출처가 없습니다."},
    Translation{"No model has the id or name \"{0}\".", "아이디나 이름이 \"{0}\"인 모델이 없습니다."},
    Translation{"Several models are named \"{0}\": {1}. Use the id.",
                "이름이 \"{0}\"인 모델이 여럿입니다: {1}. 아이디를 쓰세요."},
    // dataset: reading, fields, checks
    Translation{
        "A dataset is written as .json, .csv or .md, not as \".{0}\".",
        "데이터 세트는 .json, .csv, .md로 저장할 수 있습니다. \".{0}\" 형식으로는 저장할 수 없습니다."},
    Translation{
        "The quoted text that starts here doesn't end where a field ends: a closing \" is missing, or "
        "a \" inside it is not written as \"\".",
        "여기서 시작한 따옴표 안의 글이 칸의 끝에서 닫히지 않습니다. 닫는 \" 기호가 없거나 글 안의 \" "
        "기호를 \"\"로 쓰지 않았습니다."},
    Translation{"There are more than {0} names. Not all of them are compared to find one model under two "
                "spellings.",
                "이름이 {0}개를 넘습니다. 한 모델을 두 가지로 적은 이름을 찾을 때 모든 이름을 비교하지는 "
                "않습니다."},
    Translation{"\"{0}\" has two prices from {1} on. Join them, or give each its day.",
                "\"{0}\"에 {1}부터 적용되는 가격이 둘 있습니다. 하나로 합치거나 각각 날짜를 정하세요."},
    Translation{"\"{0}\" has two prices without the day from which they count. Join them, or give each its "
                "day.",
                "\"{0}\"에 적용 시작일이 없는 가격이 둘 있습니다. 하나로 합치거나 각각 날짜를 정하세요."},
    Translation{"There is text after the closing \" of this field. Write a \" inside a field as \"\".",
                "이 칸의 닫는 \" 뒤에 글이 더 있습니다. 칸 안의 \" 기호는 \"\"로 쓰세요."},
    Translation{"There is a \" inside a field without quotes. Put the field in quotes and write \"\".",
                "따옴표 없는 칸 안에 \" 기호가 있습니다. 칸을 따옴표로 감싸고 \"\"로 쓰세요."},
    Translation{"The column \"{0}\" is computed anew, as its heading says.",
                "\"{0}\" 열은 머리글에 적힌 식으로 다시 계산합니다."},
    Translation{
        "The column \"{0}\" is computed anew, as its heading says. What counts from the dataset's day "
        "stays unknown: a table like this doesn't tell it.",
        "\"{0}\" 열은 머리글에 적힌 식으로 다시 계산합니다. 데이터 세트의 기준일부터 세는 값은 알 수 "
        "없음으로 남습니다: 이런 표에는 기준일이 없습니다."},
    Translation{"The column \"{0}\" is not known. Its texts are kept, but not used.",
                "\"{0}\" 열은 알 수 없는 열입니다. 내용은 보관하지만 쓰지 않습니다."},
    Translation{"The column \"{0}\" stands for the same as an earlier one and is left out.",
                "\"{0}\" 열은 앞의 열과 같은 뜻이므로 제외합니다."},
    Translation{
        "The row has {0} fields, and the header has {1}. Add what is missing, or quote a text that has "
        "commas.",
        "이 행은 {0}칸이고 머리글은 {1}칸입니다. 빠진 칸을 채우거나, 쉼표가 든 글을 따옴표로 감싸세요."},
    Translation{"The file is empty: there is no dataset in it.", "파일이 비어 있어 데이터 세트가 없습니다."},
    Translation{"This is no dataset: its first line has no column \"name\". A CSV file needs a header such "
                "as name,input_price,output_price,gpqa.",
                "데이터 세트가 아닙니다. 첫 줄에 \"name\" 열이 없습니다. CSV 파일에는 "
                "name,input_price,output_price,gpqa 같은 머리글이 있어야 합니다."},
    Translation{"The member \"schema\" has to be the number of the format's version, such as {0}.",
                "\"schema\" 항목은 {0} 같은 형식 버전 번호여야 합니다."},
    Translation{"The file is of version {0} of the format, and this program reads versions up to {1}. "
                "Install a newer version of the program.",
                "이 파일의 형식은 버전 {0}이고, 이 프로그램은 버전 {1}까지 읽을 수 있습니다. 새 버전의 "
                "프로그램을 설치하세요."},
    Translation{"A list is expected here, not {0}.", "여기에는 {0} 대신 목록이 있어야 합니다."},
    Translation{"Model", "모델"},
    Translation{"Input price ($/M tokens)", "입력 가격 ($/백만 토큰)"},
    Translation{"Output price ($/M tokens)", "출력 가격 ($/백만 토큰)"},
    Translation{"Cached input price ($/M tokens)", "캐시 입력 가격 ($/백만 토큰)"},
    Translation{"Blended price 3:1 ($/M tokens)", "혼합 가격 3:1 ($/백만 토큰)"},
    Translation{"GPQA Diamond (%)", "GPQA Diamond (%)"},
    Translation{"AIME 2024 (%)", "AIME 2024 (%)"},
    Translation{"MMLU (%)", "MMLU (%)"},
    Translation{"GPQA points per dollar", "달러당 GPQA 점수"},
    Translation{"Training compute (FLOP)", "훈련 컴퓨팅 (FLOP)"},
    Translation{"Reasoning", "추론 모델"},
    Translation{"Open weights", "가중치 공개"},
    Translation{"Country", "국가"},
    Translation{"Family", "모델군"},
    Translation{"Reasoning setting", "추론 설정"},
    Translation{"Tier", "등급"},
    Translation{"Generation", "세대"},
    Translation{"Price seen on", "가격 확인일"},
    Translation{"Price is an estimate", "가격이 추정치임"},
    Translation{"Price source", "가격 출처"},
    Translation{"GPQA standard error (points)", "GPQA 표준 오차 (점)"},
    Translation{"GPQA claimed by the developer", "GPQA 개발사 발표값"},
    Translation{"GPQA source", "GPQA 출처"},
    Translation{"AIME source", "AIME 출처"},
    Translation{"MMLU source", "MMLU 출처"},
    Translation{"Training compute is an estimate", "훈련 컴퓨팅이 추정치임"},
    Translation{"Training compute confidence", "훈련 컴퓨팅 신뢰도"},
    Translation{"Training compute source", "훈련 컴퓨팅 출처"},
    Translation{"Other names", "다른 이름"},
    Translation{"Identifier", "아이디"},
    Translation{"Notes", "메모"},
    Translation{"The value is of another type than its column.", "값의 종류가 열과 다릅니다."},
    Translation{"There is no price that this could belong to. Give a price first.",
                "이 값이 딸릴 가격이 없습니다. 가격을 먼저 넣으세요."},
    Translation{"There is no score that this could belong to. Give a score first.",
                "이 값이 딸릴 점수가 없습니다. 점수를 먼저 넣으세요."},
    Translation{"There is no training compute that this could belong to. Give the FLOP first.",
                "이 값이 딸릴 훈련 컴퓨팅이 없습니다. FLOP을 먼저 넣으세요."},
    Translation{"This value is computed from others: change those instead.",
                "이 값은 다른 값에서 계산됩니다. 그 값을 바꾸세요."},
    Translation{"A model needs an identifier.", "모델에는 아이디가 있어야 합니다."},
    Translation{"A model needs a name.", "모델에는 이름이 있어야 합니다."},
    Translation{"\"{0}\" is neither true nor false. Write true or false, or leave the value empty if it is "
                "not known.",
                "\"{0}\" 값은 true도 false도 아닙니다. true나 false로 쓰고, 모르면 비워 두세요."},
    Translation{"\"{0}\" is not a date. Write it as 2024-06-01, 2024-06 or 2024.",
                "\"{0}\" 값은 날짜가 아닙니다. 2024-06-01, 2024-06, 2024처럼 쓰세요."},
    Translation{"The identifier \"{0}\" is used before, at {1}. Give each its own.",
                "아이디 \"{0}\" 값은 앞의 {1}에서 이미 썼습니다. 서로 다른 아이디를 쓰세요."},
    Translation{"The identifier \"{0}\" is used before, at line {1}. Give each its own.",
                "아이디 \"{0}\" 값은 앞의 {1}번째 줄에서 이미 썼습니다. 서로 다른 아이디를 쓰세요."},
    Translation{"This JSON is no dataset: the objects of the list have no member \"name\".",
                "이 JSON은 데이터 세트가 아닙니다. 목록의 객체에 \"name\" 항목이 없습니다."},
    Translation{"An object is expected here, not {0}.", "여기에는 {0} 대신 객체가 있어야 합니다."},
    Translation{"The facts have errors.", "원자료에 오류가 있습니다."},
    Translation{"The facts name a model that is not in models.csv: \"{0}\".",
                "원자료에 models.csv에 없는 모델이 있습니다: \"{0}\"."},
    Translation{"The row does not have the header's number of fields.", "이 행의 칸 수가 머리글과 다릅니다."},
    Translation{"{0}: {1}", "{0}: {1}"},
    Translation{"There is no column \"{0}\".", "\"{0}\" 열이 없습니다."},
    Translation{"A number is missing here.", "여기에 숫자가 빠졌습니다."},
    Translation{"The member \"{0}\" is missing here.", "여기에 \"{0}\" 항목이 빠졌습니다."},
    Translation{"A text is expected here, not {0}.", "여기에는 {0} 대신 글이 있어야 합니다."},
    Translation{"true or false is expected here, not {0}.",
                "여기에는 {0} 대신 true나 false가 있어야 합니다."},
    Translation{"A number is expected here, not {0}.", "여기에는 {0} 대신 숫자가 있어야 합니다."},
    Translation{"A whole number is expected here, not {0}.", "여기에는 {0} 대신 정수가 있어야 합니다."},
    Translation{"A date is expected here, such as \"2024-06-01\", \"2024-06\" or \"2024\", not {0}.",
                "여기에는 {0} 대신 \"2024-06-01\", \"2024-06\", \"2024\" 같은 날짜가 있어야 합니다."},
    Translation{"\"published\", \"measured\", \"digitised\", \"reconstructed\" or \"estimate\" is expected "
                "here, not {0}.",
                "여기에는 {0} 대신 \"published\", \"measured\", \"digitised\", \"reconstructed\", "
                "\"estimate\" 중 하나가 있어야 합니다."},
    Translation{"The file ends in the middle of the JSON: it is cut off. Get a whole copy of it.",
                "파일이 JSON 중간에서 잘려 있습니다. 온전한 파일을 다시 받으세요."},
    Translation{"This is no JSON: \"{2}\" doesn't belong at line {0}, column {1}. Mend the text there.",
                "JSON이 아닙니다. {0}번째 줄, {1}번째 글자에 \"{2}\" 부분이 있을 수 없습니다. 그 자리를 "
                "고치세요."},
    Translation{
        "This is no JSON: a text in quotes holds a line break or a tab at line {0}, column {1}. Close "
        "the text, or write \\n or \\t.",
        "JSON이 아닙니다. {0}번째 줄, {1}번째 글자에서 따옴표 안의 글에 줄바꿈이나 탭이 있습니다. "
        "따옴표를 닫거나 \\n, \\t로 쓰세요."},
    Translation{"The JSON can't be read.", "JSON을 읽을 수 없습니다."},
    Translation{"The JSON can't be read: the number {0} is too large to be stored.",
                "JSON을 읽을 수 없습니다. {0:은/는} 저장하기에 너무 큰 수입니다."},
    Translation{"The JSON is nested too deeply to be a dataset.",
                "JSON이 너무 깊게 중첩되어 데이터 세트로 볼 수 없습니다."},
    Translation{"This JSON is no dataset: it has neither \"models\" nor \"ratings\". Open a dataset, a list "
                "of rows, or convert the file first.",
                "이 JSON은 데이터 세트가 아닙니다. \"models\"도 \"ratings\"도 없습니다. 데이터 세트나 행 "
                "목록을 열거나, 파일을 먼저 변환하세요."},
    Translation{"The file is not UTF-8 text. Save it as UTF-8 and open it again.",
                "파일이 UTF-8 글이 아닙니다. UTF-8로 저장한 뒤 다시 여세요."},
    Translation{"The file holds binary data, not a dataset as JSON or CSV text.",
                "파일에 JSON이나 CSV 글 대신 이진 데이터가 들어 있습니다."},
    Translation{"There are no ratings in the file \"{0}\".", "\"{0}\" 파일에 평점이 없습니다."},
    Translation{"\"{0}\" is not a number. Leave the value empty if it is not known.",
                "\"{0}\" 값은 숫자가 아닙니다. 모르는 값이면 비워 두세요."},
    Translation{"\"{0}\" is not a plain number. Write {1}.",
                "\"{0}\" 값은 그대로 읽을 수 있는 숫자가 아닙니다. {1:으로/로} 쓰세요."},
    Translation{"The name \"{0}\" is used before, at {1}.", "이름 \"{0}\" 값은 앞의 {1}에서 이미 썼습니다."},
    Translation{"The name \"{0}\" is used before, at line {1}.",
                "이름 \"{0}\" 값은 앞의 {1}번째 줄에서 이미 썼습니다."},
    Translation{"{0} is after {1}, the day that the dataset describes.",
                "{0:은/는} 데이터 세트의 기준일인 {1}보다 뒤입니다."},
    Translation{"The price of \"{0}\" has no date.", "\"{0}\" 모델의 가격에 날짜가 없습니다."},
    Translation{"The price of \"{0}\" has no source.", "\"{0}\" 모델의 가격에 출처가 없습니다."},
    Translation{"\"{0}\" scores {1} on {2}, below the chance level of {3}.",
                "\"{0}\" 모델의 {2} 점수는 {1}점으로, 무작위 수준인 {3}점보다 낮습니다."},
    Translation{"The {1} score of \"{0}\" has no source.", "\"{0}\" 모델의 {1} 점수에 출처가 없습니다."},
    Translation{"\"{0}\" has two used scores on {1}. Mark one of them as used.",
                "\"{0}\" 모델은 {1} 점수 두 개가 쓰이는 것으로 표시되어 있습니다. 하나만 표시하세요."},
    Translation{"The training compute of \"{0}\" has no source.",
                "\"{0}\" 모델의 훈련 컴퓨팅에 출처가 없습니다."},
    Translation{"A benchmark needs an identifier.", "벤치마크에는 아이디가 있어야 합니다."},
    Translation{"A series needs an identifier.", "데이터 계열에는 아이디가 있어야 합니다."},
    Translation{"The rating of \"{0}\" is outside its own interval.",
                "\"{0}\" 모델의 평점이 제 구간을 벗어납니다."},
    Translation{"{0} is out of range: a price is 0 or more, in USD per million tokens.",
                "{0:은/는} 범위를 벗어납니다. 가격은 백만 토큰당 달러로 0 이상이어야 합니다."},
    Translation{"{0} is out of range: a score in percent is from 0 to 100.",
                "{0:은/는} 범위를 벗어납니다. 백분율 점수는 0에서 100까지입니다."},
    Translation{"{0} is out of range: a standard error is 0 or more, and at most 100 points.",
                "{0:은/는} 범위를 벗어납니다. 표준 오차는 0 이상 100점 이하입니다."},
    Translation{"{0} is out of range: training compute is greater than 0, in FLOP.",
                "{0:은/는} 범위를 벗어납니다. 훈련 컴퓨팅은 0보다 큰 FLOP 값입니다."},
    Translation{"{0} is out of range: a number of questions or votes is 1 or more.",
                "{0:은/는} 범위를 벗어납니다. 문항 수나 투표 수는 1 이상이어야 합니다."},
    // dataset: filter
    Translation{"\"{0}\" is neither true nor false. Write true or false.",
                "\"{0}\" 값은 true도 false도 아닙니다. true나 false로 쓰세요."},
    Translation{"\"{0}\" is no number to compare with. Write one such as 80, 0.25 or 1e25.",
                "\"{0}\" 값은 비교할 수 있는 숫자가 아닙니다. 80, 0.25, 1e25처럼 쓰세요."},
    Translation{"\"{0}\" is true or false: only =, != and \"in\" can be asked of it.",
                "\"{0}\" 값은 true나 false입니다. =, !=, \"in\"만 쓸 수 있습니다."},
    Translation{"To find what is not known, write \"{0} is unknown\".",
                "모르는 값을 찾으려면 \"{0} is unknown\"으로 쓰세요."},
    Translation{"At column {0}: there is no field \"{1}\".", "{0}번째 글자: \"{1}\" 항목은 없습니다."},
    Translation{"At column {0}: there is no field \"{1}\". The nearest name is \"{2}\".",
                "{0}번째 글자: \"{1}\" 항목은 없습니다. 가장 비슷한 이름은 \"{2}\"입니다."},
    Translation{"At column {0}: an operator such as = or >= has to follow the field \"{1}\".",
                "{0}번째 글자: \"{1}\" 항목 뒤에는 =나 >= 같은 연산자가 와야 합니다."},
    Translation{"At column {0}: a field name or \"(\" is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 항목 이름이나 \"(\" 기호가 와야 합니다."},
    Translation{"At column {0}: a value is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 값이 와야 합니다."},
    Translation{"At column {0}: a list such as (OpenAI, Anthropic) is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 (OpenAI, Anthropic) 같은 목록이 와야 합니다."},
    Translation{"At column {0}: \",\" or \")\" is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 \",\"나 \")\" 기호가 와야 합니다."},
    Translation{"At column {0}: \"and\", \"or\" or \")\" is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 \"and\", \"or\"나 \")\" 기호가 와야 합니다."},
    Translation{"At column {0}: \"and\", \"or\" or the end is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 \"and\"나 \"or\"가 오거나 식이 끝나야 합니다."},
    Translation{"At column {0}: \"known\" or \"unknown\" is expected, not \"{1}\".",
                "{0}번째 글자: \"{1}\" 대신 \"known\"이나 \"unknown\"이 와야 합니다."},
    Translation{"At column {0}: the text in quotes never ends. A closing \" is missing.",
                "{0}번째 글자: 따옴표 안의 글이 끝나지 않습니다. 닫는 \" 기호가 없습니다."},
    Translation{"The filter has too many parentheses inside one another.",
                "필터의 괄호가 너무 깊게 중첩되어 있습니다."},
};

} // namespace

std::span<const Translation> koreanForDataset() {
    return kTranslations;
}

} // namespace frontierscope
