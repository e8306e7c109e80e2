// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/importers/delimited_table.h"
#include "core/dataset/importers/imported_table.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>

// What the readers of outside formats share: findings with their place, and typed members of foreign JSON.
namespace frontierscope {

/// A record at a place, to which findings are added.
class ImportPlace {
public:
    ImportPlace(ImportedTable& table, std::string pointer)
        : m_table(table)
        , m_pointer(std::move(pointer)) {}
    ImportPlace(ImportedTable& table, int line)
        : m_table(table)
        , m_line(line) {}

    /// `member` is the rest of the JSON pointer, `column` the 0-based column of a table.
    void add(Severity severity, Message message, std::string_view member = {}, std::size_t column = 0) const;
    /// The record can't be used at all.
    void leaveOut(Message message, std::string_view member = {}, std::size_t column = 0) const {
        add(Severity::error, std::move(message), member, column);
    }
    void warn(Message message, std::string_view member = {}, std::size_t column = 0) const {
        add(Severity::warning, std::move(message), member, column);
    }

    /// A new row of the table, known by these names; empty and repeated ones are left out.
    ImportedRow& newRow(std::initializer_list<std::string_view> names) const;

private:
    ImportedTable& m_table;
    std::string m_pointer;
    int m_line = 0;
};

/// The text of a member; empty if it is missing or no text.
[[nodiscard]] std::string textAt(const nlohmann::json& object, const char* key);

/// A number of a member, written as a number or as a text (as some sources do), times 10^`powerOfTen`.
/// Nothing if it is missing, null or empty; what can't be read, or is not from 0 up, is noted and nothing.
[[nodiscard]] std::optional<double> amountAt(const nlohmann::json& object, const char* key, int powerOfTen,
                                             const ImportPlace& place);

/// Remembers members of objects that a reader does not use, to be told once for the whole file.
class UnusedMembers {
public:
    void collect(const nlohmann::json& object, std::initializer_list<std::string_view> used);
    void note(ImportedTable& table) const;

private:
    std::set<std::string> m_names;
};

/// Notes the columns of a table that a reader does not use.
void noteUnusedColumns(const DelimitedTable& table, std::initializer_list<std::string_view> used,
                       ImportedTable& imported);

/// Adds the benchmark that a source calls `name` to the table, if it is not there yet, and returns its id.
/// "GPQA diamond" is "gpqa-diamond"; other names become an id of their own: a bare "GPQA" is never taken for
/// Diamond.
std::string benchmarkFor(ImportedTable& table, std::string_view name, std::string_view source);

} // namespace frontierscope
