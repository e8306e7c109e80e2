// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/date_spelling.h"
#include "core/dataset/importers/format_readers.h"
#include "core/dataset/importers/import_notes.h"

// Epoch AI's model versions: one row per version of a model, with its release date and names for display.
// Notes are prose and are not taken over.
namespace frontierscope {

ImportedTable readEpochModelVersions(const DelimitedTable& table, const ImportOptions&) {
    ImportedTable imported;
    noteUnusedColumns(table, {"id", "Model", "Version release date", "Display name", "Unique display name"},
                      imported);
    const std::size_t idColumn = table.column("id");
    const std::size_t dateColumn = table.column("Version release date");
    for (const DelimitedRow& version : table.rows) {
        const ImportPlace place(imported, version.line);
        const std::string_view id = table.cell(version, idColumn);
        const std::string_view date = table.cell(version, dateColumn);
        const std::string_view display = table.cell(version, table.column("Display name"));
        const std::string_view unique = table.cell(version, table.column("Unique display name"));
        if (id.empty()) {
            place.leaveOut({FS_TEXT("The model has no id. It is left out."), {}}, {}, idColumn);
            continue;
        }
        const auto releaseDate = readDateSpelling(date);
        if (!date.empty() && !releaseDate) {
            place.add(Severity::error,
                      {FS_TEXT("\"{0}\" can't be read as a date. It stays unknown."), {std::string(date)}},
                      {}, dateColumn);
        }
        ImportedRow& row = place.newRow({id, unique, display});
        row.facts.id = id;
        row.facts.name = !unique.empty() ? unique : (!display.empty() ? display : id);
        row.facts.family = table.cell(version, table.column("Model"));
        row.facts.releaseDate = releaseDate;
    }
    return imported;
}

} // namespace frontierscope
