// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/delimited_table.h"

#include "core/dataset/csv_reader.h"
#include "core/dataset/number_text.h"

#include <algorithm>

namespace frontierscope {

namespace {

/// How well a delimiter cuts the text: the fields per record, 0 if the records differ or are not cut at all.
std::size_t fieldsPerRecord(std::string_view text, char delimiter) {
    CsvReader reader(text, delimiter);
    std::size_t width = 0;
    int fitting = 0;
    int records = 0;
    for (; records < 50 && reader.next(); ++records) {
        width = records == 0 ? reader.fields().size() : width;
        fitting += reader.fields().size() == width ? 1 : 0;
    }
    // A few broken records don't hide a delimiter.
    return width > 1 && fitting * 5 >= records * 4 ? width : 0;
}

Diagnostic faultAt(const CsvReader& reader, Message message, std::size_t field) {
    return {Severity::error, std::move(message), {}, reader.line(), static_cast<int>(field) + 1};
}

} // namespace

std::size_t DelimitedTable::column(std::string_view name) const {
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? kNoColumn : static_cast<std::size_t>(found - header.begin());
}

std::string_view DelimitedTable::cell(const DelimitedRow& row, std::size_t column) const {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

char detectDelimiter(std::string_view text) {
    char best = ',';
    std::size_t bestWidth = 0;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        if (const std::size_t width = fieldsPerRecord(text, delimiter); width > bestWidth) {
            best = delimiter;
            bestWidth = width;
        }
    }
    return best;
}

std::vector<std::string> headerOf(std::string_view text, char delimiter) {
    CsvReader reader(text, delimiter);
    std::vector<std::string> header;
    if (reader.next()) {
        for (const CsvField& field : reader.fields()) {
            header.emplace_back(trimmed(field.text));
        }
    }
    return header;
}

DelimitedTable readDelimitedTable(std::string_view text, char delimiter) {
    DelimitedTable table;
    table.header = headerOf(text, delimiter);
    CsvReader reader(text, delimiter);
    if (!reader.next()) {
        return table;
    }
    table.headerLine = reader.line();
    while (reader.next()) {
        ++table.recordCount;
        const auto& fields = reader.fields();
        if (reader.fault() != CsvFault::none) {
            table.findings.push_back(faultAt(
                reader,
                {FS_TEXT("The quotes of this row don't close. Write a \" inside a field as \"\"."), {}},
                reader.faultField()));
            continue;
        }
        if (fields.size() != table.header.size()) {
            table.findings.push_back(
                faultAt(reader,
                        {FS_TEXT("The row has {0} fields, and the header has {1}: it is left out."),
                         {std::to_string(fields.size()), std::to_string(table.header.size())}},
                        std::min(fields.size(), table.header.size()) - 1));
            continue;
        }
        DelimitedRow& row = table.rows.emplace_back();
        row.line = reader.line();
        for (const CsvField& field : fields) {
            row.cells.emplace_back(field.text);
        }
    }
    return table;
}

} // namespace frontierscope
