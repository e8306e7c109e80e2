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
};

} // namespace

std::span<const Translation> koreanForFrontier() {
    return kTranslations;
}

} // namespace frontierscope
