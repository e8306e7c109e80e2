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
};

} // namespace

std::span<const Translation> koreanForImporters() {
    return kTranslations;
}

} // namespace frontierscope
