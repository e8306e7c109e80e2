// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/paste_cells_command.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"

namespace frontierscope {

PasteCellsCommand::PasteCellsCommand(Document& document, std::vector<std::pair<int, Model>> changedModels,
                                     std::vector<Model> newModels, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_after(std::move(changedModels))
    , m_newModels(std::move(newModels))
    , m_firstNewRow(intSize(document.dataset().models)) {
    for (const auto& [row, model] : m_after) {
        m_before.emplace_back(row, document.dataset().models.at(static_cast<std::size_t>(row)));
    }
}

void PasteCellsCommand::undo() {
    m_document.removeModels(m_firstNewRow, intSize(m_newModels));
    m_document.replaceModels(m_before);
}

void PasteCellsCommand::redo() {
    m_document.replaceModels(m_after);
    m_document.insertModels(m_firstNewRow, m_newModels);
}

} // namespace frontierscope
