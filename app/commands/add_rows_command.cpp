// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/add_rows_command.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"

namespace frontierscope {

AddRowsCommand::AddRowsCommand(Document& document, int row, std::vector<Model> models, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_row(row)
    , m_models(std::move(models)) {}

void AddRowsCommand::undo() {
    m_document.removeModels(m_row, intSize(m_models));
}

void AddRowsCommand::redo() {
    m_document.insertModels(m_row, m_models);
}

} // namespace frontierscope
