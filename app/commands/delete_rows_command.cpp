// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/delete_rows_command.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"

#include <algorithm>

namespace frontierscope {

DeleteRowsCommand::DeleteRowsCommand(Document& document, std::vector<int> rows, const QString& text)
    : QUndoCommand(text)
    , m_document(document) {
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows) {
        if (m_runs.empty() || m_runs.back().row + intSize(m_runs.back().models) != row) {
            m_runs.push_back({row, {}});
        }
        m_runs.back().models.push_back(document.dataset().models.at(static_cast<std::size_t>(row)));
    }
}

void DeleteRowsCommand::undo() {
    for (const Run& run : m_runs) {
        m_document.insertModels(run.row, run.models);
    }
}

void DeleteRowsCommand::redo() {
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
        m_document.removeModels(run->row, intSize(run->models));
    }
}

} // namespace frontierscope
