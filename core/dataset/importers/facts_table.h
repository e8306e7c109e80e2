// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calendar_date.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace frontierscope {

/// One of the CSV files of datasets/facts. What can't be read as asked for is noted in `problems()`: the
/// facts are the product's own, so any problem stops the build of the shipped dataset.
class FactsTable {
public:
    /// A record of the table.
    class Row {
    public:
        Row(FactsTable& table, std::size_t index)
            : m_table(table)
            , m_index(index) {}
        [[nodiscard]] const std::string& text(std::string_view column) const;
        [[nodiscard]] std::optional<double> number(std::string_view column) const;
        [[nodiscard]] double requiredNumber(std::string_view column) const;
        [[nodiscard]] std::optional<int> count(std::string_view column) const;
        [[nodiscard]] std::optional<CalendarDate> date(std::string_view column) const;
        [[nodiscard]] bool flag(std::string_view column) const;

    private:
        FactsTable& m_table;
        std::size_t m_index;
    };

    [[nodiscard]] static Result<FactsTable> load(const std::filesystem::path& file);
    [[nodiscard]] static Result<FactsTable> parse(std::string_view text, const std::string& name);

    [[nodiscard]] std::vector<Row> rows();
    [[nodiscard]] bool hasColumns(const std::vector<std::string_view>& columns) const;
    [[nodiscard]] const std::vector<Diagnostic>& problems() const { return m_problems; }
    /// Nothing, or all problems as one error.
    [[nodiscard]] Result<void> withoutProblems() const;

private:
    void addProblem(std::size_t row, std::string_view column, const Message& message);

    std::string m_name;
    std::unordered_map<std::string, std::size_t> m_columns;
    std::vector<std::vector<std::string>> m_cells;
    std::vector<int> m_lines;
    std::vector<Diagnostic> m_problems;
};

} // namespace frontierscope
