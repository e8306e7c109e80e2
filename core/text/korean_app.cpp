// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/korean.h"

#include <array>

namespace frontierscope {

namespace {

constexpr std::array kTranslations = {
    // app/base/document_io.cpp
    Translation{"The document has no member \"dataset\".", "문서에 \"dataset\" 항목이 없습니다."},
    Translation{"The dataset could not be read back from its file.",
                "데이터 세트를 파일에서 다시 읽지 못했습니다."},
    Translation{"The document refers to a dataset, but \"file\" is not the name of one.",
                "문서가 데이터 세트를 참조하지만 \"file\" 값이 파일 이름이 아닙니다."},
    Translation{
        "The document refers to the dataset \"{0}\", which can't be read. Put that file back beside "
        "the document, then open the document again.",
        "문서가 참조하는 데이터 세트 \"{0}\" 파일을 읽을 수 없습니다. 그 파일을 문서 옆에 다시 두고 문서를 "
        "여십시오."},
    Translation{
        "The dataset \"{0}\" has changed since the document was saved: the figures show what is in it "
        "now.",
        "문서를 저장한 뒤에 데이터 세트 \"{0}\" 파일이 바뀌었습니다. 그림은 지금 파일에 있는 데이터를 "
        "보여 줍니다."},
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
    // app/export
    Translation{
        "A picture of {0} × {1} pixels can't be made; a side may have {2} to {3}, all together at most "
        "{4} million.",
        "{0} × {1} 픽셀 그림은 만들 수 없습니다. 한 변은 {2}~{3} 픽셀, 전체는 {4}백만 픽셀까지 됩니다."},
    Translation{"The PDF can't be written.", "PDF를 쓸 수 없습니다."},
    Translation{"The printer can't be started. Choose another one.",
                "프린터를 시작할 수 없습니다. 다른 프린터를 고르세요."},
    Translation{"The PNG can't be encoded.", "PNG로 바꿀 수 없습니다."},
    Translation{"This is not a PNG picture.", "PNG 그림이 아닙니다."},
    Translation{"The PNG picture is truncated or damaged, or what it carries is larger than {0} MB.",
                "PNG 그림이 잘렸거나 손상되었거나, 담긴 내용이 {0}MB보다 큽니다."},
    Translation{"The SVG picture is damaged or cut off at line {0}, column {1}.",
                "SVG 그림이 {0}행 {1}열에서 손상되었거나 잘렸습니다."},
    Translation{"The PDF's attachment is larger than {0} MB.", "PDF 첨부 파일이 {0}MB보다 큽니다."},
    Translation{"The PDF can't be read: {0}", "PDF를 읽을 수 없습니다: {0}"},
    Translation{"The figure's data are larger than {0} MB. Export it without data, or filter it.",
                "그림의 데이터가 {0}MB보다 큽니다. 데이터 없이 내보내거나 필터로 줄이세요."},
    Translation{
        "This picture holds no Frontierscope data. Only a PNG, SVG or PDF file that Frontierscope exported "
        "with its data can be opened.",
        "이 그림에는 Frontierscope 데이터가 없습니다. Frontierscope에서 데이터와 함께 내보낸 PNG, SVG, PDF "
        "파일만 열 수 있습니다."},
    Translation{
        "The picture carries no figure of Frontierscope. It was exported \"without data\", or another "
        "program has saved it since; open the file that it was saved from.",
        "그림에 Frontierscope 그림 정보가 없습니다. \"데이터 없이\" 내보냈거나 그 뒤 다른 프로그램에서 "
        "저장한 파일입니다. 원래 파일을 여세요."},
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
