// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/cell_edit.h"
#include "app/models/cell_replace.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace frontierscope {

class Document;

/// What can be done to rows and cells of the table, each as one undo step. Rows are those of the dataset.
class TableEdits : public QObject {
    Q_OBJECT

public:
    explicit TableEdits(Document& document, QObject* parent = nullptr);

    /// Adds an empty model at the end; its row.
    int addModel();
    /// Copies models to right after the last of them; the rows of the copies.
    std::vector<int> duplicateModels(std::vector<int> rows);
    void deleteModels(const std::vector<int>& rows);
    /// Sets a block (see planPaste). Cells that can't be set are reported; the others are.
    void setCells(const std::vector<int>& rows, const std::vector<const Field*>& fields,
                  const CellBlock& block, const QString& text, const BlockReading& reading = {});
    /// Does what was planned with these rows and fields, for what the dataset is now.
    void paste(PastePlan plan, const std::vector<int>& rows, const std::vector<const Field*>& fields,
               const QString& text);
    /// Replaces a text in cells (see planReplace); the number of cells that have changed.
    int replaceText(const std::vector<int>& rows, const std::vector<const Field*>& fields,
                    const TextReplacement& replacement);
    int replaceText(ReplacePlan plan, const std::vector<int>& rows, const std::vector<const Field*>& fields,
                    const std::string& find);
    [[nodiscard]] CellBlock cells(const std::vector<int>& rows,
                                  const std::vector<const Field*>& fields) const;

signals:
    /// Some cells couldn't be set: a sentence, and a line per cell.
    void cellsRefused(const QString& text, const QStringList& details);

private:
    [[nodiscard]] QString describe(const RefusedCell& cell, const PastePlan& plan,
                                   const std::vector<int>& rows, const Field& field) const;

    Document& m_document;
};

} // namespace frontierscope
