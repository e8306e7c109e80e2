// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/dataset/field.h"
#include "core/dataset/importers/import_format.h"
#include "core/dataset/number_spelling.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace frontierscope {

/// What the person says about a file that is read.
struct ImportOptions {
    std::string source;                 ///< address or file name: the source of values that name none
    std::optional<CalendarDate> readOn; ///< the day of the file: undated prices were seen then
    DecimalSign decimalSign = DecimalSign::unknown;    ///< of a table; unknown: found per column
    PercentScale percentScale = PercentScale::unknown; ///< likewise
    /// Columns of a table by their header: the key of a field (core/dataset/field.h), or "" to leave it out.
    /// Columns that are not named here go by their name and known synonyms.
    std::map<std::string, std::string> columns;
};

/// A model as a file tells it.
struct ImportedRow {
    /// The facts; `id` is the id in the source, `name` what the source shows. Unknown members stay empty.
    Model facts;
    std::vector<std::string> names; ///< every name that the source gives the model, its id first
    int line = 0;                   ///< in a table; 0: see pointer
    std::string pointer;            ///< in JSON
};

/// How a column of a table was read.
struct ColumnUse {
    std::string header;
    const Field* field = nullptr; ///< nullptr: not used
    int powerOfTen = 0;           ///< what the header's unit asks for: 6 for "per token"
    DecimalSign decimalSign = DecimalSign::unknown;
    PercentScale percentScale = PercentScale::unknown;
};

/// A file of another project, read but not yet joined with a dataset.
struct ImportedTable {
    ImportFormat format = ImportFormat::unknown;
    std::string encoding; ///< of a table
    std::vector<ImportedRow> rows;
    std::vector<Benchmark> benchmarks; ///< those that the scores name
    std::vector<ColumnUse> columns;    ///< of a table
    /// Everything that can't be used: errors for records and values that are left out, warnings for what has
    /// to be known about the rest.
    std::vector<Diagnostic> findings;
    std::size_t recordCount = 0;          ///< data records, those left out included
    bool areUndatedPricesCurrent = false; ///< false: a price without a date is the one at launch
    /// Family and setting are cut from a model's id: they fill gaps, but contradict nothing.
    bool areSettingsDerived = false;
    bool isTrainingCompute = false; ///< rows belong to Dataset::computeModels
};

/// Reads a file of a known outside format, or a table. Error: not recognised (also our own dataset format,
/// which loadDataset reads), or broken as a whole.
[[nodiscard]] Result<ImportedTable> readImport(std::string_view bytes, const ImportOptions& options = {});

} // namespace frontierscope
