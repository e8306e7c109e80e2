// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_column.h"

#include <QUndoCommand>

#include <vector>

namespace frontierscope {

class Document;

/// Replaces the computed columns of the dataset.
class SetColumnsCommand : public QUndoCommand {
public:
    SetColumnsCommand(Document& document, std::vector<ComputedColumn> columns, const QString& text);

    void undo() override;
    void redo() override;

private:
    Document& m_document;
    std::vector<ComputedColumn> m_before, m_after;
};

} // namespace frontierscope
