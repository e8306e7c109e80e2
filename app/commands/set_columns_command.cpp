// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/set_columns_command.h"

#include "app/base/document.h"

#include <utility>

namespace frontierscope {

SetColumnsCommand::SetColumnsCommand(Document& document, std::vector<ComputedColumn> columns,
                                     const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_before(document.dataset().computedColumns)
    , m_after(std::move(columns)) {}

void SetColumnsCommand::undo() {
    m_document.replaceComputedColumns(m_before);
}

void SetColumnsCommand::redo() {
    m_document.replaceComputedColumns(m_after);
}

} // namespace frontierscope
