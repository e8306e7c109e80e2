// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/document.h"

#include "app/base/qt_conversions.h"

#include <algorithm>
#include <cassert>

namespace frontierscope {

Document::Document(QObject* parent)
    : QObject(parent) {}

int Document::rowOf(const std::string& modelId) const {
    const auto& models = m_content.dataset.models;
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const Model& model) { return model.id == modelId; });
    return found == models.end() ? -1 : static_cast<int>(found - models.begin());
}

void Document::reset(DocumentContent content, std::filesystem::path file) {
    emit aboutToReset();
    m_undoStack.clear();
    m_undoStack.setClean();
    m_content = std::move(content);
    m_file = std::move(file);
    emit wasReset();
    emit datasetChanged();
    emit fileChanged();
}

void Document::markSaved(std::filesystem::path file) {
    m_file = std::move(file);
    m_undoStack.setClean();
    emit fileChanged();
}

void Document::replaceModels(const std::vector<std::pair<int, Model>>& modelsByRow) {
    if (modelsByRow.empty()) {
        return;
    }
    int first = modelsByRow.front().first;
    int last = first;
    for (const auto& [row, model] : modelsByRow) {
        assert(row >= 0 && row < intSize(m_content.dataset.models));
        m_content.dataset.models[static_cast<std::size_t>(row)] = model;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    emit modelsReplaced(first, last);
    emit datasetChanged();
}

void Document::insertModels(int row, const std::vector<Model>& models) {
    if (models.empty()) {
        return;
    }
    assert(row >= 0 && row <= intSize(m_content.dataset.models));
    emit aboutToInsertModels(row, row + intSize(models) - 1);
    m_content.dataset.models.insert(m_content.dataset.models.begin() + row, models.begin(), models.end());
    emit modelsInserted();
    emit datasetChanged();
}

void Document::removeModels(int row, int count) {
    if (count <= 0) {
        return;
    }
    assert(row >= 0 && row + count <= intSize(m_content.dataset.models));
    emit aboutToRemoveModels(row, row + count - 1);
    const auto first = m_content.dataset.models.begin() + row;
    m_content.dataset.models.erase(first, first + count);
    emit modelsRemoved();
    emit datasetChanged();
}

void Document::replaceComputeModels(std::vector<Model> models) {
    m_content.dataset.computeModels = std::move(models);
    emit datasetChanged();
}

void Document::replaceBenchmarks(std::vector<Benchmark> benchmarks) {
    m_content.dataset.benchmarks = std::move(benchmarks);
    emit datasetChanged();
}

void Document::replaceComputedColumns(std::vector<ComputedColumn> columns) {
    m_content.dataset.computedColumns = std::move(columns);
    emit computedColumnsReplaced();
    emit datasetChanged();
}

void Document::replaceFigure(int index, const FigureSpec& spec) {
    assert(index >= 0 && index < intSize(m_content.figures));
    m_content.figures[static_cast<std::size_t>(index)] = spec;
    emit figureChanged(index);
}

void Document::insertFigure(int index, const FigureSpec& spec) {
    assert(index >= 0 && index <= intSize(m_content.figures));
    m_content.figures.insert(m_content.figures.begin() + index, spec);
    emit figureInserted(index);
}

void Document::removeFigure(int index) {
    assert(index >= 0 && index < intSize(m_content.figures));
    m_content.figures.erase(m_content.figures.begin() + index);
    emit figureRemoved(index);
}

} // namespace frontierscope
