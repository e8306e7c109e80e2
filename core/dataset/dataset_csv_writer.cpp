// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_column_heading.h"
#include "core/dataset/computed_columns.h"
#include "core/dataset/csv_reader.h"
#include "core/dataset/dataset_io.h"
#include "core/dataset/field.h"
#include "core/dataset/unknown_columns.h"

namespace frontierscope {

std::string datasetToCsv(const Dataset& dataset) {
    const ComputedColumns columns(dataset);
    std::vector<const Field*> fields;
    for (const Field& field : modelFields()) {
        if (field.isEditable) {
            fields.push_back(&field);
        }
    }
    for (const Field& field : columns.fields().subspan(columns.readyCount())) {
        fields.push_back(&field);
    }
    const UnknownColumns unknown(dataset);
    std::string csv;
    const auto appendLine = [&](const auto& cellOf, const auto& unknownCellOf) {
        bool isFirst = true;
        for (const Field* field : fields) {
            csv += isFirst ? "" : ",";
            csv += cellOf(*field);
            isFirst = false;
        }
        for (std::size_t column = 0; column < unknown.names().size(); ++column) {
            csv += ',';
            csv += csvFieldForSpreadsheet(unknownCellOf(column));
        }
        csv += '\n';
    };
    std::size_t own = 0; // the person's columns are the last ones; their headings say how they are computed
    appendLine(
        [&](const Field& field) {
            return csvFieldForSpreadsheet(field.isEditable ? std::string(field.key)
                                                           : headingOf(dataset.computedColumns[own++]));
        },
        [&](std::size_t column) { return unknown.names()[column]; });
    for (std::size_t i = 0; i < dataset.models.size(); ++i) {
        appendLine(
            [&](const Field& field) {
                return csvFieldForSpreadsheet(formatFieldValue(field.get(dataset.models[i])));
            },
            [&](std::size_t column) { return unknown.text(i, column); });
    }
    return csv;
}

} // namespace frontierscope
