// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/panels/table_edits.h"

#include "app/base/document.h"
#include "app/base/qt_conversions.h"
#include "app/base/translation.h"
#include "app/commands/add_rows_command.h"
#include "app/commands/delete_rows_command.h"
#include "app/commands/paste_cells_command.h"
#include "app/models/model_ids.h"
#include "core/dataset/number_text.h"

#include <algorithm>

namespace frontierscope {

TableEdits::TableEdits(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document) {}

int TableEdits::addModel() {
    Model model;
    model.id = freeModelId(m_document.dataset(), "new-model");
    model.name = toUtf8(tr("New model"));
    const int row = intSize(m_document.dataset().models);
    m_document.push(new AddRowsCommand(m_document, row, {std::move(model)}, tr("Add a model")));
    return row;
}

std::vector<int> TableEdits::duplicateModels(std::vector<int> rows) {
    if (rows.empty()) {
        return {};
    }
    std::sort(rows.begin(), rows.end());
    std::vector<Model> copies;
    std::vector<int> newRows;
    ModelIds ids(m_document.dataset());
    for (const int row : rows) {
        Model copy = m_document.dataset().models.at(static_cast<std::size_t>(row));
        copy.id = ids.giveFree(copy.id + "-copy");
        copy.name = toUtf8(tr("%1 (copy)").arg(toQString(std::string_view(copy.name))));
        copy.aliases.clear();
        newRows.push_back(rows.back() + 1 + intSize(copies));
        copies.push_back(std::move(copy));
    }
    const QString text = tr("Duplicate models");
    m_document.push(new AddRowsCommand(m_document, rows.back() + 1, std::move(copies), text));
    return newRows;
}

void TableEdits::deleteModels(const std::vector<int>& rows) {
    if (!rows.empty()) {
        const QString text = tr("Delete models");
        m_document.push(new DeleteRowsCommand(m_document, rows, text));
    }
}

void TableEdits::setCells(const std::vector<int>& rows, const std::vector<const Field*>& fields,
                          const CellBlock& block, const QString& text, const BlockReading& reading) {
    paste(planPaste(m_document.dataset(), rows, fields, block, reading), rows, fields, text);
}

int TableEdits::replaceText(const std::vector<int>& rows, const std::vector<const Field*>& fields,
                            const TextReplacement& replacement) {
    return replaceText(planReplace(m_document.dataset(), rows, fields, replacement), rows, fields,
                       replacement.find);
}

int TableEdits::replaceText(ReplacePlan plan, const std::vector<int>& rows,
                            const std::vector<const Field*>& fields, const std::string& find) {
    paste(std::move(plan.cells), rows, fields, tr("Replace \"%1\"").arg(toQString(std::string_view(find))));
    return plan.replacedCount;
}

/// A refused cell by its row's number, as the table counts, its model and its column, and why.
QString TableEdits::describe(const RefusedCell& cell, const PastePlan& plan, const std::vector<int>& rows,
                             const Field& field) const {
    const auto& models = m_document.dataset().models;
    const bool isNew = cell.row >= rows.size();
    const std::size_t added = isNew ? cell.row - rows.size() : 0;
    const std::size_t row = isNew ? models.size() + added : static_cast<std::size_t>(rows[cell.row]);
    const Model& model = isNew ? plan.newModels.at(added) : models.at(row);
    const QString place = tr("Row %1 (%2), %3")
                              .arg(QString::number(row + 1), toQString(std::string_view(model.name)),
                                   toQString(translated(field.title, currentLanguage())));
    const auto& said = cell.reason.arguments;
    const bool saysText = std::ranges::find(said, trimmed(cell.text)) != said.end();
    const QString reason = toQString(cell.reason);
    return saysText ? tr("%1: %2").arg(place, reason)
                    : tr("%1, \"%2\": %3").arg(place, toQString(std::string_view(cell.text)), reason);
}

void TableEdits::paste(PastePlan plan, const std::vector<int>& rows, const std::vector<const Field*>& fields,
                       const QString& text) {
    for (Model& model : plan.newModels) {
        if (model.name.empty()) { // a file can't hold a model without a name
            model.name = toUtf8(tr("New model"));
        }
    }
    QStringList details; // before the rows are there that are added
    for (const RefusedCell& cell : plan.refused) {
        details << describe(cell, plan, rows, *fields[cell.column]);
    }
    if (!plan.changedModels.empty() || !plan.newModels.empty()) {
        m_document.push(new PasteCellsCommand(m_document, std::move(plan.changedModels),
                                              std::move(plan.newModels), text));
    }
    std::size_t count = plan.refused.size();
    if (plan.beyondColumns > 0) {
        count += plan.beyondColumns;
        details << tr("Cells beyond the last column of the table, which were left out: %1")
                       .arg(plan.beyondColumns);
    }
    if (count > 0) {
        emit cellsRefused(tr("Some cells could not be set and kept their values: %1.").arg(count), details);
    }
}

CellBlock TableEdits::cells(const std::vector<int>& rows, const std::vector<const Field*>& fields) const {
    CellBlock block;
    for (const int row : rows) {
        const Model& model = m_document.dataset().models.at(static_cast<std::size_t>(row));
        auto& cells = block.emplace_back();
        for (const Field* field : fields) {
            cells.push_back(formatFieldValue(field->get(model)));
        }
    }
    return block;
}

} // namespace frontierscope
