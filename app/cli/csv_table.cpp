// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/csv_table.h"

#include "core/base/file_io.h"
#include "core/dataset/csv_reader.h"

#include <algorithm>

namespace frontierscope {

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - header.begin()));
}

Result<CsvTable> parseCsvTable(std::string_view bytes) {
    CsvReader reader(bytes);
    CsvTable table;
    Error error{ErrorCode::invalid, {"The file can't be read as a table.", {}}, {}};
    while (reader.next()) {
        if (reader.fault() == CsvFault::unclosedQuote) {
            error.findings.push_back(
                {Severity::error, {"A quote is never closed.", {}}, {}, reader.line(), 1});
        }
        std::vector<std::string> fields;
        for (const CsvField& field : reader.fields()) {
            fields.emplace_back(field.text);
        }
        if (table.header.empty()) {
            table.header = std::move(fields);
            continue;
        }
        if (fields.size() != table.header.size()) {
            error.findings.push_back({Severity::error,
                                      {"{0} fields were found where the header has {1}.",
                                       {std::to_string(fields.size()), std::to_string(table.header.size())}},
                                      {},
                                      reader.line(),
                                      1});
        }
        table.rows.push_back({reader.line(), std::move(fields)});
    }
    if (!error.findings.empty()) {
        return tl::unexpected(std::move(error));
    }
    return table;
}

Result<CsvTable> readCsvTable(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return parseCsvTable(*bytes);
}

} // namespace frontierscope
