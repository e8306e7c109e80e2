// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/document.h"

#include <QObject>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

class QWidget;

namespace frontierscope {

/// What a document holds, for work off the window's thread. A copy of 100,000 models would hold the window up
/// at every edit, so one copy is kept and only the edited rows are brought up to date in it.
class ContentSnapshots : public QObject {
public:
    /// Those of a document; they live as long as it does.
    [[nodiscard]] static ContentSnapshots& of(Document& document);

    /// The content as it is now, which nobody changes while it is held. nullptr: someone still works on an
    /// older one, and waiting is better than another copy; ask again a little later. Never for a small
    /// dataset, of which a copy costs nothing.
    [[nodiscard]] std::shared_ptr<const DocumentContent> take();
    /// The same for what a person waits for: says so while someone works on an older one. nullptr: the person
    /// cancelled.
    [[nodiscard]] std::shared_ptr<const DocumentContent> takeWithProgress(QWidget* window,
                                                                          const QString& what);

private:
    explicit ContentSnapshots(Document& document);

    Document& m_document;
    std::shared_ptr<DocumentContent> m_copy;
    std::vector<std::pair<int, int>> m_editedRows; ///< first and last, since the copy was made
    bool m_areRowsTheOnlyChange = true;
    bool m_isRowEdit = false; ///< the document is about to tell of a change that is known already
};

/// Whether work on a dataset takes longer than a frame of the window.
[[nodiscard]] bool isLarge(const Dataset& dataset);

/// The dataset of a snapshot, which it keeps.
[[nodiscard]] std::shared_ptr<const Dataset> datasetOf(std::shared_ptr<const DocumentContent> content);

} // namespace frontierscope
