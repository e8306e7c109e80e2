// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/set_cell_command.h"

#include "app/base/document.h"

namespace frontierscope {

SetCellCommand::SetCellCommand(Document& document, int row, Model after, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_row(row)
    , m_before(document.dataset().models.at(static_cast<std::size_t>(row)))
    , m_after(std::move(after)) {}

void SetCellCommand::undo() {
    m_document.replaceModels({{m_row, m_before}});
}

void SetCellCommand::redo() {
    m_document.replaceModels({{m_row, m_after}});
}

} // namespace frontierscope
