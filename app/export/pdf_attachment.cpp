// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_attachment.h"

#include "app/export/figure_picture.h"

// libqpdf is moving from its own pointers to std::shared_ptr; 4: only those of the standard.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <exception>

namespace frontierscope {

namespace {

struct TooLarge {};

/// Collects what a stream unpacks to and gives up when it is too much: a small file can unpack to any size.
class LimitedText : public Pipeline {
public:
    explicit LimitedText(std::size_t maxBytes)
        : Pipeline("attachment", nullptr)
        , m_maxBytes(maxBytes) {}

    void write(const unsigned char* data, std::size_t size) override {
        if (m_text.size() + size > m_maxBytes) {
            throw TooLarge();
        }
        m_text.append(reinterpret_cast<const char*>(data), size);
    }
    void finish() override {}

    std::string m_text;

private:
    std::size_t m_maxBytes;
};

std::optional<std::string> attachmentOf(std::string_view pdf, std::size_t maxBytes) {
    QPDF document;
    document.setSuppressWarnings(true);
    document.processMemoryFile("figure", pdf.data(), pdf.size());
    QPDFEmbeddedFileDocumentHelper files(document);
    for (const auto& [key, file] : files.getEmbeddedFiles()) {
        if (key == kPdfAttachmentName || file->getFilename() == kPdfAttachmentName) {
            LimitedText text(maxBytes);
            file->getEmbeddedFileStream().pipeStreamData(&text, 0, qpdf_dl_generalized);
            return text.m_text;
        }
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<std::string>> readPdfAttachment(std::string_view pdf, std::size_t maxBytes) {
    try {
        return attachmentOf(pdf, maxBytes);
    } catch (const TooLarge&) {
        return failure(ErrorCode::invalid, FS_TEXT("The PDF's attachment is larger than {0} MB."),
                       {std::to_string(maxBytes >> 20U)});
    } catch (const std::exception& error) {
        return failure(ErrorCode::invalid, FS_TEXT("The PDF can't be read: {0}"), {error.what()});
    }
}

} // namespace frontierscope
