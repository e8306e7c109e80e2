// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_column.h"

#include <QCoreApplication>

#include <cstddef>
#include <functional>
#include <string>

namespace frontierscope {

class Document;

/// What a person does to the computed columns of a document: each is one step of undo.
class ColumnEdits {
    Q_DECLARE_TR_FUNCTIONS(ColumnEdits)

public:
    explicit ColumnEdits(Document& document)
        : m_document(document) {}

    void add(const ComputedColumn& column);
    /// What names the column follows a new name: axes, filters, the expressions of other columns.
    void change(std::size_t index, const ComputedColumn& column);
    /// Axes that show the column show the usual price and score again.
    void remove(std::size_t index);

private:
    /// Another name for the column on the axes of all figures, or none; their filters as `inFilter` has them.
    void renameInFigures(const std::string& name, const std::string& newName,
                         const std::function<std::string(const std::string&)>& inFilter);

    Document& m_document;
};

} // namespace frontierscope
