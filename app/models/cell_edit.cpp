// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/models/cell_edit.h"

#include "core/dataset/number_spelling.h"

#include <algorithm>

namespace frontierscope {

namespace {

bool isIdTaken(const Dataset& dataset, const std::string& id, int exceptRow) {
    for (std::size_t row = 0; row < dataset.models.size(); ++row) {
        if (static_cast<int>(row) != exceptRow && dataset.models[row].id == id) {
            return true;
        }
    }
    return false;
}

/// A cell's text as the field's value. Numbers may be spelled as people do ("$3", "1.5M", "−3"); what can
/// mean two numbers is refused with the question that it raises.
Result<FieldValue> readCell(const Field& field, std::string_view text) {
    auto value = parseFieldValue(field, text);
    if (value || field.type != FieldType::number) {
        return value;
    }
    NumberContext context;
    if (field.key.ends_with("_pct")) {
        context = {NumberRole::percent, DecimalSign::unknown, PercentScale::percent};
    } else if (field.key.ends_with("_usd_per_mtok")) {
        context.role = NumberRole::usdPerMtok;
    }
    const NumberReading reading = readNumber(text, context);
    switch (reading.verdict) {
    case NumberReading::Verdict::accepted:
        return FieldValue(reading.value);
    case NumberReading::Verdict::unknown:
        return FieldValue();
    case NumberReading::Verdict::ambiguous:
    case NumberReading::Verdict::refused:
        break;
    }
    return tl::unexpected(Error{ErrorCode::invalid, reading.reason, {}});
}

Result<Model> withText(const Dataset& dataset, Model model, int row, const Field& field,
                       std::string_view text) {
    if (!field.isEditable || field.set == nullptr) {
        return failure(ErrorCode::invalid, FS_TEXT("This column is computed and can't be edited."));
    }
    const auto value = readCell(field, text);
    if (!value) {
        return tl::unexpected(value.error());
    }
    const std::string oldId = model.id;
    if (auto set = field.set(model, *value); !set) {
        return tl::unexpected(std::move(set.error()));
    }
    if (model.id.empty()) {
        return failure(ErrorCode::invalid, FS_TEXT("A model needs an id."));
    }
    if (model.id != oldId && isIdTaken(dataset, model.id, row)) {
        return failure(ErrorCode::invalid, FS_TEXT("Another model already has the id \"{0}\"."), {model.id});
    }
    return model;
}

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

Result<Model> withCell(const Dataset& dataset, int row, const Field& field, std::string_view text) {
    return withText(dataset, dataset.models.at(static_cast<std::size_t>(row)), row, field, text);
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

PastePlan planPaste(const Dataset& dataset, const std::vector<int>& rows,
                    const std::vector<const Field*>& fields, const CellBlock& block) {
    PastePlan plan;
    if (block.empty() || fields.empty()) {
        return plan;
    }
    const bool fills = block.size() == 1 && block[0].size() == 1;
    const std::size_t rowCount = fills ? rows.size() : block.size();
    for (std::size_t r = 0; r < rowCount; ++r) {
        const auto& cells = fills ? block[0] : block[r];
        const bool isNew = r >= rows.size();
        Model model;
        if (isNew) {
            model.id = freeModelId(dataset, "new-model-" + std::to_string(plan.newModels.size() + 1));
        } else {
            model = dataset.models.at(static_cast<std::size_t>(rows[r]));
        }
        const Model before = model;
        const std::size_t columnCount = fills ? fields.size() : std::min(cells.size(), fields.size());
        for (std::size_t c = 0; c < columnCount; ++c) {
            const std::string& text = fills ? cells[0] : cells[c];
            if (auto changed = withText(dataset, model, isNew ? -1 : rows[r], *fields[c], text)) {
                model = std::move(*changed);
            } else {
                plan.refused.push_back({r, c, text, changed.error().message});
            }
        }
        if (isNew) {
            plan.newModels.push_back(std::move(model));
        } else if (model != before) {
            plan.changedModels.emplace_back(rows[r], std::move(model));
        }
    }
    return plan;
}

std::string freeModelId(const Dataset& dataset, const std::string& wanted) {
    std::string id = wanted;
    for (int number = 2; isIdTaken(dataset, id, -1); ++number) {
        id = wanted + '-' + std::to_string(number);
    }
    return id;
}

} // namespace frontierscope
