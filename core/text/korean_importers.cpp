// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // dataset/digit_groups.cpp
    Translation{"{0}: the point is the decimal sign", "{0}: 점이 소수점입니다"},
    Translation{"{0}: the comma is the decimal sign", "{0}: 쉼표가 소수점입니다"},
    // dataset/number_spelling.cpp
    Translation{"{0}: m is a million", "{0}: m은 백만입니다"},
    Translation{"{0}: m is a thousandth", "{0}: m은 천분의 일입니다"},
    Translation{"{0} %: it is written in percent", "{0} %: 퍼센트로 적은 값입니다"},
    Translation{"{0} %: it is written as a fraction of 1", "{0} %: 1을 전체로 하는 비율로 적은 값입니다"},
    Translation{"\"{0}\" is a bound, not a value. Write the value itself, or leave the cell empty if it is "
                "not known.",
                "\"{0}\": 값이 아니라 한계입니다. 값 자체를 적거나, 알 수 없으면 셀을 비워 두세요."},
    Translation{"\"{0}\" is in another currency. Write the price in US dollars.",
                "\"{0}\": 다른 통화입니다. 가격을 미국 달러로 적으세요."},
    Translation{"\"{0}\" is a sum of money, but this column is in percent. Write a number from 0 to 100.",
                "\"{0}\": 금액인데 이 열의 단위는 퍼센트입니다. 0에서 100 사이의 수를 적으세요."},
    Translation{"\"{0}\" is a percentage, but this column is in US dollars. Write the price.",
                "\"{0}\": 백분율인데 이 열의 단위는 미국 달러입니다. 가격을 적으세요."},
    Translation{"\"{0}\" is not a finite number. Leave the cell empty if the value is not known.",
                "\"{0}\": 유한한 수가 아닙니다. 값을 알 수 없으면 셀을 비워 두세요."},
    Translation{
        "\"{0}\" is a spreadsheet's error, not a value. Leave the cell empty if the value is not known.",
        "\"{0}\": 값이 아니라 스프레드시트의 오류 표시입니다. 값을 알 수 없으면 셀을 비워 두세요."},
    Translation{"\"{0}\" is a range, not a value. Write one number.",
                "\"{0}\": 하나의 값이 아니라 범위입니다. 수 하나를 적으세요."},
    Translation{
        "The separators in \"{0}\" don't fit together. Write a point before the decimals and nothing between "
        "thousands.",
        "\"{0}\"의 구분 기호가 서로 맞지 않습니다. 소수점은 점으로 적고 천 단위는 구분하지 마세요."},
    Translation{
        "\"{0}\" can't be read as a number. Write one such as 0.25 or 1e-7, or leave the cell empty if it is "
        "not known.",
        "\"{0}\": 수로 읽을 수 없습니다. 0.25나 1e-7처럼 적거나, 알 수 없으면 셀을 비워 두세요."},
    Translation{"\"{0}\" is too large or too small to be stored.",
                "\"{0}\": 저장하기에는 너무 크거나 작습니다."},
    Translation{"\"{0}\" is only approximate: take it as it is, or leave the cell empty.",
                "\"{0}\": 어림값입니다. 그대로 쓰거나 셀을 비워 두세요."},
    Translation{"\"{0}\" can be read in more than one way.", "\"{0}\": 읽는 방법이 여러 가지입니다."},
    // dataset/convert.cpp
    Translation{"No models could be read from this table.", "이 표에서는 모델을 하나도 읽을 수 없습니다."},
    // dataset/importers/arena_prices.cpp
    Translation{"The model has no name. It is left out.", "모델에 이름이 없어 제외했습니다."},
    Translation{"The entry has no price. The price stays unknown.",
                "항목에 가격이 없어 가격을 알 수 없는 것으로 둡니다."},
    // dataset/importers/delimited_table.cpp
    Translation{"The quotes of this row don't close. Write a \" inside a field as \"\".",
                "이 행의 따옴표가 닫히지 않았습니다. 필드 안의 \"는 \"\"로 적으세요."},
    Translation{"The row has {0} fields, and the header has {1}: it is left out.",
                "머리글의 필드는 {1}개인데 이 행의 필드는 {0}개라서 제외했습니다."},
    // dataset/importers/epoch_benchmark_runs.cpp
    Translation{"The run did not succeed (status \"{0}\"): it is left out.",
                "실행이 성공하지 않아(상태 \"{0}\") 제외했습니다."},
    Translation{"The run names no task or no model: it is left out.",
                "실행에 과제나 모델 이름이 없어 제외했습니다."},
    Translation{"\"{0}\" is no fraction from 0 to 1: the run is left out.",
                "\"{0}\": 0에서 1 사이의 비율이 아니어서 이 실행을 제외했습니다."},
    Translation{"\"{0}\" can't be read as a date. It stays unknown.",
                "\"{0}\": 날짜로 읽을 수 없어 알 수 없는 것으로 둡니다."},
    Translation{"No scorer has the best score: its standard error is not known.",
                "최고 점수를 낸 채점 방식이 없어 표준 오차를 알 수 없습니다."},
    // dataset/importers/epoch_model_versions.cpp
    Translation{"The model has no id. It is left out.", "모델에 아이디가 없어 제외했습니다."},
    // dataset/importers/epoch_models.cpp
    Translation{"\"{0}\" is not one country that is known here. The country stays unknown.",
                "\"{0}\": 알려진 한 나라가 아니어서 국가를 알 수 없는 것으로 둡니다."},
    Translation{"\"{0}\" is no training compute: it has to be above 0 FLOP.",
                "\"{0}\": 훈련 컴퓨팅은 0 FLOP보다 커야 합니다."},
    // dataset/importers/generic_table.cpp
    Translation{"The row names no model. It is left out.", "행에 모델 이름이 없어 제외했습니다."},
    Translation{"The column \"{0}\" is not used.", "\"{0}\" 열은 쓰지 않습니다."},
    Translation{"The column \"{0}\" is read with a decimal comma.",
                "\"{0}\" 열은 쉼표를 소수점으로 읽었습니다."},
    Translation{"The column \"{0}\" is read as fractions of 1: 0.85 is 85 %.",
                "\"{0}\" 열은 1을 전체로 하는 비율로 읽었습니다. 0.85는 85 %입니다."},
    Translation{"No column names the models. Choose the one that does.",
                "모델 이름이 있는 열이 없습니다. 어느 열인지 고르세요."},
    // dataset/importers/import_format.cpp
    Translation{"Frontierscope dataset", "Frontierscope 데이터 세트"},
    Translation{"Table (CSV or TSV)", "표 (CSV 또는 TSV)"},
    Translation{"LiteLLM prices", "LiteLLM 가격"},
    Translation{"llm-prices", "llm-prices 가격"},
    Translation{"OpenRouter models", "OpenRouter 모델"},
    Translation{"Epoch AI benchmark runs", "Epoch AI 벤치마크 실행"},
    Translation{"Epoch AI model versions", "Epoch AI 모델 버전"},
    Translation{"Epoch AI models", "Epoch AI 모델"},
    Translation{"LMArena prices", "LMArena 가격"},
    Translation{"LLMStats model", "LLMStats 모델"},
    Translation{"Unknown format", "알 수 없는 형식"},
    // dataset/importers/import_notes.cpp
    Translation{"A number is expected here, not {0}. The value stays unknown.",
                "여기에는 {0} 대신 수가 있어야 합니다. 값을 알 수 없는 것으로 둡니다."},
    Translation{"{0} is less than 0. The value stays unknown.",
                "{0}: 0보다 작아 값을 알 수 없는 것으로 둡니다."},
    Translation{"These members of the file are not used: {0}.", "파일의 다음 항목은 쓰지 않습니다: {0}."},
    // dataset/importers/imported_table.cpp
    Translation{"\"{0}\" is only approximate. Write {1}, or leave the cell empty.",
                "\"{0}\" 값은 어림한 값입니다. {1:으로/로} 쓰거나 칸을 비워 두세요."},
    Translation{"\"{0}\" can be read in more than one way. Write {1} or {2}.",
                "\"{0}\" 값은 여러 가지로 읽을 수 있습니다. {1} 또는 {2:으로/로} 쓰세요."},
    Translation{"\"{0}\" can be read in more than one way. Write one of these: {1}.",
                "\"{0}\" 값은 여러 가지로 읽을 수 있습니다. 다음 중 하나로 쓰세요: {1}."},
    Translation{"The JSON is nested too deeply to be read.", "JSON이 너무 깊이 중첩되어 읽을 수 없습니다."},
    Translation{"The member \"{0}\" stands twice in one object: only the last one is used.",
                "한 객체에 \"{0}\" 항목이 두 번 있어 마지막 것만 씁니다."},
    Translation{
        "The file does not say its encoding; it was read as {0}. Save it as UTF-8 if letters look wrong.",
        "파일에 인코딩이 적혀 있지 않아 {0:으로/로} 읽었습니다. 글자가 깨져 보이면 UTF-8로 저장하세요."},
    Translation{"The format is not known. Known are CSV and TSV tables, LiteLLM, llm-prices, OpenRouter, "
                "Epoch AI, LMArena and LLMStats files.",
                "알 수 없는 형식입니다. CSV와 TSV 표, LiteLLM, llm-prices, OpenRouter, Epoch AI, LMArena, "
                "LLMStats 파일을 읽을 수 있습니다."},
    Translation{"This is a dataset of Frontierscope: open it, or compare with it.",
                "이 파일은 Frontierscope 데이터 세트입니다. 가져오지 말고 열거나 비교하세요."},
    // dataset/importers/litellm_prices.cpp
    Translation{"This entry describes the format; it is no model.",
                "이 항목은 모델이 아니라 형식을 설명하는 것입니다."},
    Translation{"An object is expected for each model. The entry is left out.",
                "모델마다 객체가 있어야 하는데 그렇지 않아 항목을 제외했습니다."},
    Translation{"This is no language model (mode \"{0}\"): it is left out.",
                "언어 모델이 아니어서(종류 \"{0}\") 제외했습니다."},
    Translation{"A price of 0 here can mean free or not entered. The price stays unknown.",
                "여기서 가격 0은 무료일 수도, 입력하지 않은 것일 수도 있어 가격을 알 수 없는 것으로 둡니다."},
    Translation{"The entry has no price per token. The price stays unknown.",
                "항목에 토큰당 가격이 없어 가격을 알 수 없는 것으로 둡니다."},
    // dataset/importers/llm_prices.cpp
    Translation{"There is another price from the same day on. This one is left out.",
                "같은 날부터 적용되는 다른 가격이 있어 이 가격을 제외했습니다."},
    Translation{"The entry has no price. It is left out.", "항목에 가격이 없어 제외했습니다."},
    Translation{"The last price ends on {0}; it is kept as the last one known.",
                "마지막 가격은 {0}에 끝나며, 알려진 마지막 가격으로 둡니다."},
    Translation{"The model has no id or no prices. It is left out.",
                "모델에 아이디나 가격이 없어 제외했습니다."},
    Translation{"A list of models is expected here.", "여기에는 모델 목록이 있어야 합니다."},
    // dataset/importers/llmstats_model.cpp
    Translation{"The score names no benchmark. It is left out.", "점수에 벤치마크 이름이 없어 제외했습니다."},
    Translation{"There is no score for {0}. It is left out.", "{0} 점수가 없어 제외했습니다."},
    Translation{"{0} is no fraction of 1, so its unit is not known. The score for {1} is left out.",
                "{0}: 1을 전체로 하는 비율이 아니어서 단위를 알 수 없습니다. {1} 점수를 제외했습니다."},
    Translation{"\"GPQA\" does not say which question set was used: it is kept apart from GPQA Diamond.",
                "\"GPQA\"만으로는 어떤 문항 집합인지 알 수 없어 GPQA Diamond와 따로 둡니다."},
    Translation{"Only the first provider's price is used.", "첫 번째 제공자의 가격만 씁니다."},
    // dataset/importers/openrouter_models.cpp
    Translation{"The price varies. It stays unknown.", "가격이 고정되어 있지 않아 알 수 없는 것으로 둡니다."},
};

} // namespace

std::span<const Translation> koreanForImporters() {
    return kTranslations;
}

} // namespace frontierscope
