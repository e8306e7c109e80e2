// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/computed_column.h"

#include <QCoreApplication>

#include <cstddef>

namespace frontierscope {

class Document;

/// What a person does to the computed columns of a document: each is one step of undo.
class ColumnEdits {
    Q_DECLARE_TR_FUNCTIONS(ColumnEdits)

public:
    explicit ColumnEdits(Document& document)
        : m_document(document) {}

    void add(const ComputedColumn& column);
    /// Axes that show the column follow a new name.
    void change(std::size_t index, const ComputedColumn& column);
    /// Axes that show the column show the usual price and score again.
    void remove(std::size_t index);

private:
    /// The column's name on the axes of all figures by another one, or none.
    void renameOnAxes(const std::string& name, const std::string& newName);

    Document& m_document;
};

} // namespace frontierscope
