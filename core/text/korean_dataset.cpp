// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // dataset/dataset.cpp
    Translation{"No model has the id or name \"{0}\".", "아이디나 이름이 \"{0}\"인 모델이 없습니다."},
    Translation{"Several models are named \"{0}\": {1}. Use the id.",
                "이름이 \"{0}\"인 모델이 여럿입니다: {1}. 아이디를 쓰세요."},
};

} // namespace

std::span<const Translation> koreanForDataset() {
    return kTranslations;
}

} // namespace frontierscope
