// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/join_dataset_command.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"

#include <cassert>
#include <iterator>

namespace frontierscope {

JoinDatasetCommand::JoinDatasetCommand(Document& document, Dataset joined, const QString& text)
    : QUndoCommand(text)
    , m_document(document)
    , m_firstNewRow(intSize(document.dataset().models))
    , m_computeBefore(document.dataset().computeModels)
    , m_computeAfter(std::move(joined.computeModels))
    , m_benchmarksBefore(document.dataset().benchmarks)
    , m_benchmarksAfter(std::move(joined.benchmarks)) {
    const auto& models = document.dataset().models;
    assert(joined.models.size() >= models.size());
    for (std::size_t row = 0; row < models.size(); ++row) {
        if (!(joined.models[row] == models[row])) {
            m_before.emplace_back(static_cast<int>(row), models[row]);
            m_after.emplace_back(static_cast<int>(row), std::move(joined.models[row]));
        }
    }
    m_newModels.assign(std::make_move_iterator(joined.models.begin() + m_firstNewRow),
                       std::make_move_iterator(joined.models.end()));
}

void JoinDatasetCommand::undo() {
    m_document.removeModels(m_firstNewRow, intSize(m_newModels));
    m_document.replaceModels(m_before);
    if (m_computeBefore != m_computeAfter) {
        m_document.replaceComputeModels(m_computeBefore);
    }
    if (m_benchmarksBefore != m_benchmarksAfter) {
        m_document.replaceBenchmarks(m_benchmarksBefore);
    }
}

void JoinDatasetCommand::redo() {
    if (m_benchmarksBefore != m_benchmarksAfter) {
        m_document.replaceBenchmarks(m_benchmarksAfter);
    }
    if (m_computeBefore != m_computeAfter) {
        m_document.replaceComputeModels(m_computeAfter);
    }
    m_document.replaceModels(m_after);
    m_document.insertModels(m_firstNewRow, m_newModels);
}

} // namespace frontierscope
