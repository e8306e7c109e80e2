// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/figure/figure_spec.h"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace frontierscope {

/// What a `.frontierscope` file holds: a plain value.
struct DocumentContent {
    Dataset dataset;
    std::vector<FigureSpec> figures;
    std::string unknownFields; ///< members that this version does not know, as JSON object text; empty: none
    friend bool operator==(const DocumentContent&, const DocumentContent&) = default;
};

/// The open document and the only mutable state of the program. Everyone reads it; only undo commands write
/// to it, by the functions below "for commands". Every change is told by a signal after it happened.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const DocumentContent& content() const { return m_content; }
    [[nodiscard]] const Dataset& dataset() const { return m_content.dataset; }
    [[nodiscard]] const std::vector<FigureSpec>& figures() const { return m_content.figures; }
    /// Row of a model in the dataset, -1: none.
    [[nodiscard]] int rowOf(const std::string& modelId) const;

    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }
    /// Runs a command and puts it onto the undo stack, which takes it over.
    void push(QUndoCommand* command) { m_undoStack.push(command); }

    /// The file that Save writes to; empty for a new document and for the shipped dataset.
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    /// Another document in place of this one; nothing of the old one can be undone any more.
    void reset(DocumentContent content, std::filesystem::path file);
    /// The content has been written to `file`.
    void markSaved(std::filesystem::path file);

    // ---- for commands
    void replaceModels(const std::vector<std::pair<int, Model>>& modelsByRow);
    void insertModels(int row, const std::vector<Model>& models);
    void removeModels(int row, int count);
    /// What stands in no row of the table.
    void replaceComputeModels(std::vector<Model> models);
    void replaceBenchmarks(std::vector<Benchmark> benchmarks);
    void replaceComputedColumns(std::vector<ComputedColumn> columns);
    void replaceFigure(int index, const FigureSpec& spec);
    void insertFigure(int index, const FigureSpec& spec);
    void removeFigure(int index);

signals:
    void aboutToReset();
    void wasReset();
    void fileChanged();
    void modelsReplaced(int firstRow, int lastRow);
    void aboutToInsertModels(int firstRow, int lastRow);
    void modelsInserted();
    void aboutToRemoveModels(int firstRow, int lastRow);
    void modelsRemoved();
    void computedColumnsReplaced();
    /// After every change of the dataset, the reset included.
    void datasetChanged();
    void figureChanged(int index);
    void figureInserted(int index);
    void figureRemoved(int index);

private:
    DocumentContent m_content;
    std::filesystem::path m_file;
    QUndoStack m_undoStack;
};

} // namespace frontierscope
