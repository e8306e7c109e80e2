// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

#include <QUndoCommand>

#include <utility>
#include <vector>

namespace frontierscope {

class Document;

/// A block of cells at once: pasted, filled down, replaced, cleared. Rows that reach beyond the end of the
/// table become new models there.
class PasteCellsCommand : public QUndoCommand {
public:
    PasteCellsCommand(Document& document, std::vector<std::pair<int, Model>> changedModels,
                      std::vector<Model> newModels, const QString& text);

    void undo() override;
    void redo() override;

private:
    Document& m_document;
    std::vector<std::pair<int, Model>> m_before;
    std::vector<std::pair<int, Model>> m_after;
    std::vector<Model> m_newModels;
    int m_firstNewRow;
};

} // namespace frontierscope
