// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <QUndoCommand>

#include <utility>
#include <vector>

namespace frontierscope {

class Document;

/// What an import brings: changed models, new ones behind them, benchmarks and training runs.
class JoinDatasetCommand : public QUndoCommand {
public:
    /// `joined`: the document's dataset with changes; its models are the document's, in the same order, and
    /// new ones behind them.
    JoinDatasetCommand(Document& document, Dataset joined, const QString& text);

    void undo() override;
    void redo() override;

private:
    Document& m_document;
    std::vector<std::pair<int, Model>> m_before, m_after;
    std::vector<Model> m_newModels;
    int m_firstNewRow;
    std::vector<Model> m_computeBefore, m_computeAfter;
    std::vector<Benchmark> m_benchmarksBefore, m_benchmarksAfter;
};

} // namespace frontierscope
