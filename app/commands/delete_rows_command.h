// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

#include <QUndoCommand>

#include <vector>

namespace frontierscope {

class Document;

/// Deletes models; undo puts each back at its row.
class DeleteRowsCommand : public QUndoCommand {
public:
    /// `rows` of the dataset, in any order.
    DeleteRowsCommand(Document& document, std::vector<int> rows, const QString& text);

    void undo() override;
    void redo() override;

private:
    struct Run {
        int row = 0; ///< in the dataset before the deletion
        std::vector<Model> models;
    };

    Document& m_document;
    std::vector<Run> m_runs; ///< neighbouring rows, from the top
};

} // namespace frontierscope
