// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

#include <QUndoCommand>

namespace frontierscope {

class Document;

/// One cell of the table, or anything else that changes one model: the used score of a benchmark, its price.
class SetCellCommand : public QUndoCommand {
public:
    /// `after` is the whole model with the change in it.
    SetCellCommand(Document& document, int row, Model after, const QString& text);

    void undo() override;
    void redo() override;

private:
    Document& m_document;
    int m_row;
    Model m_before;
    Model m_after;
};

} // namespace frontierscope
