// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

// One entry per sentence, grouped by the file that says it. The terms are those of the product's Korean
// glossary.
constexpr std::array kTranslations = {
    // base/file_io.cpp
    Translation{"There is no file \"{0}\". Check the name and the folder.",
                "\"{0}\" 파일이 없습니다. 이름과 폴더를 확인하세요."},
    Translation{"The file \"{0}\" can't be opened: {1}.", "\"{0}\" 파일을 열 수 없습니다: {1}."},
    Translation{"\"{0}\" is a folder, not a file.", "\"{0}\" 항목은 파일이 아니라 폴더입니다."},
    Translation{"The file \"{0}\" is too large: {1} bytes, at most {2} can be read.",
                "\"{0}\" 파일이 너무 큽니다: {1}바이트입니다. {2}바이트까지 읽을 수 있습니다."},
    Translation{"The file \"{0}\" can't be read: {1}.", "\"{0}\" 파일을 읽을 수 없습니다: {1}."},
    Translation{"\"{0}\" can't be written: {1}. Choose another folder or name.",
                "\"{0}\" 파일에 쓸 수 없습니다: {1}. 다른 폴더나 이름을 고르세요."},
};

} // namespace

std::span<const Translation> koreanForBase() {
    return kTranslations;
}

} // namespace frontierscope
