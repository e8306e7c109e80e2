// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/content_snapshots.h"

#include "app/base/progress_work.h"

#include <algorithm>
#include <atomic>

namespace frontierscope {

ContentSnapshots& ContentSnapshots::of(Document& document) {
    for (QObject* child : document.children()) {
        if (auto* snapshots = dynamic_cast<ContentSnapshots*>(child)) {
            return *snapshots;
        }
    }
    return *new ContentSnapshots(document);
}

ContentSnapshots::ContentSnapshots(Document& document)
    : QObject(&document)
    , m_document(document) {
    connect(&document, &Document::modelsReplaced, this, [this](int first, int last) {
        m_isRowEdit = true;
        m_editedRows.emplace_back(first, last);
    });
    connect(&document, &Document::datasetChanged, this, [this] {
        m_areRowsTheOnlyChange = m_areRowsTheOnlyChange && m_isRowEdit;
        m_isRowEdit = false;
    });
}

std::shared_ptr<const DocumentContent> ContentSnapshots::take() {
    const DocumentContent& now = m_document.content();
    const bool isCurrent = m_areRowsTheOnlyChange && m_editedRows.empty();
    if (m_copy != nullptr && m_areRowsTheOnlyChange) {
        if (isCurrent && m_copy->figures == now.figures) {
            return m_copy;
        }
        if (m_copy.use_count() == 1) {
            std::atomic_thread_fence(std::memory_order_acquire); // what its last holder did lies before this
            for (const auto& [first, last] : m_editedRows) {
                std::copy(now.dataset.models.begin() + first, now.dataset.models.begin() + last + 1,
                          m_copy->dataset.models.begin() + first);
            }
            m_copy->figures = now.figures;
            m_editedRows.clear();
            return m_copy;
        }
        if (isLarge(now.dataset)) {
            return nullptr;
        }
    }
    m_copy = std::make_shared<DocumentContent>(now);
    m_editedRows.clear();
    m_areRowsTheOnlyChange = true;
    return m_copy;
}

std::shared_ptr<const DocumentContent> ContentSnapshots::takeWithProgress(QWidget* window,
                                                                          const QString& what) {
    std::shared_ptr<const DocumentContent> content;
    const bool isTaken = waitWithProgress(window, what, MayCancel::yes, [this, &content] {
        content = content == nullptr ? take() : content;
        return content != nullptr;
    });
    return isTaken ? content : nullptr;
}

bool isLarge(const Dataset& dataset) {
    constexpr std::size_t kMostAtOnce = 5000;
    return dataset.models.size() > kMostAtOnce;
}

std::shared_ptr<const Dataset> datasetOf(std::shared_ptr<const DocumentContent> content) {
    const Dataset* dataset = content == nullptr ? nullptr : &content->dataset;
    return {std::move(content), dataset};
}

} // namespace frontierscope
