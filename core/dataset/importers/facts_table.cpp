// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dataset/importers/facts_table.h"

#include "core/base/file_io.h"
#include "core/dataset/csv_reader.h"
#include "core/dataset/number_text.h"

#include <algorithm>
#include <cmath>

namespace frontierscope {

Result<FactsTable> FactsTable::load(const std::filesystem::path& file) {
    const Result<std::string> bytes = readFile(file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    return parse(*bytes, file.filename().string());
}

Result<FactsTable> FactsTable::parse(std::string_view text, const std::string& name) {
    FactsTable table;
    table.m_name = name;
    CsvReader reader(text);
    if (!reader.next()) {
        return failure(ErrorCode::invalid, FS_TEXT("The file is empty: there is no dataset in it."));
    }
    for (const CsvField& field : reader.fields()) {
        table.m_columns.emplace(trimmed(field.text), table.m_columns.size());
    }
    while (reader.next()) {
        std::vector<std::string> cells;
        for (const CsvField& field : reader.fields()) {
            cells.emplace_back(field.text);
        }
        table.m_cells.push_back(std::move(cells));
        table.m_lines.push_back(reader.line());
        if (reader.fault() != CsvFault::none || table.m_cells.back().size() != table.m_columns.size()) {
            table.m_cells.back().resize(table.m_columns.size());
            table.addProblem(table.m_cells.size() - 1, {},
                             {FS_TEXT("The row does not have the header's number of fields."), {}});
        }
    }
    return table;
}

std::vector<FactsTable::Row> FactsTable::rows() {
    std::vector<Row> rows;
    rows.reserve(m_cells.size());
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        rows.emplace_back(*this, i);
    }
    return rows;
}

bool FactsTable::hasColumns(const std::vector<std::string_view>& columns) const {
    return std::all_of(columns.begin(), columns.end(),
                       [this](std::string_view column) { return m_columns.contains(std::string(column)); });
}

Result<void> FactsTable::withoutProblems() const {
    if (m_problems.empty()) {
        return {};
    }
    return tl::unexpected(Error{ErrorCode::invalid, {FS_TEXT("The facts have errors."), {}}, m_problems});
}

void FactsTable::addProblem(std::size_t row, std::string_view column, const Message& message) {
    Diagnostic problem;
    problem.message = {FS_TEXT("{0}: {1}"), {m_name, render(message)}};
    problem.line = row < m_lines.size() ? m_lines[row] : 1;
    const auto found = m_columns.find(std::string(column));
    problem.column = found == m_columns.end() ? 1 : static_cast<int>(found->second) + 1;
    m_problems.push_back(std::move(problem));
}

const std::string& FactsTable::Row::text(std::string_view column) const {
    static const std::string kNone;
    const auto found = m_table.m_columns.find(std::string(column));
    if (found == m_table.m_columns.end()) {
        m_table.addProblem(m_index, column, {FS_TEXT("There is no column \"{0}\"."), {std::string(column)}});
        return kNone;
    }
    return m_table.m_cells[m_index][found->second];
}

std::optional<double> FactsTable::Row::number(std::string_view column) const {
    const std::string& cell = text(column);
    if (cell.empty()) {
        return std::nullopt;
    }
    const Result<double> value = parseNumber(cell);
    if (!value) {
        m_table.addProblem(m_index, column, value.error().message);
        return std::nullopt;
    }
    return *value;
}

double FactsTable::Row::requiredNumber(std::string_view column) const {
    const auto value = number(column);
    if (!value) {
        m_table.addProblem(m_index, column, {FS_TEXT("A number is missing here."), {}});
    }
    return value.value_or(0);
}

std::optional<int> FactsTable::Row::count(std::string_view column) const {
    const auto value = number(column);
    return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

std::optional<CalendarDate> FactsTable::Row::date(std::string_view column) const {
    const std::string& cell = text(column);
    const auto date = CalendarDate::parse(cell);
    if (!date && !cell.empty()) {
        m_table.addProblem(
            m_index, column,
            {FS_TEXT("\"{0}\" is not a date. Write it as 2024-06-01, 2024-06 or 2024."), {cell}});
    }
    return date;
}

bool FactsTable::Row::flag(std::string_view column) const {
    const std::string& cell = text(column);
    return cell == "true" || cell == "True";
}

} // namespace frontierscope
