// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/set_figure_spec_command.h"

#include "app/base/document.h"

#include <algorithm>

namespace frontierscope {

namespace {

bool haveSameIndices(const std::vector<std::pair<int, FigureSpec>>& a,
                     const std::vector<std::pair<int, FigureSpec>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& left, const auto& right) { return left.first == right.first; });
}

} // namespace

SetFigureSpecCommand::SetFigureSpecCommand(Document& document,
                                           std::vector<std::pair<int, FigureSpec>> specsByIndex,
                                           const QString& text, QString mergeKey)
    : QUndoCommand(text)
    , m_document(document)
    , m_after(std::move(specsByIndex))
    , m_mergeKey(std::move(mergeKey)) {
    for (const auto& [index, spec] : m_after) {
        m_before.emplace_back(index, document.figures().at(static_cast<std::size_t>(index)));
    }
}

SetFigureSpecCommand::SetFigureSpecCommand(Document& document, int index, FigureSpec spec,
                                           const QString& text, QString mergeKey)
    : SetFigureSpecCommand(document, std::vector<std::pair<int, FigureSpec>>{{index, std::move(spec)}}, text,
                           std::move(mergeKey)) {}

void SetFigureSpecCommand::undo() {
    for (const auto& [index, spec] : m_before) {
        m_document.replaceFigure(index, spec);
    }
}

void SetFigureSpecCommand::redo() {
    for (const auto& [index, spec] : m_after) {
        m_document.replaceFigure(index, spec);
    }
}

bool SetFigureSpecCommand::mergeWith(const QUndoCommand* other) {
    const auto* next = static_cast<const SetFigureSpecCommand*>(other);
    if (m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey || !haveSameIndices(m_after, next->m_after)) {
        return false;
    }
    m_after = next->m_after;
    setObsolete(m_after == m_before); // typed and taken back: nothing to undo
    return true;
}

} // namespace frontierscope
