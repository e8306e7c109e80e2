// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/column_mapping.h"
#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"

#include <algorithm>

// A table of any kind: its columns are mapped to fields by name. A cell that can't be read is listed and
// stays unknown; the row stays usable.
namespace frontierscope {

namespace {

class TableReader {
public:
    TableReader(const DelimitedTable& table, const ImportOptions& options, ImportedTable& imported)
        : m_table(table)
        , m_options(options)
        , m_imported(imported) {
        // Values are set before what is said of them (their date, their source): in the fields' own order.
        for (std::size_t column = 0; column < imported.columns.size(); ++column) {
            if (imported.columns[column].field != nullptr) {
                m_order.push_back(column);
            }
        }
        std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return imported.columns[a].field < imported.columns[b].field;
        });
    }

    void read(const DelimitedRow& record) {
        const ImportPlace place(m_imported, record.line);
        Model model;
        for (const std::size_t column : m_order) {
            setCell(model, column, m_table.cell(record, column), place);
        }
        if (model.name.empty() && model.id.empty()) {
            place.leaveOut({FS_TEXT("The row names no model. It is left out."), {}}, {}, columnOf("name"));
            return;
        }
        fillIn(model);
        ImportedRow& row = place.newRow({model.id, model.name});
        for (const std::string& alias : model.aliases) {
            row.names.push_back(alias);
        }
        row.facts = std::move(model);
    }

private:
    void setCell(Model& model, std::size_t column, std::string_view cell, const ImportPlace& place) const {
        if (cell.empty()) {
            return;
        }
        const ColumnUse& use = m_imported.columns[column];
        const Result<FieldValue> value = valueOf(use, cell);
        if (!value) {
            place.add(Severity::error, value.error().message, {}, column);
            return;
        }
        if (std::holds_alternative<std::monostate>(*value)) {
            return;
        }
        if (const Result<void> set = use.field->set(model, *value); !set) {
            place.add(Severity::error, set.error().message, {}, column);
        }
    }

    static Result<FieldValue> valueOf(const ColumnUse& use, std::string_view cell) {
        if (use.field->type == FieldType::date) {
            if (const auto date = readDateSpelling(cell)) {
                return FieldValue(*date);
            }
            return parseFieldValue(*use.field, cell);
        }
        if (use.field->type != FieldType::number) {
            return parseFieldValue(*use.field, cell);
        }
        const NumberReading reading =
            readNumber(cell, {numberRole(*use.field), use.decimalSign, use.percentScale});
        switch (reading.verdict) {
        case NumberReading::Verdict::accepted:
            return FieldValue(shiftedByPowerOfTen(reading.value, use.powerOfTen));
        case NumberReading::Verdict::unknown:
            return FieldValue();
        default:
            return tl::unexpected(Error{ErrorCode::invalid, reading.reason, {}});
        }
    }

    /// The source and the day of the file, where the row names none.
    void fillIn(Model& model) const {
        for (Price& price : model.prices) {
            price.source = price.source.empty() ? m_options.source : price.source;
            price.seenOn = price.seenOn ? price.seenOn : m_options.readOn;
        }
        for (Score& score : model.scores) {
            score.source = score.source.empty() ? m_options.source : score.source;
        }
        if (model.trainingCompute && model.trainingCompute->source.empty()) {
            model.trainingCompute->source = m_options.source;
        }
        model.name = model.name.empty() ? model.id : model.name;
        model.id = model.id.empty() ? model.name : model.id;
    }

    [[nodiscard]] std::size_t columnOf(std::string_view key) const {
        for (std::size_t column = 0; column < m_imported.columns.size(); ++column) {
            const Field* field = m_imported.columns[column].field;
            if (field != nullptr && field->key == key) {
                return column;
            }
        }
        return 0;
    }

    const DelimitedTable& m_table;
    const ImportOptions& m_options;
    ImportedTable& m_imported;
    std::vector<std::size_t> m_order;
};

void noteColumns(const DelimitedTable& table, ImportedTable& imported) {
    const ImportPlace place(imported, table.headerLine);
    for (std::size_t column = 0; column < imported.columns.size(); ++column) {
        const ColumnUse& use = imported.columns[column];
        if (use.field == nullptr) {
            place.warn({FS_TEXT("The column \"{0}\" is not used."), {use.header}}, {}, column);
        } else if (use.decimalSign == DecimalSign::comma) {
            place.warn({FS_TEXT("The column \"{0}\" is read with a decimal comma."), {use.header}}, {},
                       column);
        }
        if (use.field != nullptr && numberRole(*use.field) == NumberRole::percent &&
            use.percentScale == PercentScale::fraction) {
            place.warn({FS_TEXT("The column \"{0}\" is read as fractions of 1: 0.85 is 85 %."), {use.header}},
                       {}, column);
        }
    }
}

} // namespace

ImportedTable readGenericTable(const DelimitedTable& table, const ImportOptions& options) {
    ImportedTable imported;
    imported.columns = mapColumns(table, options);
    noteColumns(table, imported);
    const bool namesModels =
        std::any_of(imported.columns.begin(), imported.columns.end(), [](const ColumnUse& use) {
            return use.field != nullptr && (use.field->key == "name" || use.field->key == "id");
        });
    if (!namesModels) {
        ImportPlace(imported, table.headerLine)
            .leaveOut({FS_TEXT("No column names the models. Choose the one that does."), {}});
        return imported;
    }
    TableReader reader(table, options, imported);
    for (const DelimitedRow& row : table.rows) {
        reader.read(row);
    }
    return imported;
}

} // namespace frontierscope
