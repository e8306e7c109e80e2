// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/csv_reader.h"
#include "core/dataset/dataset_io.h"
#include "core/dataset/field.h"

namespace frontierscope {

std::string datasetToCsv(const Dataset& dataset) {
    std::string csv;
    const auto appendLine = [&csv](const auto& cellOf) {
        bool isFirst = true;
        for (const Field& field : modelFields()) {
            if (!field.isEditable) {
                continue;
            }
            csv += isFirst ? "" : ",";
            csv += cellOf(field);
            isFirst = false;
        }
        csv += '\n';
    };
    appendLine([](const Field& field) { return std::string(field.key); });
    for (const Model& model : dataset.models) {
        appendLine([&model](const Field& field) {
            return csvFieldForSpreadsheet(formatFieldValue(field.get(model)));
        });
    }
    return csv;
}

} // namespace frontierscope
