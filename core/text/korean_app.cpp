// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // app/base/document_io.cpp
    Translation{"The document has no member \"dataset\".", "문서에 \"dataset\" 항목이 없습니다."},
    Translation{"\"figures\" is not a list; the ready figures are shown.",
                "\"figures\" 항목이 목록이 아니어서 기본 그림을 보여 줍니다."},
    Translation{"The document has no version number.", "문서에 버전 번호가 없습니다."},
    Translation{
        "The document was saved by a newer version of Frontierscope (format {0}, this version reads {1}). "
        "Update the program to open it.",
        "더 새로운 버전의 Frontierscope에서 저장한 문서입니다(형식 {0}, 이 버전은 {1}까지 읽음). "
        "프로그램을 업데이트한 뒤 여세요."},
    Translation{"The document is damaged or cut off at byte {0} of {1}. Open a saved copy of it.",
                "문서가 손상되었거나 {1}바이트 중 {0}바이트에서 잘렸습니다. 저장해 둔 사본을 여세요."},
    // app/models/cell_edit.cpp
    Translation{"Another model already has the id \"{0}\".", "다른 모델이 이미 \"{0}\" ID를 쓰고 있습니다."},
    Translation{"A model needs an id.", "모델에는 ID가 있어야 합니다."},
    Translation{"This column is computed and can't be edited.", "계산된 열이라 편집할 수 없습니다."},
};

} // namespace

std::span<const Translation> koreanForApp() {
    return kTranslations;
}

} // namespace frontierscope
