// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/model.h"

#include <QUndoCommand>

#include <vector>

namespace frontierscope {

class Document;

/// New models in front of a row: an empty one, or copies of others.
class AddRowsCommand : public QUndoCommand {
public:
    AddRowsCommand(Document& document, int row, std::vector<Model> models, const QString& text);

    void undo() override;
    void redo() override;

private:
    Document& m_document;
    int m_row;
    std::vector<Model> m_models;
};

} // namespace frontierscope
