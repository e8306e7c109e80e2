// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/computed_column_heading.h"
#include "core/dataset/computed_columns.h"
#include "core/dataset/csv_reader.h"
#include "core/dataset/dataset_io.h"
#include "core/dataset/field.h"

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
    std::string csv;
    const auto appendLine = [&](const auto& cellOf) {
        bool isFirst = true;
        for (const Field* field : fields) {
            csv += isFirst ? "" : ",";
            csv += cellOf(*field);
            isFirst = false;
        }
        csv += '\n';
    };
    std::size_t own = 0; // the person's columns are the last ones; their headings say how they are computed
    appendLine([&](const Field& field) {
        return csvFieldForSpreadsheet(field.isEditable ? std::string(field.key)
                                                       : headingOf(dataset.computedColumns[own++]));
    });
    for (const Model& model : dataset.models) {
        appendLine([&model](const Field& field) {
            return csvFieldForSpreadsheet(formatFieldValue(field.get(model)));
        });
    }
    return csv;
}

} // namespace frontierscope
