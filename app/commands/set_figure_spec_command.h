// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QUndoCommand>

#include <utility>
#include <vector>

namespace frontierscope {

class Document;

/// What the person chose of one figure, or of several at once (a filter that they share).
class SetFigureSpecCommand : public QUndoCommand {
public:
    /// Steps with the same non-empty `mergeKey` that follow one another become one: the letters typed into a
    /// search box, the moves of a slider.
    SetFigureSpecCommand(Document& document, std::vector<std::pair<int, FigureSpec>> specsByIndex,
                         const QString& text, QString mergeKey = {});
    SetFigureSpecCommand(Document& document, int index, FigureSpec spec, const QString& text,
                         QString mergeKey = {});

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    Document& m_document;
    std::vector<std::pair<int, FigureSpec>> m_before;
    std::vector<std::pair<int, FigureSpec>> m_after;
    QString m_mergeKey;
};

} // namespace frontierscope
