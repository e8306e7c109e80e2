// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/dataset_readers.h"
#include "core/dataset/flat_row_reader.h"
#include "core/dataset/json_record_reader.h"
#include "core/dataset/number_text.h"

#include <algorithm>

namespace frontierscope {

namespace {

/// A member's value as the text of a cell.
std::string cellText(const Json& value) {
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_null()) {
        return {};
    }
    return value.is_number() ? formatNumber(value.get<double>()) : value.dump();
}

} // namespace

Result<LoadedDataset> readFlatRows(const Json& rows) {
    std::vector<std::string> columns;
    for (const Json& row : rows) {
        if (row.is_object()) {
            for (const auto& [key, value] : row.items()) {
                if (std::find(columns.begin(), columns.end(), key) == columns.end()) {
                    columns.push_back(key);
                }
            }
        }
    }
    FlatRowReader reader(columns);
    if (!reader.hasColumn("name")) {
        return failure(ErrorCode::unrecognised,
                       FS_TEXT("This JSON is no dataset: the objects of the list have no member \"name\"."));
    }
    LoadedDataset loaded;
    loaded.recordCount = rows.size();
    loaded.dataset.benchmarks = standardBenchmarks();
    std::vector<std::string> texts(columns.size());
    std::vector<std::string_view> cells(columns.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string pointer = "/" + std::to_string(i);
        if (!rows[i].is_object()) {
            JsonRecordReader::addWrongType({nullptr, nullptr, i}, rows[i],
                                           FS_TEXT("An object is expected here, not {0}."), loaded.findings);
            continue;
        }
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const auto member = rows[i].find(columns[column]);
            texts[column] = member == rows[i].end() ? std::string() : cellText(*member);
            cells[column] = texts[column];
        }
        auto model = reader.read(cells, pointer, [&](Severity severity, Message message, std::size_t column) {
            const std::string step = column == FlatRowReader::kNoColumn ? "" : "/" + columns[column];
            loaded.findings.push_back({severity, std::move(message), pointer + step});
        });
        if (model) {
            loaded.dataset.models.push_back(std::move(*model));
        }
    }
    return loaded;
}

} // namespace frontierscope
