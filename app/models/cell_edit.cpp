// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/cell_edit.h"

#include "app/models/hand_entry.h"
#include "app/models/model_ids.h"
#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/importers/date_spelling.h"

#include <algorithm>

namespace frontierscope {

namespace {

/// What the numbers of a field are; typed shares are in percent, as the column shows them.
NumberContext contextOf(const Field& field) {
    NumberContext context;
    context.role = numberRole(field);
    context.percentScale = PercentScale::percent;
    return context;
}

/// A cell's text as the field's value. Numbers may be spelled as people do ("$3", "1.5M", "−3"); what can
/// mean two numbers is refused with the question that it raises.
Result<FieldValue> readCell(const Field& field, std::string_view text) {
    auto value = parseFieldValue(field, text);
    if (value || field.type != FieldType::number) {
        return value;
    }
    const NumberReading reading = readNumber(text, contextOf(field));
    switch (reading.verdict) {
    case NumberReading::Verdict::accepted:
        return FieldValue(reading.value);
    case NumberReading::Verdict::unknown:
        return FieldValue();
    case NumberReading::Verdict::ambiguous:
    case NumberReading::Verdict::refused:
        break;
    }
    return tl::unexpected(Error{ErrorCode::invalid, whatToWrite(text, reading), {}});
}

Result<Model> withValue(ModelIds& ids, Model model, int row, const Field& field, const FieldValue& value) {
    if (!field.isEditable || field.set == nullptr) {
        return failure(ErrorCode::invalid, FS_TEXT("This column is computed and can't be edited."));
    }
    const Model before = model;
    if (auto set = field.set(model, value); !set) {
        return tl::unexpected(std::move(set.error()));
    }
    if (model.id.empty()) {
        return failure(ErrorCode::invalid, FS_TEXT("A model needs an id."));
    }
    if (model.id != before.id && ids.isTaken(model.id, row)) {
        return idIsTaken(model.id);
    }
    return withHandEntry(before, std::move(model));
}

/// How the numbers of each column of a block are written.
std::vector<NumberContext> contextsOf(const CellBlock& block, const std::vector<const Field*>& fields) {
    std::vector<NumberContext> contexts;
    for (std::size_t column = 0; column < fields.size(); ++column) {
        std::vector<std::string_view> cells;
        for (const auto& row : block) {
            if (column < row.size()) {
                cells.push_back(row[column]);
            }
        }
        NumberContext context;
        context.role = numberRole(*fields[column]);
        context.decimalSign = detectDecimalSign(cells);
        context.percentScale = detectPercentScale(cells, context.decimalSign);
        contexts.push_back(context);
    }
    return contexts;
}

/// One paste: reads the cells and keeps account of those that can't be set.
class Paste {
public:
    Paste(ModelIds& ids, const std::vector<const Field*>& fields, const CellBlock& block,
          const BlockReading& reading)
        : m_ids(ids)
        , m_fields(fields)
        , m_reading(reading)
        , m_fills(block.size() == 1 && block[0].size() == 1)
        , m_contexts(contextsOf(block, fields)) {}

    /// True if the block is one cell, for all of the rows and fields.
    [[nodiscard]] bool fills() const { return m_fills; }

    /// Sets a cell of `model`, which is at `datasetRow`; `row` and `column` are the cell's in the block.
    void set(Model& model, int datasetRow, std::size_t row, std::size_t column, const std::string& text) {
        const Field& field = *m_fields[column];
        const auto value = m_reading.isForeign ? readForeign(field, row, column, text)
                                               : std::optional(readCell(field, text));
        if (!value) {
            return;
        }
        auto changed =
            *value ? withValue(m_ids, model, datasetRow, field, **value) : tl::unexpected(value->error());
        if (changed && !m_givenIds.takes(model, *changed)) {
            changed = idIsTaken(changed->id);
        }
        if (changed) {
            model = std::move(*changed);
        } else {
            m_plan.refused.push_back({row, column, text, changed.error().message});
        }
    }

    [[nodiscard]] PastePlan& plan() { return m_plan; }

private:
    /// Nothing: the cell keeps its value.
    std::optional<Result<FieldValue>> readForeign(const Field& field, std::size_t row, std::size_t column,
                                                  const std::string& text) {
        if (const auto date = field.type == FieldType::date ? readDateSpelling(text) : std::nullopt) {
            return FieldValue(*date);
        }
        if (field.type != FieldType::number || !field.isEditable) {
            return readCell(field, text);
        }
        NumberReading reading = readNumber(text, m_contexts[column]);
        switch (reading.verdict) {
        case NumberReading::Verdict::accepted:
            return FieldValue(reading.value);
        case NumberReading::Verdict::unknown:
            return FieldValue();
        case NumberReading::Verdict::refused:
            return tl::unexpected(Error{ErrorCode::invalid, std::move(reading.reason), {}});
        case NumberReading::Verdict::ambiguous:
            break;
        }
        const std::size_t askedRow = m_fills ? 0 : row; // a text that fills a column is asked about once
        if (const auto answer = m_reading.answers.find({askedRow, column});
            answer != m_reading.answers.end()) {
            return answer->second ? std::optional(Result<FieldValue>(*answer->second)) : std::nullopt;
        }
        auto& asked = m_plan.ambiguous;
        if (asked.empty() || asked.back().row != askedRow || asked.back().column != column) {
            asked.push_back({askedRow, column, text, std::move(reading.reason), std::move(reading.choices)});
        }
        return std::nullopt;
    }

    ModelIds& m_ids;
    const std::vector<const Field*>& m_fields;
    const BlockReading& m_reading;
    bool m_fills;
    std::vector<NumberContext> m_contexts;
    GivenIds m_givenIds;
    PastePlan m_plan;
};

/// Takes one cell off the front of `text`; `endsRow` tells whether a line end (or the text's) followed.
std::string takeCell(std::string_view& text, bool& endsRow) {
    std::string cell;
    std::size_t i = 0;
    bool isQuoted = !text.empty() && text[0] == '"';
    for (i = isQuoted ? 1 : 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == '"') {
            if (i + 1 < text.size() && text[i + 1] == '"') {
                cell += '"';
                ++i;
                continue;
            }
            isQuoted = false;
            continue;
        }
        if (!isQuoted && (text[i] == '\t' || text[i] == '\n')) {
            break;
        }
        cell += text[i];
    }
    endsRow = i >= text.size() || text[i] == '\n';
    text.remove_prefix(std::min(i + 1, text.size()));
    if (endsRow && !cell.empty() && cell.back() == '\r') {
        cell.pop_back();
    }
    return cell;
}

} // namespace

Result<Model> withCell(ModelIds& ids, Model model, int row, const Field& field, std::string_view text) {
    const auto value = readCell(field, text);
    return value || !field.isEditable
               ? withValue(ids, std::move(model), row, field, value.value_or(FieldValue()))
               : tl::unexpected(value.error());
}

Result<Model> withCell(const Dataset& dataset, int row, const Field& field, std::string_view text) {
    ModelIds ids(dataset);
    return withCell(ids, dataset.models.at(static_cast<std::size_t>(row)), row, field, text);
}

CellBlock parseTsv(std::string_view text) {
    CellBlock block;
    bool endsRow = true;
    while (!text.empty()) {
        if (endsRow) {
            block.emplace_back();
        }
        block.back().push_back(takeCell(text, endsRow));
        if (text.empty() && !endsRow) {
            block.back().emplace_back(); // a tab at the very end
        }
    }
    return block;
}

std::string toTsv(const CellBlock& block) {
    std::string text;
    for (const auto& row : block) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            std::string cell = row[column];
            if (cell.find_first_of("\t\n\"") != std::string::npos) {
                for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2)) {
                    cell.insert(at, 1, '"');
                }
                cell = '"' + cell + '"';
            }
            text += (column == 0 ? "" : "\t") + cell;
        }
        text += '\n';
    }
    return text;
}

tl::unexpected<Error> idIsTaken(const std::string& id) {
    return failure(ErrorCode::invalid, FS_TEXT("Another model already has the id \"{0}\"."), {id});
}

bool GivenIds::takes(const Model& before, const Model& after) {
    return after.id == before.id || m_ids.insert(after.id).second;
}

PastePlan planPaste(const Dataset& dataset, const std::vector<int>& rows,
                    const std::vector<const Field*>& fields, const CellBlock& block,
                    const BlockReading& reading) {
    ModelIds ids(dataset);
    Paste paste(ids, fields, block, reading);
    if (block.empty() || fields.empty()) {
        return paste.plan();
    }
    PastePlan& plan = paste.plan();
    const bool fills = paste.fills();
    const std::size_t rowCount = fills ? rows.size() : block.size();
    std::vector<Model> models(rowCount);
    for (std::size_t r = 0; r < rowCount; ++r) {
        models[r] = r < rows.size() ? dataset.models.at(static_cast<std::size_t>(rows[r])) : Model();
        if (r >= rows.size()) {
            models[r].id = ids.giveFree("new-model-" + std::to_string(r - rows.size() + 1));
        }
    }
    for (std::size_t c = 0; c < fields.size(); ++c) {
        for (std::size_t r = 0; r < rowCount; ++r) {
            const auto& cells = fills ? block[0] : block[r];
            if ((fills || c < cells.size()) && !reading.leftOut.contains({r, c})) {
                paste.set(models[r], r < rows.size() ? rows[r] : -1, r, c, fills ? cells[0] : cells[c]);
            }
        }
    }
    for (std::size_t r = 0; !fills && r < rowCount; ++r) {
        plan.beyondColumns += block[r].size() - std::min(block[r].size(), fields.size());
    }
    for (std::size_t r = 0; r < rowCount; ++r) {
        if (r >= rows.size()) {
            plan.newModels.push_back(std::move(models[r]));
        } else if (models[r] != dataset.models[static_cast<std::size_t>(rows[r])]) {
            plan.changedModels.emplace_back(rows[r], std::move(models[r]));
        }
    }
    return plan;
}

std::string freeModelId(const Dataset& dataset, const std::string& wanted) {
    return ModelIds(dataset).giveFree(wanted);
}

} // namespace frontierscope
